# Writes the source that says of which version and commit this is, where that has changed since the last build.
#   cmake -D SOURCE=DIR -D OUTPUT=FILE -D VERSION=VERSION -D "BUILT_WITH=WORDS" -P version.cmake

set(commit "unknown commit")
# A folder without a history of its own may lie in another one's repository.
if(EXISTS ${SOURCE}/.git)
  set(git git -c safe.directory=${SOURCE} -c core.fsmonitor=false -C ${SOURCE})
  execute_process(COMMAND ${git} show --no-patch --format=%H\ %cs HEAD OUTPUT_VARIABLE head ERROR_QUIET RESULT_VARIABLE code)
  if(code EQUAL 0 AND head MATCHES "^([0-9a-f]+) ([-0-9]+)\n$")
    string(SUBSTRING ${CMAKE_MATCH_1} 0 8 hash)
    set(day ${CMAKE_MATCH_2})
    execute_process(COMMAND ${git} --no-optional-locks diff --no-ext-diff --no-textconv --quiet HEAD OUTPUT_QUIET ERROR_QUIET RESULT_VARIABLE code)
    if(NOT code EQUAL 0)
      string(APPEND hash "+changes")
    endif()
    set(commit "commit ${hash} of ${day}")
  endif()
endif()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[
#include "cli/version.hpp"

std::string_view ptx::cli::version_text() {
  return "ptx @VERSION@\n"
         "@commit@\n"
         "built with @BUILT_WITH@\n";
}
]] @ONLY)
