# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
#
# Two precompiled headers for the whole tree: what nearly every file reads of Qt Core, and with widgets on top of it. They save about
# two of five seconds for each file. -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds without them; no file may rely on them.
function(gatehouse_precompiled_header NAME LINKS)
    file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/precompiled/${NAME}.cpp CONTENT "// compiled for its precompiled header alone\n")
    add_library(gatehouse_precompiled_${NAME} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled/${NAME}.cpp)
    target_link_libraries(gatehouse_precompiled_${NAME} PRIVATE gatehouse::policy ${LINKS})
    target_precompile_headers(gatehouse_precompiled_${NAME} PRIVATE ${ARGN})
endfunction()

set(GATEHOUSE_CORE_HEADERS
    <QDate> <QDateTime> <QFuture> <QFutureWatcher> <QHash> <QJsonObject> <QList> <QObject> <QPointer> <QPromise> <QString> <QStringList>
    <QVariant> <algorithm> <functional> <memory> <optional> <span> <variant> <vector>)
set(GATEHOUSE_WIDGETS_HEADERS
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QLabel> <QLineEdit> <QPushButton> <QTableView> <QWidget>)
gatehouse_precompiled_header(core Qt6::Core ${GATEHOUSE_CORE_HEADERS})
gatehouse_precompiled_header(widgets Qt6::Widgets ${GATEHOUSE_CORE_HEADERS} ${GATEHOUSE_WIDGETS_HEADERS})

# Gives TARGET the header that fits what it links.
function(gatehouse_use_precompiled TARGET)
    set(header core)
    foreach(link IN LISTS ARGN)
        if(link STREQUAL "Qt6::Widgets")
            set(header widgets)
        elseif(TARGET ${link})
            get_target_property(linked ${link} GATEHOUSE_PRECOMPILED)
            if(linked STREQUAL "widgets")
                set(header widgets)
            endif()
        endif()
    endforeach()
    set_target_properties(${TARGET} PROPERTIES GATEHOUSE_PRECOMPILED ${header})
    target_precompile_headers(${TARGET} REUSE_FROM gatehouse_precompiled_${header})
endfunction()
