// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Icons.h"

#include "ui/style/Tokens.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library registers its resources only when somebody asks; the macro must stand outside of a namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(gatehouse_icons);
}

namespace gatehouse::ui::style {

namespace {

const QString kFolder = QStringLiteral(":/gatehouse/icons/");

QPixmap rendered(const QString &path, const QSize &pixels, const QColor &color)
{
    const QString key = QStringLiteral("gatehouse/%1/%2x%3/%4")
                            .arg(path)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(path);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the application's palette at each painting, so that icons follow the scheme.
class TextColorEngine : public QIconEngine {
public:
    explicit TextColorEngine(QString path)
        : m_path(std::move(path))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return rendered(m_path, size, QGuiApplication::palette().color(group, QPalette::ButtonText));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new TextColorEngine(m_path); }
    bool isNull() override { return false; }

private:
    QString m_path;
};

QString pathOf(const QString &name)
{
    registerIcons();
    return QString(kFolder + name + QStringLiteral(".svg"));
}

} // namespace

QIcon icon(const QString &name)
{
    const QString path = pathOf(name);
    return QFile::exists(path) ? QIcon(new TextColorEngine(path)) : QIcon();
}

QPixmap iconPixmap(const QString &name, int side, const QColor &color, qreal devicePixelRatio)
{
    const int pixels = qRound(side * devicePixelRatio);
    QPixmap pixmap = rendered(pathOf(name), QSize(pixels, pixels), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QStringList iconNames()
{
    registerIcons();
    QStringList names = QDir(kFolder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace gatehouse::ui::style
