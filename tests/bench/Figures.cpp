// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/Figures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace gatehouse::bench {

using namespace Qt::Literals::StringLiterals;

void say(const Figure &figure, const QString &engine)
{
    const QString unit = figure.unit == Figure::Unit::Milliseconds ? u"ms"_s : u"mib"_s;
    QJsonObject line{{u"name"_s, figure.name}, {u"engine"_s, engine}, {"ours_"_L1 + unit, figure.ours}, {u"n"_s, figure.rows}};
    if (figure.floor > 0) {
        line.insert("floor_"_L1 + unit, figure.floor);
        line.insert(u"ratio"_s, figure.ours / figure.floor);
    }
    if (figure.target > 0)
        line.insert(figure.absolute ? QString("target_"_L1 + unit) : u"target"_s, figure.target);
    if (figure.atLeast)
        line.insert(u"at_least"_s, true);
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace gatehouse::bench
