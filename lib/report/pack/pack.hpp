#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/document/document.hpp"
#include "store/files/new_files.hpp"

namespace ptx {

/// What tells such a pack from other folders: the file that names all that is in it, and how it starts.
inline constexpr std::string_view pack_inventory = "datapackage.json";
inline constexpr std::string_view pack_mark = "{\n  \"profile\": \"data-package\",\n  \"ptx\": \"report.";

/// The files of a pack: the report as Markdown and as HTML, its charts, its tables, and a datapackage.json
/// that describes them all (a Frictionless Data Package). `name` is the package's:
/// "highlight-passenger-transport".
std::vector<NewFile> pack(const ReportDocument& paper, const std::string& name);

}  // namespace ptx
