# SPDX-License-Identifier: Apache-2.0
# Mozilla's Readability (Apache-2.0), as package-lock.json pins it. Sets HEARTH_READABILITY_DIR to the folder that holds
# Readability.js and JSDOMParser.js: the one given, one that npm put beside package.json, or else fetched by `npm ci`
# (which checks the lock file's hashes) into the build folder.
set(HEARTH_READABILITY_DIR "" CACHE PATH "Folder of @mozilla/readability; empty: fetch it with npm")

function(hearth_find_readability out)
    set(package node_modules/@mozilla/readability)
    foreach(folder "${HEARTH_READABILITY_DIR}" ${PROJECT_SOURCE_DIR}/${package} ${PROJECT_BINARY_DIR}/${package})
        if(folder AND EXISTS ${folder}/Readability.js AND EXISTS ${folder}/JSDOMParser.js)
            set(${out} ${folder} PARENT_SCOPE)
            return()
        endif()
    endforeach()
    find_program(HEARTH_NPM npm)
    if(NOT HEARTH_NPM)
        message(FATAL_ERROR "npm is needed once, to fetch @mozilla/readability. Install npm, or give "
            "-DHEARTH_READABILITY_DIR=<folder with Readability.js and JSDOMParser.js>.")
    endif()
    message(STATUS "Fetching @mozilla/readability with npm")
    file(COPY ${PROJECT_SOURCE_DIR}/package.json ${PROJECT_SOURCE_DIR}/package-lock.json
        DESTINATION ${PROJECT_BINARY_DIR})
    execute_process(COMMAND ${HEARTH_NPM} ci --ignore-scripts --no-audit --no-fund
        WORKING_DIRECTORY ${PROJECT_BINARY_DIR} RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(failed OR NOT EXISTS ${PROJECT_BINARY_DIR}/${package}/Readability.js)
        message(FATAL_ERROR "npm could not fetch @mozilla/readability:\n${said}\nWithout a network, give "
            "-DHEARTH_READABILITY_DIR=<folder with Readability.js and JSDOMParser.js>.")
    endif()
    set(${out} ${PROJECT_BINARY_DIR}/${package} PARENT_SCOPE)
endfunction()
