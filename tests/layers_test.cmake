# Plants faults in copies of the sources and of the map, and looks whether the map tells each.
#   cmake -D SOURCE=DIR -D BUILD=DIR -P layers_test.cmake

cmake_minimum_required(VERSION 3.25)
set(copy ${BUILD}/layers_test)
file(READ ${SOURCE}/tests/layers.cmake map)
set(failed "")

# Says `expected` of the sources in the copy with this map.
function(expect name map expected)
  file(WRITE ${copy}/layers.cmake "${map}")
  execute_process(COMMAND ${CMAKE_COMMAND} -D SOURCE=${copy} -P ${copy}/layers.cmake OUTPUT_VARIABLE out ERROR_VARIABLE out)
  string(REGEX REPLACE "[ \n]+" " " out "${out}")
  string(FIND "${out}" "${expected}" at)
  if(at EQUAL -1)
    set(failed ${failed} "${name}: no '${expected}' in: ${out}" PARENT_SCOPE)
  endif()
endfunction()

# The same where a line of the copy's file leads an include more.
function(expect_of_include name map file include expected)
  file(READ ${copy}/${file} text)
  file(WRITE ${copy}/${file} "#include \"${include}\"\n${text}")
  expect(${name} "${map}" "${expected}")
  file(WRITE ${copy}/${file} "${text}")
  set(failed ${failed} PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${copy})
file(COPY ${SOURCE}/lib ${SOURCE}/cli DESTINATION ${copy} FILES_MATCHING PATTERN "*.hpp" PATTERN "*.cpp")
expect("as it is" "${map}" "include what they may")
expect_of_include("an arrow that the map does not hold" "${map}" lib/analysis/outcomes/outcome_contributions.cpp
  "analysis/measures/measures.hpp" "if analysis/outcomes is to know analysis/measures, write it in its line")
expect_of_include("an arrow that its layer may not have" "${map}" lib/analysis/score/scoring.cpp "store/load/loader.hpp"
  "analysis knows text, diagnostic, model, analysis")
string(REPLACE "room(analysis/score)" "room(analysis/score analysis/segment)" circle "${map}")
expect_of_include("a circle" "${circle}" lib/analysis/score/scoring.cpp "analysis/segment/segmentation.hpp"
  "analysis/score is to know analysis/segment, which does not stand above it")
string(REPLACE "room(analysis/measures)" "room(analysis/measures analysis/benefits)" stale "${map}")
expect("an arrow that is not used" "${stale}" "analysis/measures includes nothing of analysis/benefits any more")
string(REPLACE "room(analysis/score)" "room(analysis/score)\nroom(analysis/attic)" empty "${map}")
expect("a room without files" "${empty}" "the room analysis/attic is empty")
file(WRITE ${copy}/lib/render/attic/attic.hpp "#pragma once\n")
expect("a folder without a line" "${map}" "there is no room render/attic")
file(REMOVE_RECURSE ${copy}/lib/render/attic)
foreach(number RANGE 1 21)
  file(WRITE ${copy}/lib/analysis/outcomes/more_${number}.hpp "#pragma once\n")
endforeach()
expect("a folder of too many files" "${map}" "lib/analysis/outcomes has 23 files, more than 20")
file(REMOVE_RECURSE ${copy})

if(failed)
  list(JOIN failed "\n  " failed)
  message(FATAL_ERROR "The map does not tell:\n  ${failed}")
endif()
message("the map tells each of the faults planted")
