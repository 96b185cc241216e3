#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ptx {

/// The files that have a schema: portfolio, framework, project, finance, outcomes.
std::span<const std::string_view> schema_names();

/// The JSON Schema (draft-07) of one of these files, from the tables of fields. It takes what an editor reads
/// (numbers, booleans and null beside texts) as well as a file whose every scalar was read as a text.
std::string json_schema(std::string_view name);

}  // namespace ptx
