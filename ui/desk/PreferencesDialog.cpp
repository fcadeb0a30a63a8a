// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/PreferencesDialog.h"

#include "ui/style/Marks.h"
#include "ui/widgets/FormField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gatehouse::ui::desk {

using style::Density;
using style::Scheme;
using Tabs = DeskPreferences::Tabs;
using widgets::FormField;

namespace {

constexpr int kPreferencesWidth = 420;
constexpr int kLongestIdle = 8 * 60;

void choose(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(qMax(0, box.findData(value)));
}

} // namespace

PreferencesDialog::PreferencesDialog(const DeskPreferences &now, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_scheme(new QComboBox)
    , m_density(new QComboBox)
    , m_language(new QComboBox)
    , m_idle(new QSpinBox)
    , m_tabs(new QCheckBox(tr("Open last time's tabs again")))
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    fill();
    layOut();
}

void PreferencesDialog::fill()
{
    m_scheme->addItem(tr("As the system"), int(Scheme::System));
    m_scheme->addItem(tr("Light"), int(Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(Scheme::Dark));
    m_density->addItem(tr("Comfortable rows"), int(Density::Comfortable));
    m_density->addItem(tr("Compact rows"), int(Density::Compact));
    // a language goes by its own name, whatever is spoken now
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_idle->setRange(0, kLongestIdle);
    m_idle->setSpecialValueText(tr("Never"));
    choose(*m_scheme, int(m_now.scheme));
    choose(*m_density, int(m_now.density));
    choose(*m_language, m_now.language);
    m_idle->setValue(m_now.idleMinutes);
    m_tabs->setChecked(m_now.tabs == Tabs::ComeBack);
}

void PreferencesDialog::layOut()
{
    auto *language = new FormField(tr("Language"), m_language, this);
    language->setHint(tr("Takes effect when the console starts next."));
    m_language->setAccessibleDescription(tr("Language. Takes effect when the console starts next."));
    auto *idle = new FormField(tr("Lock when idle, minutes"), m_idle, this);
    idle->setHint(tr("0 never locks by itself."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("OK"));
    style::setButtonKind(ok, style::ButtonKind::Primary);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(read());
        accept();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(new FormField(tr("Scheme"), m_scheme, this));
    layout->addWidget(new FormField(tr("Density"), m_density, this));
    layout->addWidget(language);
    layout->addWidget(idle);
    layout->addWidget(m_tabs);
    layout->addSpacing(12);
    layout->addWidget(buttons);
    setMinimumWidth(kPreferencesWidth);
    m_scheme->setFocus();
}

DeskPreferences PreferencesDialog::read() const
{
    DeskPreferences preferences;
    preferences.scheme = static_cast<Scheme>(m_scheme->currentData().toInt());
    preferences.density = static_cast<Density>(m_density->currentData().toInt());
    preferences.language = m_language->currentData().toString();
    preferences.idleMinutes = m_idle->value();
    preferences.tabs = m_tabs->isChecked() ? Tabs::ComeBack : Tabs::StartAfresh;
    return preferences;
}

} // namespace gatehouse::ui::desk
