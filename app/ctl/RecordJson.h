// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/Command.h"
#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "services/UserService.h"

namespace gatehouse::ctl {

/// Records in the keys of the contract.
QJsonObject userJson(const services::UserRecord &record);
QJsonObject contactJson(const services::ContactRecord &record);
QJsonObject facilityJson(const domain::Facility &facility);
QJsonObject assetJson(const domain::Asset &asset);
QJsonObject groupJson(const domain::Group &group);
QJsonObject typeJson(const domain::UserType &type);
QJsonObject licenceJson(const domain::LicenceType &licence);
/// `[{"node", "granted"}…]` by name of the node.
QJsonArray settingsJson(const domain::RightSettings &settings);
/// `key`, `stage`, `met`, `reason`, `fix` of each.
QJsonArray conditionsJson(const QList<domain::Condition> &list);
QJsonObject readinessJson(const domain::Readiness &readiness);

/// `{"items": [...], "next": KEY or null}`.
QJsonObject listJson(const QJsonArray &items, const QString &next);
QJsonArray textArray(const QStringList &texts);

/// That a licence has more holders than seats, as a sentence for standard error.
QString overSeatsWarning(const QString &licence);

/// A record as lines `key: value`, for a person.
QStringList recordLines(const QJsonObject &record);
/// A list as aligned columns under the keys given.
QStringList listLines(const QJsonArray &items, const QStringList &keys);

} // namespace gatehouse::ctl
