// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/RightsReference.h"

#include "models/storage/SessionProbe.h"

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;

namespace {

// `lineage` is each right with itself and all that stands above it; `below` each node with the rights at its ends; `held` the groups
// that count. Of two rights one is held when any right at the ends of its node is: the nearest personal entry decides, else the best
// of what each group says nearest to it.
const QString kStatement = uR"(
WITH RECURSIVE
triples (number, user_id, right_id, asset_id) AS (VALUES %1),
lineage (right_id, node_id, depth) AS (
    SELECT id, id, 0 FROM rights
    UNION ALL
    SELECT lineage.right_id, rights.parent_id, lineage.depth + 1 FROM lineage JOIN rights ON rights.id = lineage.node_id
    WHERE rights.parent_id IS NOT NULL),
below (node_id, leaf_id) AS (
    SELECT node_id, right_id FROM lineage WHERE right_id NOT IN (SELECT parent_id FROM rights WHERE parent_id IS NOT NULL)),
held (user_id, group_id) AS (
    SELECT user_groups.user_id, groups.id FROM user_groups JOIN groups ON groups.id = user_groups.group_id
    WHERE groups.application = 'portal' AND groups.active AND groups.guest),
wanted (number, user_id, node_id) AS (
    SELECT number, user_id, right_id FROM triples
    UNION ALL
    SELECT number, user_id, (SELECT id FROM rights WHERE name = 'assets.view') FROM triples),
rightful (number, node_id) AS (
    SELECT wanted.number, wanted.node_id FROM wanted JOIN below ON below.node_id = wanted.node_id
    WHERE COALESCE(
        (SELECT CASE WHEN user_rights.granted THEN 1 ELSE 0 END FROM user_rights
         JOIN lineage ON lineage.node_id = user_rights.right_id AND lineage.right_id = below.leaf_id
         WHERE user_rights.user_id = wanted.user_id ORDER BY lineage.depth LIMIT 1),
        (SELECT MAX((SELECT CASE WHEN group_rights.granted THEN 1 ELSE 0 END FROM group_rights
                     JOIN lineage ON lineage.node_id = group_rights.right_id AND lineage.right_id = below.leaf_id
                     WHERE group_rights.group_id = held.group_id ORDER BY lineage.depth LIMIT 1))
         FROM held WHERE held.user_id = wanted.user_id), 0) = 1)
SELECT triples.number AS value FROM triples
JOIN users ON users.id = triples.user_id
JOIN contacts ON contacts.user_id = users.id
JOIN assets ON assets.id = triples.asset_id
JOIN facilities ON facilities.id = assets.owner_id
JOIN contact_facilities ON contact_facilities.contact_id = contacts.id AND contact_facilities.facility_id = facilities.id
WHERE users.active AND users.application = 'portal' AND contacts.active AND facilities.active
    AND (users.valid_from IS NULL OR users.valid_from <= '%2') AND (users.valid_until IS NULL OR users.valid_until >= '%2')
    AND (contact_facilities.valid_from IS NULL OR contact_facilities.valid_from <= '%2')
    AND (contact_facilities.valid_until IS NULL OR contact_facilities.valid_until >= '%2')
    AND NOT EXISTS (SELECT 1 FROM sign_in_state WHERE sign_in_state.user_id = users.id AND sign_in_state.locked_until > '%3')
    AND EXISTS (SELECT 1 FROM credentials WHERE credentials.user_id = users.id
        AND (credentials.dead_at IS NULL OR credentials.dead_at > '%3'))
    AND EXISTS (SELECT 1 FROM held WHERE held.user_id = users.id)
    AND EXISTS (SELECT 1 FROM licence_portals WHERE licence_portals.licence_id = users.licence_id AND licence_portals.portal = 'customer')
    AND EXISTS (SELECT 1 FROM rightful WHERE rightful.number = triples.number AND rightful.node_id = triples.right_id)
    AND EXISTS (SELECT 1 FROM rightful JOIN rights ON rights.id = rightful.node_id
        WHERE rightful.number = triples.number AND rights.name = 'assets.view'))"_s;

} // namespace

QSet<qsizetype> seenByReference(storage::Session &session, const RightsOffice &office, const QList<RightsOffice::Triple> &triples,
                                const QDateTime &now, QDate today)
{
    QStringList rows;
    for (qsizetype number = 0; number < triples.size(); ++number) {
        const RightsOffice::Triple &triple = triples.at(number);
        rows.append(u"(%1, %2, %3, %4)"_s.arg(number)
                        .arg(office.person(triple).user.value)
                        .arg(office.right(triple).key)
                        .arg(office.asset(triple).key));
    }
    QString statement = kStatement;
    statement.replace("%1"_L1, rows.join(u", "_s));
    statement.replace("%2"_L1, today.toString(Qt::ISODate));
    statement.replace("%3"_L1, now.toUTC().toString(Qt::ISODateWithMs));
    auto seen = storage::SessionProbe(session).run(statement);
    if (!seen.ok())
        qFatal("reference: %s %s", seen.error().name().data(), qPrintable(seen.error().detail));
    QSet<qsizetype> numbers;
    while (seen->next())
        numbers.insert(seen->integer("value"));
    return numbers;
}

} // namespace gatehouse::test
