// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/GatehouseStyle.h"

#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/style/Painting.h"
#include "ui/style/Tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>

namespace gatehouse::ui::style {

namespace {

painting::Tick tickOf(const QStyleOption &option)
{
    if (option.state & QStyle::State_NoChange)
        return painting::Tick::Partial;
    return option.state & QStyle::State_On ? painting::Tick::Check : painting::Tick::None;
}

// A label aligns by the direction of its own words; a name in Latin letters would stand at the far side of a mirrored window.
void alignWithWindow(QLabel &label)
{
    const Qt::Alignment alignment = label.alignment();
    if (label.layoutDirection() != Qt::RightToLeft || (alignment & Qt::AlignAbsolute))
        return;
    if (alignment & (Qt::AlignLeft | Qt::AlignRight))
        label.setAlignment(QStyle::visualAlignment(Qt::RightToLeft, alignment) | Qt::AlignAbsolute);
}

QString signOf(QStyle::StandardPixmap pixmap)
{
    switch (pixmap) {
    case QStyle::SP_MessageBoxInformation: return QStringLiteral("info");
    case QStyle::SP_MessageBoxWarning: return QStringLiteral("warning");
    case QStyle::SP_MessageBoxCritical: return QStringLiteral("error");
    case QStyle::SP_MessageBoxQuestion: return QStringLiteral("question");
    default: return {};
    }
}

} // namespace

GatehouseStyle::GatehouseStyle(Density density) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_density(density)
{
}

Density GatehouseStyle::density() const
{
    return m_density;
}

void GatehouseStyle::setDensity(Density density)
{
    m_density = density;
}

void GatehouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        // The delegate that a combo box is born with ignores the style's row size.
        if (combo->itemDelegate() && combo->itemDelegate()->inherits("QComboBoxDelegate"))
            combo->setItemDelegate(new QStyledItemDelegate(combo));
        combo->setAttribute(Qt::WA_Hover);
    }
    if (auto *label = qobject_cast<QLabel *>(widget))
        alignWithWindow(*label);
    if (qobject_cast<QHeaderView *>(widget) || qobject_cast<QPushButton *>(widget) || widget->inherits("QLineEdit"))
        widget->setAttribute(Qt::WA_Hover);
}

int GatehouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == kRowHeight)
        return int(m_density);
    switch (metric) {
    case PM_DefaultFrameWidth: // two pixels keep the square viewport inside of the round corner
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth: return 1;
    case PM_FocusFrameHMargin: return kInset - 1;
    case PM_HeaderMargin: return kInset;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonMargin:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBar_ScrollButtonOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuHMargin: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuBarHMargin:
    case PM_MenuVMargin: return 4;
    case PM_MenuBarItemSpacing: return 0;
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabVSpace: return 16;
    case PM_ScrollBarExtent: return 13;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return !widget || widget->isWindow() ? 16 : 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GatehouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ArrowKeysNavigateIntoChildren: return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_Menu_SubMenuPopupDelay: return 150;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize GatehouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    const int fieldHeight = qMax(kFieldHeight, size.height() + 8);
    switch (type) {
    case CT_LineEdit: {
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return panel && panel->lineWidth > 0 ? QSize(size.width() + 2 * kInset, qMax(kFieldHeight, size.height()))
                                             : QProxyStyle::sizeFromContents(type, option, size, widget);
    }
    case CT_ComboBox: return {size.width() + kInset + 32, fieldHeight};
    case CT_SpinBox: return {size.width() + kInset + 22, qMax(kFieldHeight, size.height())};
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return painting::pushButtonSize(*button, widget);
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return painting::headerSize(*header, int(m_density));
        break;
    case CT_ItemViewItem: {
        QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        item.setHeight(qMax(item.height(), int(m_density) - 2));
        return item;
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return painting::menuItemSize(*item, size);
        break;
    case CT_MenuBarItem: return {size.width() + 20, qMax(32, size.height() + 12)};
    case CT_TabBarTab: // room for the semibold of the selected tab
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(size.width() / 14, 0);
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect GatehouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // QLineEdit adds two pixels of its own.
        return panel && panel->lineWidth > 0 ? option->rect.adjusted(kInset - 2, 1, -kInset + 2, -1) : option->rect;
    }
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect GatehouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                     const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return painting::scrollBarPart(*slider, part);
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int inset = combo && combo->editable ? kInset - 2 : kInset;
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(inset, 2, -28, -2));
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, QRect(rect.right() - 27, rect.top(), 28, rect.height()));
        if (part == SC_ComboBoxListBoxPopup)
            return rect;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 22;
        const int middle = rect.height() / 2;
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(kInset - 2, 1, -buttons - 2, -1));
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, rect, QRect(rect.right() - buttons, rect.top() + 2, buttons, middle - 2));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, rect, QRect(rect.right() - buttons, rect.top() + middle, buttons, middle - 2));
        if (part == SC_SpinBoxFrame)
            return rect;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void GatehouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Tokens &tokens = Tokens::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (panel && panel->lineWidth > 0)
            painting::fieldPanel(painter, *option, widget);
        return;
    }
    case PE_FrameLineEdit: return painting::fieldPanel(painter, *option, widget);
    case PE_Frame: return painting::frame(painter, *option, widget);
    case PE_FrameFocusRect:
        // The chosen row already shows where the focus is; a second frame around one cell would only add noise.
        if (!qobject_cast<const QAbstractItemView *>(widget) || !(option->state & State_Selected))
            painting::focusRing(painter, option->rect, tokens.accent);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return painting::checkBox(painter, *option, tickOf(*option));
    case PE_IndicatorRadioButton:
        return painting::radioButton(painter, *option, option->state & State_On ? painting::Tick::Dot : painting::Tick::None);
    case PE_IndicatorArrowUp: return painting::chevron(painter, option->rect, painting::Chevron::Up, tokens.muted);
    case PE_IndicatorSpinDown:
    case PE_IndicatorArrowDown: return painting::chevron(painter, option->rect, painting::Chevron::Down, tokens.muted);
    case PE_IndicatorArrowLeft: return painting::chevron(painter, option->rect, painting::Chevron::Left, tokens.muted);
    case PE_IndicatorArrowRight: return painting::chevron(painter, option->rect, painting::Chevron::Right, tokens.muted);
    case PE_IndicatorTabClose: {
        if (option->state & State_MouseOver)
            painting::roundedBox(painter, option->rect, mixed(tokens.window, tokens.text, 0.12), QColor(), 0);
        const QPixmap cross = iconPixmap(QStringLiteral("close"), 12, tokens.muted, painter->device()->devicePixelRatio());
        painter->drawPixmap(option->rect.center() - QPoint(5, 5), cross);
        return;
    }
    case PE_PanelButtonTool: return painting::toolPanel(painter, *option);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar: return;
    case PE_PanelMenu: painter->fillRect(option->rect, tokens.surface); return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->save();
        painter->setPen(tokens.line);
        painter->setBrush(element == PE_PanelTipLabel ? QBrush(tokens.surface) : QBrush(Qt::NoBrush));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void GatehouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element == CE_PushButton && button)
        return painting::pushButton(painter, *button, *proxy(), widget);
    if (element == CE_ComboBoxLabel && combo)
        return painting::comboBoxLabel(painter, *combo, *proxy(), widget);
    if (element == CE_HeaderSection && header)
        return painting::headerSection(painter, *header);
    if (element == CE_HeaderEmptyArea)
        return painter->fillRect(option->rect, Tokens::of(option->palette).surface);
    if (element == CE_Header && header)
        return painting::header(painter, *header);
    if (element == CE_HeaderLabel && header)
        return painting::headerLabel(painter, *header);
    if (element == CE_TabBarTabShape && tab)
        return painting::tabShape(painter, *tab);
    if (element == CE_TabBarTabLabel && tab)
        return painting::tabLabel(painter, *tab, subElementRect(SE_TabBarTabText, option, widget), *proxy());
    if (element == CE_MenuBarItem && menu)
        return painting::menuBarItem(painter, *menu, *proxy(), widget);
    if (element == CE_MenuBarEmptyArea)
        return painter->fillRect(option->rect, Tokens::of(option->palette).window);
    if (element == CE_MenuItem && menu)
        return painting::menuItem(painter, *menu, *proxy(), widget);
    if (element == CE_ProgressBarGroove)
        return painting::progressGroove(painter, *option);
    if (element == CE_ProgressBarContents && progress && progress->maximum > progress->minimum)
        return painting::progressContents(painter, *progress);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void GatehouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return painting::comboBox(painter, *combo, widget);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return painting::spinBox(painter, *spin, *proxy(), widget);
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return painting::scrollBar(painter, *slider, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon GatehouseStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return icon(QStringLiteral("clear"));
    if (pixmap == SP_ArrowLeft || pixmap == SP_ArrowBack)
        return icon(QStringLiteral("chevron-left"));
    if (pixmap == SP_ArrowRight || pixmap == SP_ArrowForward)
        return icon(QStringLiteral("chevron-right"));
    if (pixmap == SP_TitleBarCloseButton || pixmap == SP_DialogCloseButton)
        return icon(QStringLiteral("close"));
    if (!signOf(pixmap).isEmpty())
        return QIcon(standardPixmap(pixmap, option, widget));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

QPixmap GatehouseStyle::standardPixmap(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const QString sign = signOf(pixmap);
    if (sign.isEmpty())
        return QProxyStyle::standardPixmap(pixmap, option, widget);
    const QPalette palette = option ? option->palette : widget ? widget->palette() : standardPalette();
    const Tokens &tokens = Tokens::of(palette);
    const QColor color = pixmap == SP_MessageBoxCritical  ? tokens.danger
                         : pixmap == SP_MessageBoxWarning ? tokens.warning
                                                          : tokens.accent;
    return iconPixmap(sign, 32, color, widget ? widget->devicePixelRatioF() : 1.0);
}

} // namespace gatehouse::ui::style
