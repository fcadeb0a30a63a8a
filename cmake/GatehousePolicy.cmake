# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
#
# gatehouse::policy carries all that the compiler is told; nothing else sets a flag.

add_library(gatehouse_policy INTERFACE)
add_library(gatehouse::policy ALIAS gatehouse_policy)
target_compile_features(gatehouse_policy INTERFACE cxx_std_20)
target_compile_definitions(gatehouse_policy INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(NOT MSVC)
    target_compile_options(gatehouse_policy INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wimplicit-fallthrough -Wunused-result $<$<BOOL:${GATEHOUSE_WARNINGS_AS_ERRORS}>:-Werror>)
else()
    target_compile_options(gatehouse_policy INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${GATEHOUSE_WARNINGS_AS_ERRORS}>:/WX>)
endif()
if(GATEHOUSE_SANITIZE)
    target_compile_options(gatehouse_policy INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(gatehouse_policy INTERFACE -fsanitize=address,undefined)
endif()
if(GATEHOUSE_COVERAGE)
    target_compile_options(gatehouse_policy INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(gatehouse_policy INTERFACE --coverage)
endif()

find_program(GATEHOUSE_CCACHE ccache)
if(GATEHOUSE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # ccache only keeps what is compiled with a precompiled header when it may overlook the header's own definitions and time
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_ctime,include_file_mtime ${GATEHOUSE_CCACHE})
endif()
find_program(GATEHOUSE_MOLD mold)
if(GATEHOUSE_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_link_options(gatehouse_policy INTERFACE -fuse-ld=mold)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
