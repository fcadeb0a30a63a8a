// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/portalusers/PortalUserResult.h"

#include "domain/Passwords.h"
#include "ui/style/Marks.h"
#include "ui/widgets/FormField.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse::ui::portalusers {

namespace {

constexpr int kWidth = 620;

} // namespace

PortalUserResult::PortalUserResult(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel)
    , m_once(new QLabel(tr("Print or copy the slip now: the passphrase is shown this once and kept nowhere.")))
    , m_phrase(new QLineEdit)
    , m_phraseField(new widgets::FormField(tr("One-time passphrase"), m_phrase))
    , m_note(new QLabel)
{
    QFont large = style::semibold(QFont());
    large.setPixelSize(16);
    m_headline->setFont(large);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(15);
    m_phrase->setFont(fixed);
    m_phrase->setReadOnly(true);
    m_phraseField->setMaximumWidth(kWidth);
    m_phraseField->setHint(tr("Six words drawn by lot out of 7,776: %1 bits").arg(domain::kPassphraseBits));
    for (QLabel *label : {m_headline, m_once, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    style::setTextKind(m_note, style::TextKind::Muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_phraseField);
    layout->addWidget(m_once);
    layout->addWidget(m_note);
    layout->addStretch();
}

void PortalUserResult::show(const QString &headline, const PassphraseSlip &slip)
{
    m_slip = slip;
    m_headline->setText(headline);
    m_phrase->setText(QString::fromUtf8(slip.passphrase.bytes()));
    m_phrase->setCursorPosition(0);
    m_phraseField->setVisible(hasSlip());
    m_once->setVisible(hasSlip());
    m_note->setText(
        tr("They choose their own password at the first sign-in. Unused, the first one stops working %1.").arg(slip.deadAt));
}

void PortalUserResult::clear()
{
    m_slip = {};
    m_headline->clear();
    m_phrase->clear();
    m_note->clear();
}

} // namespace gatehouse::ui::portalusers
