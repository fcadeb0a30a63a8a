// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Endings.h"

#include "app/ctl/RecordJson.h"
#include "ui/text/EffectText.h"

namespace gatehouse::ctl {

using ui::text::EffectText;

namespace {

QJsonObject effectJson(const domain::Effect &effect)
{
    return {{QStringLiteral("people"), effect.people},
            {QStringLiteral("facilities"), effect.facilities},
            {QStringLiteral("assets"), effect.assets},
            {QStringLiteral("sign_in"), !effect.signIn.isEmpty()}};
}

} // namespace

Answer withEffect(Answer answer, const domain::Effect &effect)
{
    answer.json.insert(QStringLiteral("effect"), effectJson(effect));
    const QString sentence = EffectText::sentence(effect);
    if (!sentence.isEmpty())
        answer.lines.append(sentence);
    return answer;
}

Answer leaverAnswer(const domain::Leaver &leaver)
{
    QStringList ended;
    for (const domain::FacilityRef &facility : leaver.facilities)
        ended.append(facility.code);
    Answer answer;
    answer.json = {{QStringLiteral("login"), leaver.user ? QJsonValue(leaver.user->username) : QJsonValue()},
                   {QStringLiteral("contact"), leaver.contact ? QJsonValue(leaver.contact->id) : QJsonValue()},
                   {QStringLiteral("facilities"), textArray(ended)},
                   {QStringLiteral("password_ended"), leaver.openPassword}};
    answer.lines = EffectText::ending(leaver).split(u'\n', Qt::SkipEmptyParts);
    return withEffect(answer, leaver.effect);
}

Answer deletedAnswer(const QString &name)
{
    Answer answer;
    answer.json = {{QStringLiteral("deleted"), name}};
    answer.lines = recordLines(answer.json);
    return answer;
}

} // namespace gatehouse::ctl
