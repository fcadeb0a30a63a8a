// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/Messages.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace gatehouse::test {

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    const QStringView type = xml.attributes().value(QLatin1String("type"));
    message.finished = type.isEmpty();
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation")) && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations.append(text);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?[0-9]+)"));
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured(1));
    std::sort(found.begin(), found.end());
    found.removeDuplicates();
    return found;
}

// A sentence keeps its full stop, a label none; "…" says that a question follows.
QChar endOf(const QString &text)
{
    static const QString ends = QStringLiteral("….:?!");
    return !text.isEmpty() && ends.contains(text.back()) ? text.back() : QChar();
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^& ]"));
    return text.contains(mnemonic);
}

} // namespace

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    bool inContext = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == QLatin1String("context"))
                inContext = true;
            else if (xml.name() == QLatin1String("name") && inContext)
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                message = {context, {}, {}, {}, true};
            else if (xml.name() == QLatin1String("source"))
                message.source = xml.readElementText();
            else if (xml.name() == QLatin1String("comment"))
                message.comment = xml.readElementText();
            else if (xml.name() == QLatin1String("translation"))
                readTranslation(xml, message);
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
            messages.append(message);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList problemsOf(const Message &message)
{
    const QString start = QStringLiteral("%1: \"%2\" ").arg(message.context, message.source);
    for (const QString &translation : message.translations) {
        if (!message.finished || translation.isEmpty())
            return {start + QStringLiteral("is not translated")};
        // a plural form may say the number as a word
        if (message.translations.size() == 1 && placeholders(translation) != placeholders(message.source))
            return {start + QStringLiteral("has other numbers in \"%1\"").arg(translation)};
        if (endOf(translation) != endOf(message.source))
            return {start + QStringLiteral("ends otherwise than \"%1\"").arg(translation)};
        if (hasMnemonic(message.source) && !hasMnemonic(translation))
            return {start + QStringLiteral("has no key in \"%1\"").arg(translation)};
    }
    return {};
}

} // namespace gatehouse::test
