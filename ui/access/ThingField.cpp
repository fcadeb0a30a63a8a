// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/access/ThingField.h"

#include "ui/access/LiveLookup.h"
#include "ui/text/RightText.h"
#include "ui/widgets/FormField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace gatehouse::ui::access {

namespace {

constexpr int kRest = 200; // milliseconds: a number that is being typed is no question yet

QString kindWord(ThingField::Kind kind)
{
    switch (kind) {
    case ThingField::Kind::Nothing: return ThingField::tr("The portal itself");
    case ThingField::Kind::Asset: return ThingField::tr("An asset");
    case ThingField::Kind::Facility: return ThingField::tr("A facility");
    case ThingField::Kind::Right: return ThingField::tr("A section or right");
    }
    return {};
}

} // namespace

QString Thing::address() const
{
    if (!asset.isEmpty())
        return QStringLiteral("asset:") + asset;
    if (!facility.isEmpty())
        return QStringLiteral("facility:") + facility;
    return right.isEmpty() ? QString() : QStringLiteral("right:") + right;
}

Thing Thing::fromAddress(const QString &address)
{
    const QString kind = address.section(u':', 0, 0);
    const QString value = address.section(u':', 1);
    Thing thing;
    if (kind == u"asset")
        thing.asset = value;
    else if (kind == u"facility")
        thing.facility = value;
    else if (kind == u"right")
        thing.right = value;
    return thing;
}

ThingField::ThingField(const QList<Kind> &kinds, const page::PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_values(new QStackedWidget)
    , m_asset(new QLineEdit)
    , m_right(new QComboBox)
    , m_assetField(new widgets::FormField(tr("Asset number"), m_asset))
    , m_rightField(new widgets::FormField(tr("Section or right"), m_right))
    , m_facility(new LiveLookup(services::Entity::Facility, tr("Facility"), context))
{
    for (const Kind kind : kinds)
        m_kind->addItem(kindWord(kind), static_cast<int>(kind));
    for (const domain::Right &right : context.directory->portalTree.rights())
        m_right->addItem((right.parent.isEmpty() ? QString() : QStringLiteral("    ")) + text::RightText::full(right.name), right.name);
    m_values->addWidget(new QWidget);
    m_values->addWidget(holder(m_assetField));
    m_values->addWidget(m_facility);
    m_values->addWidget(holder(m_rightField));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(holder(new widgets::FormField(tr("About"), m_kind)), 1, Qt::AlignTop);
    layout->addWidget(m_values, 1, Qt::AlignTop);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &ThingField::changed);
    connect(m_asset, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_asset, &QLineEdit::returnPressed, this, [this] {
        m_rest.stop();
        emit changed();
    });
    connect(m_facility, &LiveLookup::chosenChanged, this, &ThingField::changed);
    connect(m_right, &QComboBox::currentIndexChanged, this, &ThingField::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ThingField::showKind);
    m_values->setCurrentIndex(static_cast<int>(kind()));
    m_values->setVisible(kind() != Kind::Nothing);
}

// Fields of different heights stand at the top of their place.
QWidget *ThingField::holder(QWidget *widget) const
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    layout->addStretch();
    return holder;
}

ThingField::Kind ThingField::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void ThingField::showKind()
{
    m_values->setCurrentIndex(static_cast<int>(kind()));
    m_values->setVisible(kind() != Kind::Nothing);
    emit changed();
}

Thing ThingField::thing() const
{
    Thing thing;
    switch (kind()) {
    case Kind::Nothing: break;
    case Kind::Asset: thing.asset = m_asset->text().trimmed(); break;
    case Kind::Facility:
        if (const auto &chosen = m_facility->chosen())
            thing.facility = chosen->code;
        break;
    case Kind::Right: thing.right = m_right->currentData().toString(); break;
    }
    return thing;
}

void ThingField::setThing(const Thing &thing)
{
    const QSignalBlocker quiet(this);
    const auto show = [this](Kind kind) {
        if (const int index = m_kind->findData(static_cast<int>(kind)); index >= 0)
            m_kind->setCurrentIndex(index);
    };
    if (!thing.asset.isEmpty()) {
        m_asset->setText(thing.asset);
        show(Kind::Asset);
    } else if (!thing.facility.isEmpty()) {
        m_facility->field()->setText(thing.facility); // finds it by its code
        show(Kind::Facility);
    } else if (!thing.right.isEmpty()) {
        m_right->setCurrentIndex(m_right->findData(thing.right));
        show(Kind::Right);
    } else {
        show(Kind::Nothing);
    }
    m_rest.stop();
}

QString ThingField::words() const
{
    switch (kind()) {
    case Kind::Nothing: return tr("the portal");
    case Kind::Asset: return tr("the asset %1").arg(m_asset->text().trimmed());
    case Kind::Facility: return m_facility->chosen() ? tr("the facility %1").arg(m_facility->chosen()->name) : QString();
    case Kind::Right: return text::RightText::full(m_right->currentData().toString());
    }
    return {};
}

void ThingField::setProblem(const QString &problem)
{
    m_assetField->setProblem(kind() == Kind::Asset ? problem : QString());
    m_rightField->setProblem(kind() == Kind::Right ? problem : QString());
}

void ThingField::focusValue()
{
    switch (kind()) {
    case Kind::Nothing: m_kind->setFocus(); return;
    case Kind::Asset:
        m_asset->setFocus();
        m_asset->selectAll();
        return;
    case Kind::Facility: m_facility->field()->setFocus(); return;
    case Kind::Right: m_right->setFocus(); return;
    }
}

} // namespace gatehouse::ui::access
