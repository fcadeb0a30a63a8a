# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
#
# gatehouse_e2e(NAME script.py [ARGUMENTS argument…] [POSTGRESQL] [LABELS label…] [TIMEOUT seconds]): a script that drives programs from
# outside, in a session of its own. It finds the programs in GATEHOUSE_BIN, the shared server's address in GATEHOUSE_POSTGRESQL (a
# folder with url and password), and leaves its pictures in <build>/tests/e2e/NAME. Label: e2e.
function(gatehouse_e2e NAME SCRIPT)
    cmake_parse_arguments(PARSE_ARGV 2 E2E "POSTGRESQL" "TIMEOUT" "ARGUMENTS;LABELS")
    if(NOT UNIX OR APPLE)
        return() # the accessibility bus is a thing of free desktops
    endif()
    if(NOT E2E_TIMEOUT)
        set(E2E_TIMEOUT 300)
    endif()
    add_test(NAME ${NAME} COMMAND ${PROJECT_SOURCE_DIR}/tests/e2e/drive ${CMAKE_CURRENT_SOURCE_DIR}/${SCRIPT} ${E2E_ARGUMENTS})
    set_tests_properties(${NAME} PROPERTIES TIMEOUT ${E2E_TIMEOUT} LABELS "e2e;${E2E_LABELS}" ENVIRONMENT
        "GATEHOUSE_BIN=${PROJECT_BINARY_DIR}/bin;GATEHOUSE_POSTGRESQL=${PROJECT_BINARY_DIR}/tests/postgresql;DRIVE_RESULTS=${PROJECT_BINARY_DIR}/tests/e2e/${NAME};DRIVE_SECONDS=${E2E_TIMEOUT}")
    if(E2E_POSTGRESQL)
        set_tests_properties(${NAME} PROPERTIES FIXTURES_REQUIRED postgresql)
    endif()
endfunction()
