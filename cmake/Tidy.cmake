# SPDX-License-Identifier: Apache-2.0
# Targets that look at the sources rather than build them.
#   format          clang-format over all sources, in place
#   tidy            clang-tidy over core, ui and app; take the preset "tidy", clang cannot read gcc's headers
#   coverage        runs the tests and prints the line coverage of core (preset "coverage")
# The test "format" fails when clang-format would change anything.

find_program(HEARTH_CLANG_FORMAT NAMES clang-format-14 clang-format)
if(HEARTH_CLANG_FORMAT)
    set(format_command ${CMAKE_COMMAND} -DCLANG_FORMAT=${HEARTH_CLANG_FORMAT} -DROOT=${PROJECT_SOURCE_DIR})
    add_custom_target(format VERBATIM
        COMMAND ${format_command} -DOPTIONS=-i -P ${CMAKE_CURRENT_LIST_DIR}/format.cmake)
    # Other versions break lines in other places.
    execute_process(COMMAND ${HEARTH_CLANG_FORMAT} --version OUTPUT_VARIABLE format_version)
    if(HEARTH_TESTS AND format_version MATCHES "version 14\\.")
        add_test(NAME format COMMAND ${format_command} "-DOPTIONS=--dry-run;--Werror"
            -P ${CMAKE_CURRENT_LIST_DIR}/format.cmake)
    endif()
endif()

find_program(HEARTH_RUN_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)
if(HEARTH_RUN_CLANG_TIDY AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    add_custom_target(tidy VERBATIM USES_TERMINAL
        COMMAND ${HEARTH_RUN_CLANG_TIDY} -quiet -p ${PROJECT_BINARY_DIR} "^${PROJECT_SOURCE_DIR}/(core|ui|app)/")
    add_dependencies(tidy hearth_pch_core hearth_pch_ui)
endif()

if(HEARTH_COVERAGE)
    find_program(HEARTH_GCOVR gcovr)
    if(HEARTH_GCOVR)
        add_custom_target(coverage VERBATIM USES_TERMINAL
            COMMAND ${CMAKE_CTEST_COMMAND} --output-on-failure --exclude-regex "^(format|packaging_|translations)"
            COMMAND ${HEARTH_GCOVR} --root ${PROJECT_SOURCE_DIR} --filter "${PROJECT_SOURCE_DIR}/core/" --exclude-throw-branches
                --print-summary --html-details ${PROJECT_BINARY_DIR}/coverage.html ${PROJECT_BINARY_DIR}
            COMMENT "The line percentage of core is printed last; details: coverage.html")
    endif()
endif()
