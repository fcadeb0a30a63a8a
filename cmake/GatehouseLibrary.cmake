# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
#
# gatehouse_library(NAME SOURCES file… LINKS target… [PRIVATE_LINKS target…])
#
# A folder is a target is a namespace. What a folder may include is what its target links; tests/architecture
# reads these calls and fails on an include that they do not allow. PRIVATE_LINKS stay out of what is included
# by those who link NAME: storage is private to services, so no screen can reach it.
function(gatehouse_library NAME)
    cmake_parse_arguments(PARSE_ARGV 1 LIB "" "" "SOURCES;LINKS;PRIVATE_LINKS")
    add_library(gatehouse_${NAME} STATIC ${LIB_SOURCES})
    add_library(gatehouse::${NAME} ALIAS gatehouse_${NAME})
    set_target_properties(gatehouse_${NAME} PROPERTIES AUTOMOC ON UNITY_BUILD ${GATEHOUSE_UNITY} UNITY_BUILD_BATCH_SIZE 12)
    target_include_directories(gatehouse_${NAME} PUBLIC ${PROJECT_SOURCE_DIR}/models ${PROJECT_SOURCE_DIR})
    target_link_libraries(gatehouse_${NAME} PUBLIC ${LIB_LINKS} PRIVATE gatehouse::policy ${LIB_PRIVATE_LINKS})
    gatehouse_use_precompiled(gatehouse_${NAME} ${LIB_LINKS} ${LIB_PRIVATE_LINKS})
endfunction()

# gatehouse_program(NAME SOURCES file… LINKS target…): a composition root.
function(gatehouse_program NAME)
    cmake_parse_arguments(PARSE_ARGV 1 PROGRAM "" "" "SOURCES;LINKS")
    add_executable(${NAME} ${PROGRAM_SOURCES})
    set_target_properties(${NAME} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
    target_include_directories(${NAME} PRIVATE ${PROJECT_SOURCE_DIR}/models ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${NAME} PRIVATE GATEHOUSE_VERSION="${PROJECT_VERSION}")
    target_link_libraries(${NAME} PRIVATE gatehouse::policy ${PROGRAM_LINKS})
    gatehouse_use_precompiled(${NAME} ${PROGRAM_LINKS})
endfunction()

# gatehouse_test(NAME [SOURCES file…] LINKS target… [LABELS label…] [POSTGRESQL]): the Qt Test executable of one class.
# NAME.cpp stands in the calling folder. POSTGRESQL starts the shared server of the run before it.
function(gatehouse_test NAME)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "POSTGRESQL" "TIMEOUT" "SOURCES;LINKS;LABELS")
    add_executable(${NAME} ${NAME}.cpp ${TEST_SOURCES})
    set_target_properties(${NAME} PROPERTIES AUTOMOC ON)
    target_include_directories(${NAME} PRIVATE ${PROJECT_SOURCE_DIR}/models ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${NAME} PRIVATE gatehouse::policy Qt6::Test ${TEST_LINKS})
    gatehouse_use_precompiled(${NAME} ${TEST_LINKS})
    add_test(NAME ${NAME} COMMAND ${NAME})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 900)
    endif()
    set_tests_properties(${NAME} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        # ctest's bound is the one that counts: Qt's own ends a function after five minutes, however busy the machine is
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false;QTEST_FUNCTION_TIMEOUT=1500000")
    if(TEST_POSTGRESQL)
        set_tests_properties(${NAME} PROPERTIES FIXTURES_REQUIRED postgresql)
    endif()
endfunction()
