# SPDX-License-Identifier: Apache-2.0
# All compiler policy of the project in one place, and the helpers that every folder uses.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

# ccache keeps rebuilds cheap; its sloppiness is what it needs to work with precompiled headers.
find_program(HEARTH_CCACHE ccache)
if(HEARTH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${HEARTH_CCACHE})
endif()
find_program(HEARTH_MOLD mold)

add_library(hearth_policy INTERFACE)
add_library(Hearth::policy ALIAS hearth_policy)
target_include_directories(hearth_policy INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(hearth_policy INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    HEARTH_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(hearth_policy INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${HEARTH_WERROR}>:/WX>)
else()
    target_compile_options(hearth_policy INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
        -Wsuggest-override $<$<BOOL:${HEARTH_WERROR}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(hearth_policy INTERFACE -fpch-preprocess)
    else()
        target_compile_options(hearth_policy INTERFACE -Wno-inconsistent-missing-override)
    endif()
endif()
if(HEARTH_MOLD AND NOT HEARTH_SANITIZE AND NOT APPLE AND NOT WIN32)
    target_link_options(hearth_policy INTERFACE -fuse-ld=mold)
endif()
if(HEARTH_SANITIZE)
    target_compile_options(hearth_policy INTERFACE -fsanitize=${HEARTH_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(hearth_policy INTERFACE -fsanitize=${HEARTH_SANITIZE})
endif()
if(HEARTH_FUZZ)
    target_compile_options(hearth_policy INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(HEARTH_COVERAGE)
    target_compile_options(hearth_policy INTERFACE --coverage -O0)
    target_link_options(hearth_policy INTERFACE --coverage)
endif()

# Two precompiled headers serve the whole tree: one without and one with Widgets.
function(_hearth_pch name header)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp "// carries the precompiled header ${header}\n")
    add_library(${name} STATIC ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PUBLIC hearth_policy ${ARGN})
    target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/${header})
endfunction()
_hearth_pch(hearth_pch_core pch_core.h Qt6::Core)
_hearth_pch(hearth_pch_ui pch_ui.h Qt6::Core Qt6::Gui Qt6::Widgets)

# hearth_library(NAME DEPENDS a b … [PRIVATE_DEPENDS …] [UI])
# One static library from the .cpp and .h files of the current folder. DEPENDS are what its headers need.
function(hearth_library name)
    cmake_parse_arguments(ARG "UI" "" "DEPENDS;PRIVATE_DEPENDS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} *.cpp *.h)
    if(NOT sources)
        return()
    endif()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC hearth_policy ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE_DEPENDS})
    if(ARG_UI)
        target_precompile_headers(${name} REUSE_FROM hearth_pch_ui)
    else()
        target_precompile_headers(${name} REUSE_FROM hearth_pch_core)
    endif()
endfunction()

# hearth_tests(PREFIX DEPENDS … [UI] [LABELS …])
# Every tst_*.cpp of the current folder becomes the test PREFIX_*, linked to DEPENDS only.
function(hearth_tests prefix)
    cmake_parse_arguments(ARG "UI" "" "DEPENDS;LABELS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} tst_*.cpp)
    foreach(source ${sources})
        string(REGEX REPLACE "^tst_(.*)\\.cpp$" "${prefix}_\\1" name ${source})
        add_executable(${name} ${source})
        target_link_libraries(${name} PRIVATE hearth_policy Qt6::Test ${ARG_DEPENDS})
        if(ARG_UI)
            target_precompile_headers(${name} REUSE_FROM hearth_pch_ui)
        else()
            target_precompile_headers(${name} REUSE_FROM hearth_pch_core)
        endif()
        target_compile_definitions(${name} PRIVATE HEARTH_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
            HEARTH_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 120 LABELS "${ARG_LABELS}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;LANG=C.UTF-8;HEARTH_CORPUS=${PROJECT_SOURCE_DIR}/../shared/corpus")
    endforeach()
endfunction()
