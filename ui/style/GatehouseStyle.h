// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace gatehouse::ui::style {

/// The height of a row in lists, in device independent pixels.
enum class Density { Comfortable = 30, Compact = 24 };

/// Fusion with our tokens: fields, combo boxes, buttons, tabs, headers, tables, menus and scroll bars are drawn from the
/// widget's palette (Tokens::of). No style sheet anywhere: they break combo boxes, focus rings and palettes.
class GatehouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// A pixel metric of our own: the row height of the density.
    static constexpr auto kRowHeight = QStyle::PixelMetric(QStyle::PM_CustomBase + 1);
    static constexpr int kFieldHeight = 30;
    static constexpr int kCorner = 5;
    static constexpr int kInset = 8; ///< where the text of cells, headers and fields begins

    explicit GatehouseStyle(Density density = Density::Comfortable);

    Density density() const;
    /// The caller sends StyleChange to the widgets (Theme does).
    void setDensity(Density density);

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    QPixmap standardPixmap(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    Density m_density;
};

} // namespace gatehouse::ui::style
