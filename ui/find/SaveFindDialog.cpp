// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/SaveFindDialog.h"

#include "support/WhenDone.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FormField.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::find {

using services::Sharing;

namespace {

constexpr int kWidth = 400;

} // namespace

SaveFindDialog::SaveFindDialog(services::Workspace &workspace, const services::FindQuery &query, const QString &refusal,
                               QWidget *parent)
    : QDialog(parent)
    , m_service(workspace)
    , m_query(query)
    , m_name(new QLineEdit)
    , m_nameField(new widgets::FormField(tr("Name of the find"), m_name, this))
    , m_everybody(new QCheckBox(tr("For everybody")))
    , m_save(new QPushButton(tr("&Save")))
{
    setWindowTitle(tr("Save This Find"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    layOut(refusal);
    connect(m_save, &QPushButton::clicked, this, &SaveFindDialog::send);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setProblem({}); });
}

void SaveFindDialog::layOut(const QString &refusal)
{
    m_nameField->setHint(tr("A find of the same name is replaced."));
    m_everybody->setEnabled(refusal.isEmpty());
    m_everybody->setToolTip(refusal);
    m_everybody->setAccessibleDescription(refusal);
    style::setButtonKind(m_save, style::ButtonKind::Primary);
    m_save->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_nameField);
    layout->addWidget(m_everybody);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(kWidth);
    m_name->setFocus();
}

void SaveFindDialog::send()
{
    const Sharing sharing = m_everybody->isChecked() ? Sharing::Everybody : Sharing::Own;
    support::whenDone(m_service.save(m_name->text(), sharing, m_query), this, [this](const support::Outcome &outcome) {
        if (!outcome.ok()) {
            m_nameField->setProblem(text::ErrorText::sentence(outcome.error()));
            m_name->setFocus();
            return;
        }
        emit saved(m_name->text().simplified());
        accept();
    });
}

} // namespace gatehouse::ui::find
