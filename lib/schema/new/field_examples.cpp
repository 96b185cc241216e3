#include "schema/new/field_examples.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "schema/fields/records.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_choices = 9;

/// What a first draft of an entry has, beside what its record requires.
constexpr std::array<std::string_view, 21> drafted{
    "by",     "due",      "owner",  "confidence", "plan",    "source",   "every",
    "unit",   "baseline", "target", "supplier",   "project", "response", "severity",
    "action", "why",      "of",     "asked",      "learned", "for",      "narrative"};

template <class T>
std::vector<std::string> ids_of(const OrderedMap<T>& entries) {
  const auto ids = entries.ids();
  return {ids.begin(), ids.end()};
}

std::vector<std::string> benefit_ids(const Portfolio& portfolio) {
  std::vector<std::string> out;
  for (const auto& [id, project] : portfolio.projects)
    for (const auto& [benefit, _] : project.benefits) out.push_back(id + "/" + benefit);
  return out;
}

/// "{hr: 2}" with another id in place of the first, "[school-runs]" with another in place of all.
std::string with_id(std::string_view example, const std::string& id) {
  if (example.starts_with('[')) return "[" + id + "]";
  if (example.starts_with('{')) return "{" + id + std::string(example.substr(example.find(':')));
  return id;
}

/// The ids of documents that a stage or a tier requires, each once.
std::vector<std::string> documents_asked_for(const Framework& framework) {
  constexpr std::string_view start = "documents.";
  std::vector<std::string> names, out;
  for (const auto& [_, stage] : framework.stages)
    names.insert(names.end(), stage.required.begin(), stage.required.end());
  for (const auto& [_, tier] : framework.tiers)
    for (const auto& [stage, more] : tier.requires_at) names.insert(names.end(), more.begin(), more.end());
  for (const auto& name : names)
    if (name.starts_with(start) && std::find(out.begin(), out.end(), name.substr(start.size())) == out.end())
      out.push_back(name.substr(start.size()));
  return out;
}

class Sketch {
 public:
  explicit Sketch(const Portfolio& portfolio) : portfolio_(portfolio) {}

  void field(const Field& field, std::size_t indent, bool in_entry) {
    const FieldType& form = field.form();
    if (form.shape == ScalarShape::record && form.record) {
      line(indent, std::string(field.key) + ":", field);
      record(form.record(), indent + 2, false);
    } else if (form.shape == ScalarShape::map && form.of && form.of->shape == ScalarShape::record &&
               field.example.empty()) {
      line(indent, std::string(field.key) + ":", field);
      if (form.of->record == &any_benefit_record) {
        for (const auto* one :
             {&money_benefit_record(), &measure_benefit_record(), &capability_benefit_record()})
          entry(*one, indent + 2);
      } else {
        entry(form.of->record(), indent + 2);
      }
    } else {
      line(indent, fmt::format("{}: {}", field.key, value(field)), field, in_entry);
    }
  }

  void record(const Record& record, std::size_t indent, bool in_entry) {
    for (const bool asleep : {false, true})
      for (const auto& one : record.fields)
        if (is_asleep(record, one, in_entry) == asleep) {
          const auto before = lines_.size();
          field(one, indent, true);
          for (auto i = before; i < lines_.size(); ++i) lines_[i].asleep = asleep;
        }
  }

  std::vector<CommentedLine> lines() { return std::move(lines_); }

 private:
  /// An entry under an id made from what it is called.
  void entry(const Record& of, std::size_t indent) {
    std::string id;
    for (const auto key : {"name", "title", "for", "team"})
      if (const auto* called = find_field(of, key); called && id.empty()) id = id_from_text(value(*called));
    if (of.name == std::string_view("a measure")) id = "satisfaction";
    if (of.name == std::string_view("a capability")) id = "modelling";
    lines_.push_back({indent, id + ":", {}, false});
    const auto before = lines_.size();
    record(of, indent + 2, true);
    if (of.name == std::string_view("a measure"))
      replace(before, "name: ", "name: Families satisfied with transport");
    if (of.name == std::string_view("a measure")) replace(before, "type: ", "type: measure");
    if (of.name == std::string_view("a capability"))
      replace(before, "name: ", "name: Route modelling in-house");
    if (of.name == std::string_view("a capability")) replace(before, "type: ", "type: capability");
  }

  void replace(std::size_t from, std::string_view start, std::string yaml) {
    for (auto i = from; i < lines_.size(); ++i)
      if (lines_[i].yaml.starts_with(start)) {
        lines_[i].yaml = std::move(yaml);
        return;
      }
  }

  bool is_asleep(const Record& record, const Field& field, bool in_entry) const {
    if (record.name == "a tier decision" && field.key == "decision") return true;
    if (record.name == "a dependency" && field.key == "external") return !portfolio_.projects.empty();
    const auto refers = field.refers != ReferenceTarget::nothing ? field.refers : field.keys_refer;
    if (field.need == Presence::required) return false;
    if (refers != ReferenceTarget::nothing && ids_for(refers, portfolio_).empty()) return true;
    return in_entry && std::find(drafted.begin(), drafted.end(), field.key) == drafted.end();
  }

  std::string value(const Field& field) const {
    const auto refers = field.refers != ReferenceTarget::nothing ? field.refers : field.keys_refer;
    const auto ids = ids_for(refers, portfolio_);
    return ids.empty() ? std::string(field.example) : with_id(field.example, ids.front());
  }

  void line(std::size_t indent, std::string yaml, const Field& field, bool in_entry = false) {
    lines_.push_back({indent, std::move(yaml), comment(field, in_entry), false});
  }

  std::string comment(const Field& field, bool in_entry) {
    if (in_entry && !told_meanings_.insert(field.meaning).second) return {};
    std::string out(field.meaning);
    const auto refers = field.refers != ReferenceTarget::nothing ? field.refers : field.keys_refer;
    std::vector<std::string> choices = ids_for(refers, portfolio_);
    if (refers == ReferenceTarget::benefit || (in_entry && refers == ReferenceTarget::project))
      choices.clear();
    const FieldType& form = field.form();
    if (form.shape == ScalarShape::choice && field.key != "type")
      choices.assign(form.words.begin(), form.words.end());
    if (!choices.empty() && told_.insert(choices).second) {
      const bool cut = choices.size() > most_choices;
      if (cut) choices.resize(most_choices);
      out += fmt::format(" One of: {}{}", join(choices, ", "), cut ? " …" : ".");
    }
    if (!field.if_absent.empty()) out += fmt::format(" If left out: {}.", field.if_absent);
    return out;
  }

  const Portfolio& portfolio_;
  std::vector<CommentedLine> lines_;
  std::set<std::vector<std::string>> told_;
  std::set<std::string_view> told_meanings_;
};

}  // namespace

std::vector<std::string> ids_for(ReferenceTarget refers, const Portfolio& portfolio) {
  switch (refers) {
    case ReferenceTarget::programme:
      return ids_of(portfolio.settings.programmes);
    case ReferenceTarget::directorate:
      return ids_of(portfolio.settings.directorates);
    case ReferenceTarget::stage:
      return ids_of(portfolio.framework.stages);
    case ReferenceTarget::tier:
      return ids_of(portfolio.framework.tiers);
    case ReferenceTarget::team:
      return ids_of(portfolio.settings.teams);
    case ReferenceTarget::service:
      return ids_of(portfolio.settings.services);
    case ReferenceTarget::outcome:
      return ids_of(portfolio.outcomes.outcomes);
    case ReferenceTarget::priority:
      return ids_of(portfolio.outcomes.priorities);
    case ReferenceTarget::project:
      return ids_of(portfolio.projects);
    case ReferenceTarget::benefit:
      return benefit_ids(portfolio);
    default:
      return {};
  }
}

std::vector<CommentedLine> example_of(const Field& field, const Portfolio& portfolio) {
  Sketch sketch(portfolio);
  sketch.field(field, 0, false);
  return sketch.lines();
}

std::vector<CommentedLine> example_documents(const Field& field, const Portfolio& portfolio) {
  auto ids = documents_asked_for(portfolio.framework);
  if (ids.empty()) ids.emplace_back("equality-impact");
  std::vector<CommentedLine> out{{0, std::string(field.key) + ":", std::string(field.meaning), false}};
  for (const auto& id : ids) {
    Sketch sketch(portfolio);
    sketch.record(record_of<Document>(), 4, true);
    out.push_back({2, id + ":", {}, false});
    for (auto& line : sketch.lines()) {
      if (id != ids.front()) line.comment.clear();
      out.push_back(std::move(line));
    }
  }
  return out;
}

}  // namespace ptx
