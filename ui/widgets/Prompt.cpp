// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Prompt.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

namespace gatehouse::ui::widgets {

namespace {

// A box is as narrow as its shortest wrapping allows; a sentence reads better over one or two lines.
constexpr int kLeastWidth = 420;

/// Its sign keeps the colour of the scheme when that changes while the box is open.
class SchemeBox : public QMessageBox {
public:
    using QMessageBox::QMessageBox;

protected:
    void changeEvent(QEvent *event) override
    {
        QMessageBox::changeEvent(event);
        // not setIcon(): that lays the box out anew
        if (auto *sign = findChild<QLabel *>(QStringLiteral("qt_msgboxex_icon_label"));
            sign && event->type() == QEvent::PaletteChange) {
            const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
            sign->setPixmap(
                style()->standardIcon(pixmapOf(icon()), nullptr, this).pixmap(QSize(size, size), devicePixelRatioF()));
        }
    }

private:
    static QStyle::StandardPixmap pixmapOf(Icon icon)
    {
        switch (icon) {
        case Warning: return QStyle::SP_MessageBoxWarning;
        case Question: return QStyle::SP_MessageBoxQuestion;
        default: return QStyle::SP_MessageBoxInformation;
        }
    }
};

void fill(SchemeBox &box, const PromptQuestion &question)
{
    box.setWindowTitle(question.title);
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    box.setInformativeText(question.detail);
    switch (question.kind) {
    case PromptKind::Information: box.setIcon(QMessageBox::Information); break;
    case PromptKind::Question: box.setIcon(QMessageBox::Question); break;
    case PromptKind::Warning: box.setIcon(QMessageBox::Warning); break;
    }
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout()))
        grid->addItem(new QSpacerItem(kLeastWidth, 0), grid->rowCount(), 0, 1, grid->columnCount());
}

QString orElse(const QString &text, const char *standard)
{
    return text.isEmpty() ? QCoreApplication::translate("gatehouse::ui::widgets::Prompt", standard) : text;
}

} // namespace

MessageBoxPrompt::MessageBoxPrompt(QWidget *over) : m_over(over) {}

PromptAnswer MessageBoxPrompt::ask(const PromptQuestion &question)
{
    SchemeBox box(m_over);
    fill(box, question);
    QPushButton *accept = box.addButton(orElse(question.accept, QT_TRANSLATE_NOOP("gatehouse::ui::widgets::Prompt", "OK")),
                                        QMessageBox::AcceptRole);
    QPushButton *alternative =
        question.alternative.isEmpty() ? nullptr : box.addButton(question.alternative, QMessageBox::DestructiveRole);
    QPushButton *refuse = box.addButton(orElse(question.refuse, QT_TRANSLATE_NOOP("gatehouse::ui::widgets::Prompt", "Cancel")),
                                        QMessageBox::RejectRole);
    box.setDefaultButton(accept);
    box.setEscapeButton(refuse);
    box.exec();
    if (box.clickedButton() == accept)
        return PromptAnswer::Accepted;
    return alternative && box.clickedButton() == alternative ? PromptAnswer::Alternative : PromptAnswer::Refused;
}

void MessageBoxPrompt::inform(const PromptQuestion &notice)
{
    SchemeBox box(m_over);
    fill(box, notice);
    box.addButton(orElse(notice.accept, QT_TRANSLATE_NOOP("gatehouse::ui::widgets::Prompt", "OK")), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace gatehouse::ui::widgets
