# Installs into a folder of its own and uses what is there from somewhere else.
#   cmake -D SOURCE=DIR -D BUILD=DIR -D PANDOC=PROGRAM -P install_test.cmake

cmake_minimum_required(VERSION 3.25)

set(place ${BUILD}/installed)
file(REMOVE_RECURSE ${place})

# Runs a command in the empty folder; leaves what it printed in `out`, and fails where it fails or writes on standard error.
function(run)
  execute_process(COMMAND ${ARGV} WORKING_DIRECTORY ${place} OUTPUT_VARIABLE out ERROR_VARIABLE err RESULT_VARIABLE code)
  list(JOIN ARGV " " command)
  if(NOT code EQUAL 0 OR NOT err STREQUAL "")
    message(SEND_ERROR "${command}\nexit ${code}\n${out}${err}")
  endif()
  set(out "${out}" PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${place})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${place}/usr)

run(${place}/usr/bin/ptx --version)
set(number "[0-9]+(\\.[0-9a-z]+)+")
if(NOT out MATCHES "^ptx [0-9]+\\.[0-9]+\\.[0-9]+\n" OR
   NOT out MATCHES "\n(unknown commit|commit [0-9a-f]+(\\+changes)? of [0-9]+-[0-9]+-[0-9]+)\n" OR
   NOT out MATCHES "\nbuilt with yaml-cpp ${number}, fmt ${number}, CLI11 ${number}, Boost ${number}, utf8proc ${number}, cmark-gfm ${number}, by [A-Za-z]+ ${number}\n$")
  message(SEND_ERROR "ptx --version says: ${out}")
endif()
run(${place}/usr/bin/ptx segment -C ${SOURCE}/examples/portfolio --as-of 2025-01-31)
if(NOT out MATCHES "passenger-transport")
  message(SEND_ERROR "ptx segment shows no passenger-transport:\n${out}")
endif()

if(PANDOC)
  find_program(GROFF groff REQUIRED)
  file(GLOB pages RELATIVE ${SOURCE}/man ${SOURCE}/man/*.md)
  if(NOT pages)
    message(SEND_ERROR "there are no man pages")
  endif()
  foreach(page IN LISTS pages)
    string(REGEX REPLACE "\\.md$" "" name ${page})
    string(REGEX MATCH "[0-9]$" section ${name})
    set(manual ${place}/usr/share/man/man${section}/${name})
    if(EXISTS ${manual})
      run(${GROFF} -k -t -man -Tutf8 -ww -z ${manual})
    else()
      message(SEND_ERROR "${name} was not installed")
    endif()
  endforeach()
else()
  message("pandoc is not here: the man pages were not looked at")
endif()
file(REMOVE_RECURSE ${place})
