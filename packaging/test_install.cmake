# SPDX-License-Identifier: Apache-2.0
# Installs BUILD below PREFIX and fails when something that users need is not there.
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} OUTPUT_QUIET RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "cmake --install failed: ${result}")
endif()
foreach(file bin/hearth bin/hearthctl share/applications/${APP_ID}.desktop share/metainfo/${APP_ID}.metainfo.xml
        share/icons/hicolor/scalable/apps/hearth.svg share/icons/hicolor/48x48/apps/hearth.png
        share/man/man1/hearth.1.gz share/man/man1/hearthctl.1.gz share/doc/hearth/copyright
        share/hearth/sample-library/_config.yml)
    if(NOT EXISTS ${PREFIX}/${file})
        message(SEND_ERROR "not installed: ${file}")
    endif()
endforeach()
# A command of the program itself, and one of the module that it loads.
foreach(arguments "list;--help" "read;--help")
    execute_process(COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen ${PREFIX}/bin/hearthctl ${arguments}
        OUTPUT_VARIABLE help RESULT_VARIABLE result)
    if(NOT result EQUAL 0 OR help STREQUAL "")
        message(SEND_ERROR "the installed hearthctl does not run ${arguments}: ${result}")
    endif()
endforeach()
file(REMOVE_RECURSE ${PREFIX})
