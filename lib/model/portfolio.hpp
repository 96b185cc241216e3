#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/finance.hpp"
#include "model/framework/framework.hpp"
#include "model/outcomes.hpp"
#include "model/project.hpp"
#include "model/settings.hpp"
#include "model/values/ordered_map.hpp"

namespace ptx {

/// Everything that the files say. Every reference between them resolves, unless files were left out.
struct Portfolio {
  PortfolioSettings settings;
  Framework framework;
  Outcomes outcomes;
  OrderedMap<Project> projects;
  OrderedMap<FinanceFile> finance;
};

/// Projects by id, in the portfolio's order.
using ChosenProjects = std::vector<std::pair<std::string_view, const Project*>>;

extern template class OrderedMap<FinanceFile>;

/// The file of a project: "projects/fleet.yaml".
std::string project_file(std::string_view id);

/// Takes files out of a portfolio, as if they had never been read: projects, finance files, outcomes.yaml.
void remove_files(Portfolio& portfolio, const std::set<std::string>& files);

}  // namespace ptx
