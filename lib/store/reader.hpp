#pragma once

#include <string>

#include "store/fields.hpp"
#include "text/diagnostic.hpp"
#include "yaml/node.hpp"

namespace ptx {

/// The reading of one file into the model: where complaints go.
class Reader {
 public:
  Reader(const yaml::Tree& tree, Diagnostics& out) : tree_(tree), out_(out) {}

  void complain(Code code, const yaml::Node& node, std::string message, std::string hint = {});
  void complain(const yaml::Node& node, const Complaint& complaint) { complain(complaint.code, node, complaint.message, complaint.hint); }

 private:
  const yaml::Tree& tree_;
  Diagnostics& out_;
};

/// Reads a map into an object by the fields of its record: unknown and missing keys, and every value by its type.
void read_record(const yaml::Node& node, void* object, const Record& record, Reader& reader);

/// True where the node is a scalar; complains otherwise that `expected` should stand there.
bool is_scalar(const yaml::Node& node, Reader& reader, std::string_view expected);

}  // namespace ptx
