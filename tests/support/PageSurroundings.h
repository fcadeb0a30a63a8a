// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/AnsweringPrompt.h"
#include "support/TestWorkspace.h"
#include "ui/page/PageContext.h"

namespace gatehouse::test {

/// What pages asked of the window.
class RecordingNavigator : public ui::page::Navigator {
public:
    void open(const ui::page::RecordAddress &address) override { opened.append(address); }
    void openFind(services::Entity entity) override { finds.append(entity); }
    void openScreen(const ui::page::ScreenAddress &address) override { screens.append(address); }
    void announceChange(services::Entity entity, qint64 key) override { changes.append({entity, key, {}}); }
    void say(const QString &sentence) override { said.append(sentence); }

    QList<ui::page::ScreenAddress> screens;
    QList<ui::page::RecordAddress> opened;
    QList<services::Entity> finds;
    QList<ui::page::RecordAddress> changes;
    QStringList said;
};

/// What a page is given, over a database of its own.
class PageSurroundings {
public:
    explicit PageSurroundings(support::Engine engine) : m_made(engine), m_workspace(std::shared_ptr<void>(), &m_made.workspace())
    {
        reload();
    }

    TestWorkspace &made() { return m_made; }
    tests::AnsweringPrompt &prompt() { return m_prompt; }
    RecordingNavigator &navigator() { return m_navigator; }
    const std::shared_ptr<const services::Directory> &directory() const { return m_directory; }
    const std::shared_ptr<services::Workspace> &workspace() const { return m_workspace; }
    /// Goes on as another operator.
    void workAs(const std::shared_ptr<services::Workspace> &workspace) { m_workspace = workspace; }
    ui::page::PageContext context() { return {m_workspace, m_directory, &m_prompt, &m_navigator}; }
    /// Reads groups and types again.
    void reload()
    {
        const auto directory = await(services::DirectoryService(*m_workspace).load());
        if (!directory.ok())
            qFatal("directory: %s", qUtf8Printable(described(directory.error())));
        m_directory = std::make_shared<const services::Directory>(*directory);
    }

private:
    TestWorkspace m_made;
    std::shared_ptr<services::Workspace> m_workspace;
    std::shared_ptr<const services::Directory> m_directory;
    tests::AnsweringPrompt m_prompt;
    RecordingNavigator m_navigator;
};

} // namespace gatehouse::test
