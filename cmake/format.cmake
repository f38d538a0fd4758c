# SPDX-License-Identifier: Apache-2.0
# Runs CLANG_FORMAT with OPTIONS over all sources below ROOT. A script, because the list is too long for some shells.
set(files)
foreach(part app core resources tests ui)
    file(GLOB_RECURSE found ${ROOT}/${part}/*.h ${ROOT}/${part}/*.cpp)
    list(APPEND files ${found})
endforeach()
execute_process(COMMAND ${CLANG_FORMAT} ${OPTIONS} ${files} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "Not formatted; the target format does it.")
endif()
