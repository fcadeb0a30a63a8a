// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Language.h"

#include "ui/text/PseudoTranslator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace gatehouse::console {

using ui::text::PseudoTranslator;

namespace {

const QString kPseudo = QStringLiteral("qps");
const QString kPseudoMirrored = QStringLiteral("qps-rtl");

} // namespace

void speak(QCoreApplication &application, const QString &language)
{
    if (language == kPseudo || language == kPseudoMirrored) {
        const bool mirrored = language == kPseudoMirrored;
        QCoreApplication::installTranslator(new PseudoTranslator(
            mirrored ? PseudoTranslator::Direction::RightToLeft : PseudoTranslator::Direction::LeftToRight, &application));
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        return;
    }
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    for (const auto &[name, path] : {std::pair(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
                                     std::pair(QStringLiteral("gatehouse"), QStringLiteral(":/translations"))}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), path))
            QCoreApplication::installTranslator(translator);
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace gatehouse::console
