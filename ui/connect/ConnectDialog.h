// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Directory.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace gatehouse::ui::connect {

class FirstStartPage;
class SelectLabPage;
class SignInPage;
struct NewDatabase;

/// What is known before anybody signs in.
struct ConnectStart {
    support::DatabaseUrl url; ///< given, remembered, or the embedded default
    QString username;         ///< offered; PostgreSQL: of the URL
    QString password;         ///< offered (PGPASSWORD); never kept
};

/// The way in: **Sign In**, first start, **Select Lab**. Nothing waits in the window's thread, errors stand in the place where
/// they arose, and what was typed stays. Closing it without signing in is giving up.
class ConnectDialog : public QDialog {
    Q_OBJECT

public:
    ConnectDialog(ConnectStart start, std::shared_ptr<const support::Clock> clock, QWidget *parent = nullptr);

    /// Looks at the database and shows the page that fits: Sign In, or first start where there is nothing yet.
    void begin();

signals:
    /// The page that fits is shown; what was said of the database has come.
    void shown();
    /// Somebody is in; the small tables that every screen needs came with it.
    void signedIn(const std::shared_ptr<gatehouse::services::Workspace> &workspace,
                  const std::shared_ptr<const gatehouse::services::Directory> &directory);

private:
    void look(const support::DatabaseUrl &url);
    void looked(const support::Result<services::DatabaseState> &state);
    void showSignIn(const services::DatabaseState &state);
    void showFirstStart(const std::optional<support::Error> &problem = std::nullopt);
    void signIn(const services::SignIn &who);
    void create(const NewDatabase &database);
    void upgrade();
    void loadDirectory();
    void enter();
    void show(QWidget *page, const QString &title);

    ConnectStart m_start;
    support::DatabaseUrl m_url;
    std::shared_ptr<const support::Clock> m_clock;
    std::shared_ptr<services::Workspace> m_workspace;
    std::shared_ptr<const services::Directory> m_directory;
    SignInPage *m_signIn;
    FirstStartPage *m_firstStart;
    SelectLabPage *m_selectLab;
    QList<QWidget *> m_pages; ///< one of them is shown
};

} // namespace gatehouse::ui::connect
