// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ChipRow.h"

#include "ui/style/Icons.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>

namespace gatehouse::ui::widgets {

namespace {

constexpr int kChipGap = 8;
constexpr int kChipIcon = 12;

} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChipRow::setChips(const QList<Chip> &chips)
{
    const QList<QPushButton *> before = findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    bool same = before.size() == chips.size();
    for (qsizetype at = 0; same && at < chips.size(); ++at)
        same = before.at(at)->toolTip() == tr("Take off: %1").arg(chips.at(at).text);
    if (same)
        return;
    for (QPushButton *chip : before) {
        chip->setParent(nullptr);
        chip->deleteLater(); // the press that takes it off comes from it
    }
    for (const Chip &chip : chips) {
        QString shown = chip.text;
        auto *button = new QPushButton(style::icon(QStringLiteral("close")), shown.replace(u'&', QStringLiteral("&&")), this);
        button->setIconSize(QSize(kChipIcon, kChipIcon));
        button->setAutoDefault(false);
        button->setToolTip(tr("Take off: %1").arg(chip.text));
        button->setAccessibleName(button->toolTip());
        connect(button, &QPushButton::clicked, this, chip.remove);
        button->show();
    }
    setVisible(!chips.isEmpty());
    updateGeometry();
    place(width(), Placing::Move);
}

int ChipRow::place(int width, Placing placing) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QPushButton *chip : findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QSize size(qMin(chip->sizeHint().width(), qMax(width, 1)), chip->sizeHint().height());
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + kChipGap / 2;
        }
        if (placing == Placing::Move)
            chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + kChipGap;
        line = size.height();
    }
    return y + line;
}

int ChipRow::heightForWidth(int width) const
{
    return place(width, Placing::Measure);
}

QSize ChipRow::sizeHint() const
{
    const int wide = qMax(width(), 200);
    return {wide, heightForWidth(wide)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {0, heightForWidth(qMax(width(), 200))};
}

void ChipRow::resizeEvent(QResizeEvent *)
{
    place(width(), Placing::Move);
}

void ChipRow::keyPressEvent(QKeyEvent *event)
{
    auto *chip = qobject_cast<QPushButton *>(focusWidget());
    if (chip != nullptr && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        chip->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gatehouse::ui::widgets
