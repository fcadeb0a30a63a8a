// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
//
// A window with one of everything that drive.py handles, so that a failure of the driver is not taken for one of the console.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

namespace {

QStandardItemModel *people(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Lab")});
    for (int i = 0; i < 50; ++i)
        model->appendRow(
            {new QStandardItem(QStringLiteral("Person %1").arg(i)), new QStandardItem(QStringLiteral("L%1").arg(i % 3))});
    return model;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("SampleWindow"));

    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Sample"));
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    auto *name = new QLineEdit;
    auto *type = new QComboBox;
    auto *active = new QCheckBox(QStringLiteral("Active"));
    auto *save = new QPushButton(QStringLiteral("&Save"));
    auto *locked = new QPushButton(QStringLiteral("Locked"));
    auto *said = new QLabel;
    auto *table = new QTableView;
    type->addItems({QStringLiteral("General"), QStringLiteral("Customer User"), QStringLiteral("Customer Admin")});
    locked->setEnabled(false);
    locked->setAccessibleDescription(QStringLiteral("Only an Administrator may do this."));
    table->setAccessibleName(QStringLiteral("People"));
    table->setModel(people(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    form->addRow(QStringLiteral("&Name:"), name);
    form->addRow(QStringLiteral("&Type:"), type);
    form->addRow(active);
    form->addRow(save);
    form->addRow(locked);
    form->addRow(said);
    form->addRow(table);
    window.setCentralWidget(page);

    // a moment later, as an answer from a database would come
    QObject::connect(save, &QPushButton::clicked, page, [=] {
        const QString saved = QStringLiteral("Saved %1, %2, %3")
                                  .arg(name->text(), type->currentText(),
                                       active->isChecked() ? QStringLiteral("active") : QStringLiteral("inactive"));
        QTimer::singleShot(300, said, [said, saved] { said->setText(saved); });
    });
    QObject::connect(table, &QTableView::doubleClicked, said, [=](const QModelIndex &index) {
        said->setText(QStringLiteral("Opened ") + index.siblingAtColumn(0).data().toString());
    });
    QMenu *setup = window.menuBar()->addMenu(QStringLiteral("&Setup"));
    QObject::connect(setup->addAction(QStringLiteral("&About…")), &QAction::triggered, &window, [&window] {
        QMessageBox::information(&window, QStringLiteral("About"), QStringLiteral("This is a sample."));
    });
    window.resize(900, 600);
    window.show();
    return QApplication::exec();
}
