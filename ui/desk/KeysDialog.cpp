// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/KeysDialog.h"

#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace gatehouse::ui::desk {

namespace {

constexpr QSize kSize(640, 560);

QStandardItemModel *modelOf(const QList<KeyEntry> &entries, const QStringList &headers, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(headers);
    for (const KeyEntry &entry : entries) {
        model->appendRow({new QStandardItem(entry.key.toString(QKeySequence::NativeText)), new QStandardItem(entry.word),
                          new QStandardItem(entry.place)});
    }
    return model;
}

} // namespace

KeysDialog::KeysDialog(const QList<KeyEntry> &entries, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *rows = new QSortFilterProxyModel(this);
    rows->setSourceModel(modelOf(entries, {tr("Key"), tr("Action"), tr("Where")}, this));
    rows->setFilterKeyColumn(-1);
    rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *search = new widgets::SearchField(tr("Find a key"), tr("Key or action"), this);
    auto *table = new widgets::TableView(tr("Keys"), this);
    table->setModel(rows);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch); // what it does may be long in any language
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, rows, &QSortFilterProxyModel::setFilterFixedString);
    connect(search, &widgets::SearchField::leftDownwards, this, [table] {
        table->setFocus();
        table->selectRow(0);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(search);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(kSize);
    search->setFocus();
}

} // namespace gatehouse::ui::desk
