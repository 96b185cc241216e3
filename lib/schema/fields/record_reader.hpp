#pragma once

#include <set>
#include <string>

#include "diagnostic/diagnostic.hpp"
#include "model/values/id.hpp"
#include "schema/fields/field.hpp"
#include "yaml/node.hpp"

namespace ptx {

/// The reading of one file into the model: where complaints go.
class Reader {
 public:
  Reader(const yaml::Tree& tree, Diagnostics& out) : tree_(tree), out_(out) {}

  void complain(Code code, const yaml::Node& node, std::string message, std::string hint = {});
  /// Complains of a key that is no id. Others may refer to what it stands for, so that it is remembered as
  /// the id that was meant.
  void remember_invalid_id(const yaml::Node& key, const Complaint& complaint) {
    refused_.insert(id_from_text(key.text()));
    complain(key, complaint);
  }
  const std::set<std::string>& invalid_ids() const { return refused_; }
  void complain(const yaml::Node& node, const Complaint& complaint) {
    complain(complaint.code, node, complaint.message, complaint.hint);
  }

 private:
  const yaml::Tree& tree_;
  Diagnostics& out_;
  std::set<std::string> refused_;
};

/// Reads a map into an object by the fields of its record: unknown and missing keys, and every value by its
/// type.
void read_record(const yaml::Node& node, void* object, const Record& record, Reader& reader);

/// True where the node is a scalar; complains otherwise that `expected` should stand there.
bool is_scalar(const yaml::Node& node, Reader& reader, std::string_view expected);

}  // namespace ptx
