#pragma once

// What the page ptx-portfolio(5) says beside the tables of fields. The examples in it are one portfolio,
// which a test reads.

#include <string_view>

namespace ptx::prose {

inline constexpr std::string_view head = R"(---
title: PTX-PORTFOLIO
section: 5
header: ptx manual
---

# NAME

ptx-portfolio - the files in which a portfolio is kept

# DESCRIPTION

A portfolio is a folder, normally the root of a git repository:

    portfolio.yaml      who we are: money, programmes, teams, targets
    framework.yaml      how we score, segment and govern
    outcomes.yaml       what we are for                 (optional)
    projects/ID.yaml    one project a file; its stem is the id
    finance/ID.yaml     what finance agreed in a period (optional)
    templates/NAME.md   the office's own templates      (optional)

Everything that can be referred to is a map keyed by id, in the order in which it is written. An id is made of small letters,
digits and hyphens, starts with a letter or digit, has at most 64 characters, and is no name that Windows keeps for itself
(con, nul ...). A field is required where this page says so; everything else may be left out.

Editors help with the writing where a file starts with a line that names its schema: see **ptx-schema**(1).

# THE YAML

ptx reads a strict part of YAML 1.2, so that a file means what it looks like. Every value is read as the type that its field has,
never by how it looks: `no` in a text is the word no, `2024-10` in a month field is a month, `012` is no whole number. A field that
is empty, `~` or `null` counts as left out.

These are errors, each told with its line and column: a key twice, an unknown key, anchors, aliases, merge keys, tags,
directives, a second document, a tab as indentation, text that is not UTF-8, characters that nobody can see. A text that holds a
colon followed by a blank, or starts with a sign such as `@`, needs quotes; what follows ` #` is a comment. All errors of all files
are told, not the first alone: see **ptx-check**(1).

# VALUES

text
:   Any words. Blanks at its ends are dropped.

money
:   `250000`, `£330k`, `1.2m`, `2bn`, `"£12,500.50"`: exact, with k, m and bn in small letters. Negative in costs alone. Inside
    braces a comma ends a value, so write `2m` there, or quotes.

number
:   `12.1`, `-3`: exact, at most nine decimal places.

rating
:   A whole number that the criterion allows, `unknown`, or `n/a`. These are three different answers.

date, month, year, period, day
:   `2025-01-31`; `2025-01`; `2024/25`, a financial year, with a slash; a year, a quarter `2024/25 Q3` of it, or a month; any of these
    or a calendar year `2040`, meaning its last day.

percent, days, flag
:   `5%`; `14 days`; `true` or `false`.

condition
:   `">= 5"`, in quotes, with one of = != < <= > >= ; a bare number means equal.

profile
:   Money by period: `{2024/25: 400k, 2025/26: 900k}`. Years, quarters and months may be mixed, as long as no two overlap. A figure of a
    benefit is what is **new** in its period, against the budget as it stood before.

month series
:   One number, or a map from the month from which it holds: `{2024-10: 3, 2025-04: 4.5}`. Before the first it is nought.

)";

inline constexpr std::string_view portfolio = R"(Who we are.

    name: Netherby change portfolio
    directorates:
      residents: {name: Residents and communities}
    programmes:
      neighbourhoods:
        name: Working in neighbourhoods
        target: {2025/26: 300k, total: 900k}
    teams:
      business-analyst:
        name: Business analysts
        day_rate: 280
        capacity: 2
    services:
      libraries: {name: Libraries, capacity: 6}
    target: {2025/26: 1m, total: 3m}
)";

inline constexpr std::string_view framework =
    R"(How projects are scored, segmented and governed. Criteria have ids of their own over all scores.

    name: Netherby scoring tool
    scores:
      impact:
        name: Impact
        criteria:
          alignment: {name: Fit with the council plan, weight: 60}
          residents: {name: Effect on residents, weight: 40}
    bands:
      impact: {low: 0, high: 60}
    tiers:
      gold: {name: Gold, board: Change Board, report: monthly}
      bronze: {name: Bronze, report: quarterly}
    segment: {bands_of: impact, tiers: {low: bronze, high: gold}}
    stages:
      idea: {pipeline: true}
      delivery: {requires: [sponsor, ratings], reports: true}
      closed: {final: true}

**requires** names fields of a project: sponsor, lead, manager, finance\_lead, budget\_code, directorate, start, end, why,
business\_case, ratings, benefits, measures, milestones, resources, risks, costs, lessons, and documents.*ID*. A map is there when it
has an entry; ratings when no criterion is left out; a document when it is done; benefits also where the project enables one.
)";

inline constexpr std::string_view project =
    R"(One project. Left out means unknown: a project may start with its name alone.

    name: Library hubs
    programme: neighbourhoods
    directorate: residents
    stage: delivery
    sponsor: Director of Residents
    ratings:
      alignment: 4
      residents:
        rating: 3
        low: 2
        high: 5
        disputed: Libraries say 5
        why: Users of four buildings
    milestones:
      first: {name: First hub open, key: true, due: 2026-09-01}
    benefits:
      buildings:
        name: Fewer buildings
        type: cashable
        plan: {2025/26: 120k, 2026/27: 180k}
    affects:
      libraries: 3
    risks:
      leases:
        title: Two leases cannot be ended early
        likelihood: 3
        impact: 4
)";

inline constexpr std::string_view benefits =
    R"(What a benefit has depends on its **type**: cashable, income, cost-avoidance and non-cashable benefits are money; a measure is a
figure that is to move; a capability is told in words. A key of another type is an error.
)";

inline constexpr std::string_view finance =
    R"(What finance agreed for one period, in files that finance owns. A signed file closes its period.

    period: 2025/26 Q1
    signed_by: Deputy Section 151 Officer
    signed: 2025-07-24
    claims:
      library-hubs/buildings:
        claimed: 30k
        agreed: 25k
        reason: timing
)";

inline constexpr std::string_view outcomes = R"(What all of it is for.

    priorities:
      fair-start: {name: A fair start}
    outcomes:
      reading:
        name: Children who read well at seven
        priority: fair-start
        unit: "%"
        baseline: {2024-07: 61}
        target: {2026-07: 66, 2030: 75}
        actual: {2025-07: 63}
)";

inline constexpr std::string_view foot = R"(# SEE ALSO

**ptx**(1), **ptx-check**(1), **ptx-schema**(1)
)";

}  // namespace ptx::prose
