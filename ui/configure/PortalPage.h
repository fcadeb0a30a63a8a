// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/OfficeService.h"
#include "ui/page/Page.h"

class QComboBox;
class QLineEdit;

namespace gatehouse::ui::widgets {
class FormField;
class InlineMessage;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::configure {

/// **Configure**, **Portal**: the portal's address, which is typed once (ruling 17, FLU-35), and the default lab of portal-only
/// users (FLU-40).
class PortalPage : public page::Page {
    Q_OBJECT

public:
    explicit PortalPage(page::PageContext context, QWidget *parent = nullptr);
    ~PortalPage() override;

    QString titleText() const override;
    QString tabText() const override;
    std::optional<page::ScreenAddress> screenAddress() const override;
    bool hasUnsavedChanges() const override;
    void save() override;
    void focusField(const QString &field) override;

private:
    QWidget *makeBody();
    void load();
    void showSettings(const QMap<QString, QString> &settings);
    void showLabs(const QList<services::FindRow> &labs);
    void chooseStoredLab();
    void offerPort();
    void saveNext(QStringList names);
    void showProblem(const support::Error &error);
    QString typed(const QString &name) const;
    QStringList changedNames() const;
    void changed();

    services::OfficeService m_office;
    services::FindService m_find;
    QMap<QString, QString> m_stored;
    QLineEdit *m_address;
    QComboBox *m_lab;
    widgets::FormField *m_addressField;
    widgets::FormField *m_labField;
    widgets::InlineMessage *m_message;
    widgets::InlineMessage *m_offer;
    QAction *m_save;
    QString m_refusal;
    QString m_wanted; ///< the field that was to have the focus
    bool m_loaded = false;
};

} // namespace gatehouse::ui::configure
