// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/EffectText.h"

#include <QLocale>

namespace gatehouse::ui::text {

using domain::Effect;
using domain::Leaver;
using domain::Turn;

namespace {

QString counted(qint64 count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

QString fullName(const QString &first, const QString &last, const QString &otherwise)
{
    const QString name = domain::fullName(first, last);
    return name.isEmpty() ? otherwise : name;
}

} // namespace

QString EffectText::what(const Effect &effect)
{
    const QString facilities = counted(effect.facilities, tr("1 facility"), tr("%1 facilities"));
    if (effect.assets == 0)
        return facilities;
    const QString assets = counted(effect.assets, tr("1 asset"), tr("%1 assets"));
    return effect.facilities > 1 ? tr("%1 of %2", "assets of facilities").arg(assets, facilities) : assets;
}

QString EffectText::sentence(const Effect &effect)
{
    const bool off = effect.turn == Turn::Off;
    if (effect.people > 1) {
        const QString people = QLocale().toString(effect.people);
        return (off ? tr("%1 people lose %2.") : tr("%1 people gain %2.")).arg(people, what(effect));
    }
    if (effect.people == 1 && effect.signIn.isEmpty())
        return (off ? tr("%1 loses %2.") : tr("%1 gains %2.")).arg(effect.names.value(0), what(effect));
    if (effect.people == 1) {
        return (off ? tr("%1 loses %2 and can no longer sign in.") : tr("%1 gains %2 and can sign in again."))
            .arg(effect.signIn, what(effect));
    }
    if (effect.signIn.isEmpty())
        return {};
    return (off ? tr("%1 can no longer sign in.") : tr("%1 can sign in again.")).arg(effect.signIn);
}

QString EffectText::names(const Effect &effect)
{
    if (effect.people < 2)
        return {};
    const QString names = effect.names.join(QStringLiteral(", "));
    const qint64 more = effect.people - effect.names.size();
    return more > 0 ? tr("%1 and %2 more").arg(names, QLocale().toString(more)) : names;
}

QString EffectText::ending(const Leaver &leaver)
{
    QStringList lines;
    if (leaver.user) {
        lines.append(leaver.user->active ? tr("The user %1 becomes inactive.").arg(leaver.user->username)
                                         : tr("The user %1 is inactive already.").arg(leaver.user->username));
    }
    if (leaver.contact) {
        lines.append(leaver.contact->active ? tr("The contact %1 becomes inactive.").arg(leaver.contact->id)
                                            : tr("The contact %1 is inactive already.").arg(leaver.contact->id));
    }
    QStringList names;
    for (const domain::FacilityRef &facility : leaver.facilities)
        names.append(facility.name);
    if (names.size() > Effect::kNames) {
        const qsizetype more = names.size() - Effect::kNames;
        names = names.mid(0, Effect::kNames) + QStringList{tr("and %1 more").arg(QLocale().toString(more))};
    }
    if (!names.isEmpty())
        lines.append(tr("The links to facilities end today: %1.").arg(names.join(QStringLiteral(", "))));
    if (leaver.openPassword)
        lines.append(tr("The first password, not used yet, opens nothing any more."));
    return lines.join(u'\n');
}

QString EffectText::person(const Leaver &leaver)
{
    if (leaver.contact)
        return fullName(leaver.contact->first, leaver.contact->last, leaver.contact->id);
    return leaver.user ? fullName(leaver.user->first, leaver.user->last, leaver.user->username) : QString();
}

} // namespace gatehouse::ui::text
