#pragma once

#include <functional>
#include <set>
#include <string>

#include "store/load/loader.hpp"

namespace ptx {

/// Of two moments of a portfolio the files that may not be the same, by what git calls their content; all of
/// them where that is not known of a moment.
std::set<std::string> differing_files(const Snapshot& one, const Snapshot& other);

/// Reads only the files that are wanted; portfolio.yaml, framework.yaml and outcomes.yaml are to be among
/// them. The other projects are taken to be there and as well formed as those that refer to them need:
/// nothing is told of them.
LoadResult load_part(const Snapshot& snapshot, OnError on_error, ParsedFiles& known,
                     const std::function<bool(const std::string& path)>& wanted);

/// Takes files out of a portfolio, as if they had never been read: projects, finance files, outcomes.yaml.
void leave_out(Portfolio& portfolio, const std::set<std::string>& files);

}  // namespace ptx
