#!/usr/bin/env python3
"""Writes a made-up portfolio of any size; the same arguments always give the same bytes."""

import argparse
import datetime
import json
import pathlib
import random
import textwrap
from dataclasses import dataclass, field

DATA = pathlib.Path(__file__).parent / "data"
PHRASES = json.loads((DATA / "phrases.json").read_text(encoding="utf-8"))
MONEY = PHRASES["money"]

TODAY = datetime.date(2025, 6, 30)
QUARTERS = ["2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "2024/25 Q4", "2025/26 Q1"]
SIGNED = ["2024-07-24", "2024-10-24", "2025-01-24", "2025-04-24", "2025-06-27"]
MOST_CLAIMS = 5000  # keeps a finance file well below 1 MiB

DIRECTORATES = {
    "children": "Children and families", "adults": "Adult services", "place": "Place", "resources": "Resources",
    "public-health": "Public health",
}
PROGRAMMES = {  # name, and the programme that it stands within
    "prevention": ("Prevention and early help", None),
    "early-years": ("Early years", "prevention"),
    "care-at-home": ("Care at home", "prevention"),
    "commercial": ("Commercial", None),
    "third-party-spend": ("Contracts and third-party spend", "commercial"),
    "fees": ("Fees and charges", "commercial"),
    "digital": ("Digital and data", None),
    "estate": ("Buildings and land", None),
    "workforce": ("Workforce", None),
}
TEAMS = {
    "business-analyst": "Business analysts", "project-manager": "Project managers", "developer": "Developers",
    "procurement": "Procurement", "change": "Change and communication",
}
SERVICES = {
    "hr": "Human resources", "ict": "Information technology", "finance": "Finance", "legal": "Legal services",
    "childrens-social-care": "Children's social care", "adult-social-care": "Adult social care", "housing": "Housing",
    "libraries": "Libraries", "highways": "Highways", "contact-centre": "Contact centre",
}
ENABLING_SERVICES = ["hr", "ict", "finance", "legal"]
PRIORITIES = ["child-friendly", "inclusive-economy", "healthy-lives", "green-town", "strong-council"]
OUTCOME_IDS = ["destitution", "school-readiness", "active-adults", "carbon", "digital-contact", "rough-sleeping"]
ONE_TO_FIVE = [1, 2, 3, 4, 5]
ALLOWED = {  # the ratings of each criterion, as data/framework.yaml has them
    "alignment": ONE_TO_FIVE, "statutory": ONE_TO_FIVE, "savings": ONE_TO_FIVE, "residents": ONE_TO_FIVE,
    "complexity": ONE_TO_FIVE, "procurement": [1, 3, 5], "suppliers": [1, 2, 3, 4], "workforce": ONE_TO_FIVE,
}
STAGES = {  # share of the projects, first and last start
    "idea": (15, "2025-10-01", "2026-06-30"),
    "scoping": (15, "2025-08-01", "2026-03-31"),
    "initiation": (12, "2025-05-01", "2025-12-31"),
    "delivery": (40, "2024-01-01", "2025-03-31"),
    "closing": (8, "2023-06-01", "2024-02-28"),
    "closed": (10, "2023-01-01", "2023-09-30"),
}
UNDER_WAY = ["delivery", "closing", "closed"]


class Flow(dict):
    """A map written on one line in braces."""


@dataclass
class Project:
    number: int
    rng: random.Random
    stage: str
    start: datetime.date
    end: datetime.date
    milestones: list = field(default_factory=list)
    quarters: dict = field(default_factory=dict)  # of each benefit: pounds by quarter
    shares: dict = field(default_factory=dict)    # of each benefit: shared_with

    @property
    def id(self):
        return project_id(self.number)

    @property
    def under_way(self):
        return self.stage in UNDER_WAY


def project_id(number):
    return f"p{number:05}"


def first_benefit(number):
    """Every project has this money benefit, so that any project may refer to it."""
    return MONEY[number % len(MONEY)][0]


def reference(number):
    return f"{project_id(number)}/{first_benefit(number)}"


# Writing YAML

def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(entry)}" for key, entry in value.items() if entry is not None) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(entry) for entry in value) + "]"
    return str(value)


def yaml_lines(record, indent=""):
    """Absent (None) and empty values are left out; long texts are folded."""
    for key, value in record.items():
        if value is None or value == {} or value == []:
            continue
        if isinstance(value, dict) and not isinstance(value, Flow):
            yield f"{indent}{key}:"
            yield from yaml_lines(value, indent + "  ")
        elif isinstance(value, str) and len(value) > 110:
            yield f"{indent}{key}: >-"
            yield from textwrap.wrap(value, 110, initial_indent=indent + "  ", subsequent_indent=indent + "  ")
        else:
            yield f"{indent}{key}: {flow(value)}"


def yaml_text(record):
    return "\n".join(yaml_lines(record)) + "\n"


def money(pounds):
    if pounds >= 1_000_000 and pounds % 100_000 == 0:
        return f"{pounds / 1_000_000:g}m"
    return f"{pounds // 1000}k" if pounds and pounds % 1000 == 0 else str(pounds)


def profile(pounds_by_period):
    return Flow({period: money(pounds) for period, pounds in pounds_by_period.items()})


def year(first):
    return f"{first}/{(first + 1) % 100:02}"


def month(day):
    return day.strftime("%Y-%m")


# Drawing values

def chance(rng, share):
    return rng.random() < share


def maybe(rng, share, value):
    return value if chance(rng, share) else None


def day_between(rng, first, last):
    return first + datetime.timedelta(days=rng.randint(0, max(0, (last - first).days)))


def days_later(day, days):
    return day + datetime.timedelta(days=days)


def person(rng):
    return f"{rng.choice(PHRASES['first_names'])} {rng.choice(PHRASES['last_names'])}"


def scaled(rng, pounds_by_period, low, high):
    factor = rng.uniform(low, high)
    return {period: round(pounds * factor / 500) * 500 for period, pounds in pounds_by_period.items()}


def some_of(rng, choices, fewest, most):
    return rng.sample(choices, min(len(choices), rng.randint(fewest, most)))


def earlier_numbers(project, count):
    numbers = range(1, project.number)
    return sorted(project.rng.sample(numbers, min(count, len(numbers))))


# The parts of a project

def rating(rng, allowed):
    draw = rng.random()
    if draw < 0.03:
        return "unknown"
    if draw < 0.05:
        return "n/a"
    value = rng.choice(allowed)
    if draw < 0.08:
        return Flow(rating=value, low=allowed[0], high=max(value, allowed[-2]), disputed=f"Service says {allowed[-2]}",
                    why="A duty to provide it but not to this standard")
    return value


def ratings(project):
    rng = project.rng
    left_out = 0.4 if project.stage == "idea" else 0
    return {criterion: rating(rng, allowed) for criterion, allowed in ALLOWED.items() if not chance(rng, left_out)}


def assessed(project):
    day = days_later(min(project.start, TODAY), -project.rng.randint(20, 120))
    return Flow(date=day, by=["Service", "PMO"], agreed_by=maybe(project.rng, 0.5, person(project.rng)))


def status(project):
    rng = project.rng
    colour = lambda: rng.choices(["green", "amber", "red"], [6, 3, 1])[0]
    return {
        "date": days_later(TODAY, -rng.randint(3, 60)),
        "overall": colour(),
        "time": colour(),
        "cost": colour(),
        "benefits": colour(),
        "resources": maybe(rng, 0.5, colour()),
        "summary": rng.choice(PHRASES["status_lines"]),
        "next": rng.choice(PHRASES["next_steps"]),
    }


def milestones(project):
    rng = project.rng
    chosen = sorted(some_of(rng, PHRASES["milestones"], 2, 4), key=PHRASES["milestones"].index)
    step = (project.end - project.start).days // (len(chosen) + 1)
    return {key: milestone(project, name, days_later(project.start, step * place))
            for place, (key, name) in enumerate(chosen, 1)}


def milestone(project, name, due):
    rng = project.rng
    slip = rng.choice([0, 0, 7, 21, 45, 90])
    done = project.stage == "closed" or (project.under_way and days_later(due, slip) <= TODAY and chance(rng, 0.9))
    return Flow(
        name=name,
        key=maybe(rng, 0.3, "true"),
        original=maybe(rng, 0.3, days_later(due, -rng.randint(0, 60))),
        due=due,
        forecast=days_later(max(due, TODAY), slip) if slip and not done else None,
        done=days_later(due, slip) if done else None,
    )


def plan_of_benefit(project):
    rng = project.rng
    first = max(2024, project.start.year if project.start.month >= 4 else project.start.year - 1)
    full_year = rng.choice([12_500, 40_000, 75_000, 120_500, 180_000, 330_000, 900_000, 1_200_000])
    shape = rng.random()
    plan = {}
    if shape < 0.1:
        plan = {f"{year(first)} Q3": full_year // 4, f"{year(first)} Q4": full_year // 2}
    elif shape < 0.15:
        plan = {f"{first + 1}-02": full_year // 5, f"{first + 1}-03": full_year // 5}
    else:
        plan = {year(first): full_year // 2}
    plan[year(first + 1)] = full_year
    if chance(rng, 0.5):
        plan[year(first + 2)] = full_year // 4
    return plan


def actual_of_benefit(project, plan):
    """The first quarters claimed, from the first quarter of 2024/25 on; some begin later."""
    rng = project.rng
    if not project.under_way or "2024/25" not in plan or chance(rng, 0.15):
        return {}
    first = rng.randint(0, 2)
    quarterly = {quarter: plan["2024/25"] // 4 for quarter in QUARTERS[first:rng.randint(first + 1, len(QUARTERS))]}
    return {quarter: round(pounds * rng.uniform(0.6, 1.2)) // 100 * 100 for quarter, pounds in quarterly.items()}


def shared_with(project):
    if not chance(project.rng, 0.08):
        return {}
    return {reference(number): f"{project.rng.choice([10, 25, 40, 50])}%"
            for number in earlier_numbers(project, project.rng.randint(1, 2))}


def money_benefit(project, benefit, name):
    rng = project.rng
    plan = plan_of_benefit(project)
    actual = actual_of_benefit(project, plan)
    project.quarters[benefit] = actual
    project.shares[benefit] = shared_with(project)
    return {
        "name": name,
        "type": rng.choices(["cashable", "income", "cost-avoidance", "non-cashable"], [55, 15, 20, 10])[0],
        "disbenefit": maybe(rng, 0.04, "true"),
        "fund": maybe(rng, 0.15, rng.choice(["dsg", "hra", "public-health", "grant"])),
        "directorate": maybe(rng, 0.15, rng.choice(list(DIRECTORATES))),
        "code": maybe(rng, 0.4, f"CH{rng.randint(1000, 9999)}"),
        "owner": person(rng),
        "confidence": maybe(rng, 0.9, rng.choice(["high", "medium", "low"])),
        "recurring": maybe(rng, 0.15, "false"),
        "original": profile(scaled(rng, plan, 0.9, 1.3)) if chance(rng, 0.4) else None,
        "plan": profile(plan),
        "forecast": profile(scaled(rng, plan, 0.6, 1.1)) if chance(rng, 0.6) else None,
        "actual": profile(actual),
        "shared_with": Flow(project.shares[benefit]),
        "replaces": [reference(number) for number in earlier_numbers(project, 1)] if chance(rng, 0.03) else None,
        "posts": maybe(rng, 0.15, -rng.randint(1, 12) / 2),
    }


def reading(rng, value):
    return Flow(value=value, note="provisional") if chance(rng, 0.15) else value


def measure(project, name, unit, better):
    rng = project.rng
    baseline = rng.randint(300, 700) / 10
    step = {"higher": 1, "lower": -1, "hold": 0}[better] * rng.randint(10, 60) / 10
    at = lambda steps: f"{baseline + step * steps:.1f}"
    started = datetime.date(2024, 3, 31)
    actual = {days_later(started, 92 * count): reading(rng, at(count * rng.uniform(0.05, 0.3)))
              for count in range(1, rng.randint(2, 5))}
    return {
        "name": name,
        "type": "measure",
        "outcome": rng.choice(OUTCOME_IDS),
        "owner": person(rng),
        "source": rng.choice(["Annual survey", "Case system", "Contact centre log", "Published return"]),
        "every": rng.choice(["month", "quarter", "year"]),
        "unit": unit,
        "better": maybe(rng, 0.4, better) if better == "higher" else better,
        "within": 2 if better == "hold" else None,
        "baseline": Flow({started: at(0)}),
        "target": Flow({"2025-03-31": at(1), "2026-03-31": at(2)}) if better != "hold" else None,
        "actual": Flow(actual) if project.under_way else None,
    }


def capability(project, name):
    rng = project.rng
    due = day_between(rng, project.start, project.end)
    return {
        "name": name,
        "type": "capability",
        "outcome": rng.choice(OUTCOME_IDS),
        "due": due,
        "delivered": days_later(due, 9) if project.under_way and days_later(due, 9) <= TODAY else None,
        "narrative": rng.choice(PHRASES["status_lines"]),
    }


def benefits(project):
    rng = project.rng
    found = {}
    for place in range(rng.choice([1, 1, 1, 2, 3]) if project.stage != "idea" else 1):
        benefit, name = MONEY[(project.number + place) % len(MONEY)]
        found[benefit] = money_benefit(project, benefit, name)
    if project.stage not in ["idea", "scoping"]:
        for key, name, unit, better in some_of(rng, PHRASES["measures"], 0, 1):
            found[key] = measure(project, name, unit, better)
        for key, name in some_of(rng, PHRASES["capabilities"], 0, 1) if chance(rng, 0.4) else []:
            found[key] = capability(project, name)
    return found


def cost(project, name, supplier, basis):
    rng = project.rng
    first = max(2024, project.start.year)
    amount = rng.choice([18_000, 45_000, 96_500, 120_000, 250_000])
    plan = {year(first): amount, year(first + 1): amount // 2} if chance(rng, 0.5) else {year(first): amount}
    return {
        "name": name,
        "supplier": supplier,
        "basis": basis,
        "kind": maybe(rng, 0.2, "capital"),
        "fund": maybe(rng, 0.15, "capital-receipts"),
        "recurring": maybe(rng, 0.1, "true"),
        "plan": profile(plan),
        "forecast": profile(scaled(rng, plan, 0.9, 1.25)) if chance(rng, 0.5) else None,
        "actual": profile(scaled(rng, {year(first): amount}, 0.3, 1.0)) if project.under_way else None,
    }


def resource(project):
    rng = project.rng
    first = day_between(rng, project.start, project.end)
    return Flow({"team": rng.choice(list(TEAMS)), "from": month(first),
                 "to": month(day_between(rng, first, project.end)), "fte": rng.choice([0.2, 0.5, 0.75, 1, 1.5, 2])})


def resources(project):
    return {key: resource(project) for key in some_of(project.rng, ["analysts", "managers"], 1, 2)}


def load(project):
    rng = project.rng
    if chance(rng, 0.6):
        return rng.randint(1, 3)
    middle = days_later(project.start, (project.end - project.start).days // 2)
    return Flow({month(project.start): rng.randint(1, 3), month(middle): rng.randint(2, 5),
                 month(days_later(project.end, 31)): 0})


def depends_on(project, milestones_of):
    rng = project.rng
    found = {}
    for number in earlier_numbers(project, rng.choice([0, 0, 1, 1, 2])):
        awaited = milestones_of[number]
        found[f"on-{project_id(number)}"] = Flow({
            "project": project_id(number), "milestone": rng.choice(awaited) if awaited and chance(rng, 0.7) else None,
            "for": rng.choice(PHRASES["dependencies"]), "by": day_between(rng, project.start, project.end)})
    if chance(rng, 0.12):
        by = day_between(rng, project.start, project.end)
        found["regulator"] = Flow({
            "external": rng.choice(PHRASES["externals"]), "for": "Approval of the design", "by": by,
            "expected": days_later(by, rng.randint(-20, 40))})
    return found


def risk(project, title, response):
    rng = project.rng
    likelihood, impact = rng.randint(1, 5), rng.randint(1, 5)
    raised = day_between(rng, min(project.start, days_later(TODAY, -200)), days_later(TODAY, -120))
    return {
        "title": title,
        "likelihood": likelihood,
        "impact": impact,
        "target": rng.randint(1, likelihood * impact),
        "owner": person(rng),
        "response": response,
        "raised": raised,
        "review": days_later(raised, 90),
        "escalated": maybe(rng, 0.1, "Transformation Board"),
        "closed": maybe(rng, 0.15, days_later(raised, rng.randint(20, 110))),
    }


def issue(project, title, action):
    rng = project.rng
    raised = days_later(TODAY, -rng.randint(40, 200))
    return Flow(title=title, severity=rng.randint(1, 5), owner=person(rng), action=action,
                due=days_later(raised, rng.randint(14, 60)), raised=raised,
                closed=maybe(rng, 0.3, days_later(raised, rng.randint(5, 38))))


def rephase(project):
    asked = days_later(TODAY, -project.rng.randint(40, 200))
    return {
        "title": "Re-phase the first year",
        "kind": "baseline",
        "covers": [f"benefits.{first_benefit(project.number)}.plan", f"milestones.{project.milestones[0]}.due"],
        "why": "The supplier could not start before the summer.",
        "effect": "The first year's saving halves, the full year is unchanged.",
        "recommended": "Approve",
        "of": "Transformation Board",
        "asked": asked,
        "needed_by": days_later(asked, 21),
        "decision": project.rng.choice(["approved", "approved", "rejected", "deferred"]),
        "decided": days_later(asked, 18),
        "minute": f"TB item {project.rng.randint(1, 14)}",
    }


def lift():
    return Flow(title="Govern it more closely", kind="tier", why="Members asked for it", of="Transformation Board",
                asked="2025-05-12", decision="approved", decided="2025-05-28")


def spend(project):
    asked = days_later(TODAY, -project.rng.randint(5, 30))
    return Flow(title="Spend the second half of the partner budget", kind="spend", of="Section 151 Officer",
                asked=asked, needed_by=days_later(asked, 30))


def decisions(project, lifted):
    rng = project.rng
    return {
        "rephase": rephase(project) if project.milestones and chance(rng, 0.25) else None,
        "lift": lift() if lifted else None,
        "spend": spend(project) if chance(rng, 0.1) else None,
    }


def documents(project):
    rng = project.rng
    done = days_later(min(project.start, TODAY), -rng.randint(5, 60))
    return {
        "equality-impact": Flow(done=done, by=person(rng), link=f"docs/{project.id}-equality.md"),
        "consultation": Flow(due=days_later(done, 40), by=person(rng)) if chance(rng, 0.3) else None,
    }


def lesson(title, learned):
    return Flow({"title": title, "learned": learned, "for": "Every project with a partner"})


def project_name(rng):
    work, subject, audience = (rng.choice(PHRASES[part]) for part in ["works", "subjects", "audiences"])
    return f"{work} {subject} for {audience}"


def identity(project):
    """Who and what: the scalars at the head of the file."""
    rng = project.rng
    scoped = project.stage != "idea"
    agreed = project.stage not in ["idea", "scoping"]
    return {
        "name": project_name(rng),
        "formerly": maybe(rng, 0.02, [f"old-{project.id}"]),
        "programme": maybe(rng, 0.95, rng.choice(list(PROGRAMMES))),
        "directorate": rng.choice(list(DIRECTORATES)),
        "portfolio_holder": maybe(rng, 0.3, f"Cllr {person(rng)}"),
        "stage": project.stage,
        "state": rng.choices([None, "active", "paused", "stopped"], [85, 10, 3, 2])[0],
        "monitored_by": maybe(rng, 0.05, "finance"),
        "exempt": maybe(rng, 0.03, "Consultation not begun"),
        "summary": rng.choice(PHRASES["summaries"]),
        "why": rng.choice(PHRASES["whys"]) if scoped else None,
        "sponsor": person(rng) if scoped else None,
        "lead": person(rng) if scoped else None,
        "manager": maybe(rng, 0.6, person(rng)),
        "finance_lead": person(rng) if agreed else None,
        "budget_code": f"CH{rng.randint(1000, 9999)}" if agreed else None,
        "start": project.start,
        "end": project.end,
        "fixed": maybe(rng, 0.08, "true"),
        "priorities": some_of(rng, PRIORITIES, 0, 2),
        "business_case": f"docs/{project.id}.md" if agreed and chance(rng, 0.6) else None,
    }


def project_record(project, last_number, milestones_of):
    rng = project.rng
    record = identity(project)
    planned = project.stage != "idea"
    agreed = project.stage not in ["idea", "scoping"]
    if project.number < last_number and chance(rng, 0.06):
        record["enables"] = [reference(rng.randint(project.number + 1, last_number))]
    record["documents"] = documents(project) if project.under_way else None
    record["assessed"] = assessed(project) if planned else None
    record["ratings"] = ratings(project)
    lifted = agreed and chance(rng, 0.03)
    record["tier_decision"] = Flow(tier="platinum", decision="lift", until="2026-09-30") if lifted else None
    record["status"] = status(project) if project.stage in ["delivery", "closing"] else None
    if project.stage == "delivery" and chance(rng, 0.15):
        record["assurance"] = Flow(rag=rng.choice(["green", "amber", "red"]), by="Internal audit",
                                   date=days_later(TODAY, -rng.randint(10, 90)))
    record["milestones"] = milestones(project) if planned else {}
    project.milestones = list(record["milestones"])
    record["benefits"] = benefits(project)
    record["costs"] = {key: cost(project, *rest) for key, *rest in some_of(rng, PHRASES["costs"], 0, 1)}
    record["resources"] = resources(project) if agreed else None
    record["affects"] = {service: load(project) for service in some_of(rng, list(SERVICES), 0, 2)}
    record["depends_on"] = depends_on(project, milestones_of)
    most_risks = 2 if agreed else 1
    record["risks"] = {key: risk(project, *rest) for key, *rest in some_of(rng, PHRASES["risks"], 0, most_risks)}
    if agreed:
        record["issues"] = {key: issue(project, *rest) for key, *rest in some_of(rng, PHRASES["issues"], 0, 1)}
    record["decisions"] = {key: entry for key, entry in decisions(project, lifted).items() if entry}
    if project.stage in ["closing", "closed"]:
        record["lessons"] = {key: lesson(*rest) for key, *rest in some_of(rng, PHRASES["lessons"], 1, 2)}
    return record


# The files of a portfolio

def programme(rng, key, size):
    name, within = PROGRAMMES[key]
    owed = 4_000 * size
    record = {
        "name": name,
        "within": within,
        "lead": person(rng),
        "sponsor": person(rng),
        "board": "Programme Board",
        "target": profile({"2024/25": owed, "2025/26": owed * 2, "total": owed * 4}),
    }
    if within is None:
        record["status"] = {"date": days_later(TODAY, -20), "overall": "amber",
                            "summary": rng.choice(PHRASES["status_lines"])}
    if key == "digital":
        record["risks"] = {"skills": Flow(title="Too few developers", likelihood=4, impact=3, target=6)}
        record["issues"] = {"hosting": Flow(title="Hosting costs more than planned", severity=2, due="2025-09-01")}
        record["decisions"] = {"platform": Flow(title="Choose one platform", kind="gate", of="Programme Board",
                                                asked="2025-06-02", needed_by="2025-07-31")}
    return record


def team(name, size):
    outside = name == "Developers"
    return Flow(name=name, supplier="Northgate Systems" if outside else None, day_rate=450 if outside else 280,
                capacity=Flow({"2024-04": size // 10 + 2, "2025-04": size // 8 + 3.5}))


def service(key, size):
    return Flow(name=SERVICES[key], enabling="true" if key in ENABLING_SERVICES else None,
                directorate="resources" if key in ENABLING_SERVICES else None, capacity=size // 5 + 6)


def portfolio_record(rng, size):
    owed = 50_000 * size
    return {
        "name": "Wexcombe transformation portfolio",
        "fund": "general-fund",
        "directorates": {key: Flow(name=name) for key, name in DIRECTORATES.items()},
        "programmes": {key: programme(rng, key, size) for key in PROGRAMMES},
        "target": profile({"2024/25": owed, "2025/26": owed * 2, "total": owed * 4}),
        "cost": profile({"2024/25": owed // 10, "2025/26": owed // 10}),
        "return_target": 8,
        "teams": {key: team(name, size) for key, name in TEAMS.items()},
        "services": {key: service(key, size) for key in SERVICES},
        "load_guide": Flow({1: "A notice to read", 3: "New way of working for a team", 5: "Restructure"}),
        "productive_days": 220,
        "tolerances": {"time": Flow(amber="14 days", red="60 days"), "grace": "7 days"},
        "confidence": Flow(high="90%", medium="60%", low="30%"),
    }


def claim(rng, project, benefit, claimed):
    shared = list(project.shares[benefit])
    if chance(rng, 0.7):
        return Flow(claimed=money(claimed), agreed=money(claimed))
    agreed = money(claimed // 200 * 100)
    if shared:
        return Flow({"claimed": money(claimed), "agreed": agreed, "reason": "double-counted", "with": shared[0]})
    return Flow(claimed=money(claimed), agreed=agreed, reason=rng.choice(["slipped", "not-in-ledger", "timing"]),
                note=maybe(rng, 0.3, "See the working papers"))


def finance_record(rng, quarter, signed, projects):
    claimed = [(project, benefit, quarters[quarter]) for project in projects
               for benefit, quarters in project.quarters.items() if quarter in quarters and chance(rng, 0.7)]
    return {
        "period": quarter,
        "signed_by": "Deputy Section 151 Officer",
        "signed": signed,
        "claims": {f"{project.id}/{benefit}": claim(rng, project, benefit, amount)
                   for project, benefit, amount in claimed[:MOST_CLAIMS]},
    }


def new_project(rng, number):
    stage = rng.choices(list(STAGES), [share for share, _, _ in STAGES.values()])[0]
    first, last = (datetime.date.fromisoformat(day) for day in STAGES[stage][1:])
    start = day_between(rng, first, last)
    duration = rng.randint(300, 500) if stage == "closed" else rng.randint(400, 900)
    return Project(number, rng, stage, start, days_later(start, duration))


def write_projects(rng, folder, size):
    """Returns the projects and their mean size in bytes."""
    projects, milestones_of, total = [], {}, 0
    for number in range(1, size + 1):
        project = new_project(rng, number)
        total += write(folder / f"{project.id}.yaml", yaml_text(project_record(project, size, milestones_of)))
        milestones_of[number] = project.milestones
        projects.append(project)
    return projects, total / size


def write(path, text):
    return path.write_bytes(text.encode())


def write_portfolio(folder, size, seed, finance_files):
    """Returns the mean size of a project's file in bytes."""
    rng = random.Random(seed)
    for name in ["projects", "finance"]:
        (folder / name).mkdir(parents=True)
    write(folder / "portfolio.yaml", yaml_text(portfolio_record(rng, size)))
    for name in ["framework.yaml", "outcomes.yaml"]:
        (folder / name).write_bytes((DATA / name).read_bytes())
    projects, mean = write_projects(rng, folder / "projects", size)
    for quarter, signed in list(zip(QUARTERS, SIGNED))[:finance_files]:
        name = quarter.replace("/", "-").replace(" ", "-").lower()
        write(folder / "finance" / f"{name}.yaml", yaml_text(finance_record(rng, quarter, signed, projects)))
    return mean


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", metavar="DIR", type=pathlib.Path, help="a new or an empty folder")
    parser.add_argument("--projects", metavar="N", type=int, required=True, help="1 to 99999")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--finance", metavar="K", type=int, default=4, help=f"finance files, 0 to {len(QUARTERS)} (4)")
    options = parser.parse_args()
    if not 1 <= options.projects <= 99999:
        parser.error("--projects must be from 1 to 99999")
    if not 0 <= options.finance <= len(QUARTERS):
        parser.error(f"--finance must be from 0 to {len(QUARTERS)}")
    if options.folder.exists() and (not options.folder.is_dir() or any(options.folder.iterdir())):
        parser.error(f"{options.folder} is not an empty folder")
    mean = write_portfolio(options.folder, options.projects, options.seed, options.finance)
    print(f"{options.projects} projects of {mean:.0f} bytes on average")


if __name__ == "__main__":
    main()
