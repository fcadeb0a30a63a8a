// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/LikenessText.h"

namespace gatehouse::ui::text {

using domain::Alike;

QString LikenessText::who(const domain::KnownPerson &person)
{
    const QString account = person.user ? QString(person.user->first + u' ' + person.user->last).trimmed() : QString();
    const QString known = person.contact ? QString(person.contact->first + u' ' + person.contact->last).trimmed() : QString();
    const QString name = account.isEmpty() ? known : account;
    QStringList facts;
    if (person.user)
        facts.append(tr("user %1").arg(person.user->username));
    // either name may be the one that is alike
    if (person.contact)
        facts.append(known == name ? tr("contact %1").arg(person.contact->id)
                                   : tr("contact %1, %2", "ID, name").arg(person.contact->id, known));
    if (!person.facilities.isEmpty())
        facts.append(person.facilities.size() == 1 ? person.facilities.first()
                                                   : tr("%1 and more").arg(person.facilities.first()));
    const bool inactive = person.user ? !person.user->active : !person.contact->active;
    if (inactive)
        facts.append(tr("inactive"));
    return tr("%1 (%2)", "name of a person (what is known)").arg(name, facts.join(QStringLiteral(", ")));
}

QString LikenessText::how(const QList<Alike> &how)
{
    QStringList same;
    QStringList near;
    for (const Alike one : how) {
        switch (one) {
        case Alike::Login: same.append(tr("login")); break;
        case Alike::Email: same.append(tr("e-mail")); break;
        case Alike::Telephone: same.append(tr("telephone")); break;
        case Alike::Name: same.append(tr("name")); break;
        case Alike::NearName: near.append(tr("name")); break;
        case Alike::NearEmail: near.append(tr("e-mail")); break;
        case Alike::NearLogin: near.append(tr("login")); break;
        }
    }
    const QString joint = tr(" and ", "between two words");
    if (near.isEmpty())
        return tr("the same %1").arg(same.join(joint));
    if (same.isEmpty())
        return tr("nearly the same %1").arg(near.join(joint));
    return tr("the same %1, and nearly the same %2").arg(same.join(joint), near.join(joint));
}

QString LikenessText::sentence(const domain::AlikePerson &person)
{
    return tr("%1 has %2.", "a person; what is alike").arg(who(person.person), how(person.how));
}

} // namespace gatehouse::ui::text
