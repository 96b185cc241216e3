#pragma once

#include "analysis/board/owned_entries.hpp"
#include "report/document/attachments.hpp"

namespace ptx {

/// Adds open risks, open issues and all decisions as files.
void add_entry_tables(const std::vector<EntryOwner>& owners, Date as_of, Attachments& parts);

}  // namespace ptx
