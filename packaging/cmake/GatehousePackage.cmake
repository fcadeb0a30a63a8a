# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
#
# What a package holds, and what Debian is told of it. packaging/make-package makes it and lets lintian judge.
set(CMAKE_INSTALL_DOCDIR share/doc/gatehouse) # the package's name, not the project's
include(GNUInstallDirs)

install(TARGETS gatehouse gatehousectl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(UNIX AND NOT APPLE)
    set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
    install(FILES ${linux}/gatehouse.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/org.example.gatehouse.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/gatehouse.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${linux}/copyright ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/manual DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN "*.md")

    # Debian wants these compressed, without the time of compression.
    function(install_compressed FILE NAME DESTINATION)
        add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${NAME}.gz COMMAND sh -c "gzip -9nc '${FILE}' > '${NAME}.gz'"
            DEPENDS ${FILE} WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} VERBATIM)
        list(APPEND compressed ${CMAKE_CURRENT_BINARY_DIR}/${NAME}.gz)
        set(compressed ${compressed} PARENT_SCOPE)
        install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${NAME}.gz DESTINATION ${DESTINATION})
    endfunction()
    install_compressed(${linux}/gatehouse.1 gatehouse.1 ${CMAKE_INSTALL_MANDIR}/man1)
    install_compressed(${linux}/gatehousectl.1 gatehousectl.1 ${CMAKE_INSTALL_MANDIR}/man1)
    install_compressed(${linux}/changelog changelog ${CMAKE_INSTALL_DOCDIR})
    add_custom_target(compressed_documents ALL DEPENDS ${compressed})
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gatehouse)
set(CPACK_PACKAGE_VENDOR "The Gatehouse authors")
set(CPACK_PACKAGE_CONTACT "The Gatehouse authors <packages@gatehouse.example.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://gatehouse.example.org")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The drivers and the picture format are opened while the program runs: nobody but we can know them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6sql6-psql, libqt6svg6")
# Without the fonts some scripts are boxes; without the translations Qt's own buttons stay English.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n, qt6-wayland, at-spi2-core")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console for the people of a customer portal")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Gatehouse is the desktop console with which an office sets up, checks and
looks after the people who sign in to its customer portal: users, contacts,
facilities and groups. It says which link between them is missing and mends it.
.
The data is in one SQLite file, or in a PostgreSQL database where several
people work at once. The command gatehousectl does the same work for scripts.")
include(CPack)
