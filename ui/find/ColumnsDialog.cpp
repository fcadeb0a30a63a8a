// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/ColumnsDialog.h"

#include "ui/style/Marks.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::find {

namespace {

QPushButton *mover(const QString &word, const QKeySequence &key)
{
    auto *button = new QPushButton(word);
    button->setShortcut(key);
    button->setAutoDefault(false);
    button->setToolTip(
        ColumnsDialog::tr("%1 (%2)", "a button's word and its key").arg(word, key.toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

ColumnsDialog::ColumnsDialog(const QList<Column> &columns, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_up(mover(tr("Move Up"), QKeySequence(Qt::ALT | Qt::Key_Up)))
    , m_down(mover(tr("Move Down"), QKeySequence(Qt::ALT | Qt::Key_Down)))
{
    setWindowTitle(tr("Columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    for (const Column &column : columns) {
        auto *item = new QListWidgetItem(column.word, m_list);
        item->setData(Qt::UserRole, column.section);
        item->setCheckState(column.shown ? Qt::Checked : Qt::Unchecked);
        if (column.section == 0) {
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
            item->setToolTip(tr("This column names the record and always shows."));
        }
    }
    layOut();
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::follow);
    m_list->setCurrentRow(0);
    follow();
}

void ColumnsDialog::layOut()
{
    auto *note = new QLabel(tr("Space shows or hides a column. The order is that of the list."));
    note->setWordWrap(true);
    style::setTextKind(note, style::TextKind::Muted);
    m_list->setAccessibleName(tr("Columns"));
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
    auto *movers = new QHBoxLayout;
    movers->setSpacing(8);
    movers->addWidget(m_up);
    movers->addWidget(m_down);
    movers->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(note);
    layout->addWidget(m_list, 1);
    layout->addLayout(movers);
    layout->addWidget(buttons);
    resize(400, 460);
    m_list->setFocus();
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    m_list->setFocus();
}

void ColumnsDialog::follow()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() < m_list->count() - 1);
}

QList<ColumnsDialog::Column> ColumnsDialog::read() const
{
    QList<Column> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        columns.append({item->data(Qt::UserRole).toInt(), item->text(), item->checkState() == Qt::Checked});
    }
    return columns;
}

} // namespace gatehouse::ui::find
