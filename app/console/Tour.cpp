// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Tour.h"

#include "app/console/Hand.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QWidget>

namespace gatehouse::console {

namespace {

constexpr int kTickMilliseconds = 25;
// Answers come from the database's thread; a picture waits until the windows have been quiet for this many ticks.
constexpr int kQuietTicks = 14;
constexpr int kStepLimitMilliseconds = 20000;

// The main window with what stands over it, as a person sees them.
QPixmap grabScreen()
{
    QWidget *front = Hand::frontWindow();
    QWidget *ground = front;
    while (ground->parentWidget() != nullptr)
        ground = ground->parentWidget()->window();
    QPixmap picture = ground->grab();
    if (front == ground)
        return picture;
    QPainter painter(&picture);
    painter.fillRect(QRect(QPoint(0, 0), ground->size()), QColor(0, 0, 0, 60));
    const QPoint place((ground->width() - front->width()) / 2, (ground->height() - front->height()) / 2);
    painter.drawPixmap(place, front->grab());
    painter.setPen(front->palette().color(QPalette::Mid));
    painter.drawRect(QRect(place, front->size()).adjusted(0, 0, -1, -1));
    return picture;
}

} // namespace

Tour::Tour(ui::style::Theme &theme, QString folder, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_folder(std::move(folder))
{
    m_timer.setInterval(kTickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
    tellSignIn();
    tellUser();
    tellContact();
    tellChecks();
    tellNewPortalUser();
    tellDesk();
}

void Tour::start()
{
    QDir().mkpath(m_folder);
    m_sinceStep.start();
    m_timer.start();
}

void Tour::tell(const QString &name, std::function<bool()> attempt)
{
    m_steps.append({name, std::move(attempt)});
}

void Tour::press(const QString &button)
{
    tell(QStringLiteral("press ") + button, [button] { return Hand::press(button); });
}

void Tour::choose(const QString &entry)
{
    tell(QStringLiteral("choose ") + entry, [entry] { return Hand::choose(entry); });
}

void Tour::act(const QString &action)
{
    tell(QStringLiteral("do ") + action, [action] { return Hand::act(action); });
}

void Tour::fill(const QString &field, const QString &text)
{
    tell(QStringLiteral("fill ") + field, [field, text] { return Hand::fill(field, text); });
}

void Tour::activate(const QString &table, const QString &text)
{
    tell(QStringLiteral("activate %1 in %2").arg(text, table), [table, text] { return Hand::activateRow(table, text); });
}

void Tour::picture(const QString &name)
{
    tell(QStringLiteral("picture ") + name, [this, name] { return takePictures(name); });
}

void Tour::tellSignIn()
{
    tell(QStringLiteral("wait for the way in"), [] { return Hand::canPress(QStringLiteral("Sign in to the demo")); });
    picture(QStringLiteral("sign-in"));
    press(QStringLiteral("Sign in to the demo"));
    tell(QStringLiteral("size the window"), [] {
        QWidget *window = Hand::frontWindow();
        if (window == nullptr || !Hand::showsRow(QStringLiteral("Users"), QStringLiteral("admin")))
            return false;
        window->resize(1280, 800);
        return true;
    });
    picture(QStringLiteral("users"));
}

void Tour::tellUser()
{
    press(QStringLiteral("Add"));
    picture(QStringLiteral("user-new"));
    fill(QStringLiteral("First"), QStringLiteral("Portal"));
    fill(QStringLiteral("Last"), QStringLiteral("UserNew"));
    fill(QStringLiteral("Initials"), QStringLiteral("PN"));
    fill(QStringLiteral("Username"), QStringLiteral("PortalUserNew"));
    fill(QStringLiteral("Password"), QStringLiteral("harbour-lantern"));
    fill(QStringLiteral("Confirm Password"), QStringLiteral("harbour-lantern"));
    press(QStringLiteral("Save"));
    tell(QStringLiteral("wait for the box"), [] { return Hand::canPress(QStringLiteral("OK")); });
    picture(QStringLiteral("attention"));
    press(QStringLiteral("OK"));
    press(QStringLiteral("Find"));
    picture(QStringLiteral("find-new-lab"));
    activate(QStringLiteral("Results"), QStringLiteral("Customer Portal Lab"));
    picture(QStringLiteral("find-new-lab-selected"));
    press(QStringLiteral("OK"));
    picture(QStringLiteral("user-with-lab"));
    press(QStringLiteral("Group"));
    press(QStringLiteral("Customer Portal"));
    picture(QStringLiteral("assign-groups"));
    press(QStringLiteral("Save"));
    press(QStringLiteral("Close"));
    picture(QStringLiteral("user-without-contact"));
}

void Tour::tellContact()
{
    choose(QStringLiteral("Contacts"));
    picture(QStringLiteral("contacts"));
    press(QStringLiteral("Add"));
    fill(QStringLiteral("Contact ID"), QStringLiteral("portal.contact.new@example.org"));
    fill(QStringLiteral("First"), QStringLiteral("Portal"));
    fill(QStringLiteral("Last"), QStringLiteral("ContactNew"));
    press(QStringLiteral("Save"));
    picture(QStringLiteral("contact-new"));
    press(QStringLiteral("Find User"));
    press(QStringLiteral("Find"));
    picture(QStringLiteral("find-user"));
    fill(QStringLiteral("Find"), QStringLiteral("PortalUserNew"));
    activate(QStringLiteral("Results"), QStringLiteral("PortalUserNew"));
    press(QStringLiteral("Save"));
    press(QStringLiteral("Add Facility"));
    press(QStringLiteral("Find"));
    activate(QStringLiteral("Results"), QStringLiteral("cal-1"));
    picture(QStringLiteral("find-facility"));
    press(QStringLiteral("OK"));
    picture(QStringLiteral("contact-ready"));
}

void Tour::tellChecks()
{
    choose(QStringLiteral("Users"));
    fill(QStringLiteral("Find"), QStringLiteral("portalusernew"));
    activate(QStringLiteral("Users"), QStringLiteral("PortalUserNew"));
    picture(QStringLiteral("user-ready"));
    choose(QStringLiteral("Users"));
    press(QStringLiteral("Clear"));
    press(QStringLiteral("Unfinished"));
    picture(QStringLiteral("users-unfinished"));
    press(QStringLiteral("Unfinished"));
    choose(QStringLiteral("Check Access"));
    picture(QStringLiteral("check-access-empty"));
    fill(QStringLiteral("User"), QStringLiteral("alasdair"));
    picture(QStringLiteral("check-access-several"));
    fill(QStringLiteral("User"), QStringLiteral("j.kuhnert2"));
    picture(QStringLiteral("check-access-broken"));
    fill(QStringLiteral("User"), QStringLiteral("portalusernew"));
    picture(QStringLiteral("check-access"));
    choose(QStringLiteral("Who Can See"));
    fill(QStringLiteral("Asset number"), QStringLiteral("A-000004"));
    picture(QStringLiteral("who-can-see"));
    choose(QStringLiteral("Facilities"));
    picture(QStringLiteral("facilities"));
    activate(QStringLiteral("Facilities"), QStringLiteral("MT"));
    picture(QStringLiteral("facility"));
    act(QStringLiteral("Delete…"));
    picture(QStringLiteral("delete-refused"));
    choose(QStringLiteral("Groups"));
    picture(QStringLiteral("groups"));
    activate(QStringLiteral("Groups"), QStringLiteral("Customer Portal"));
    picture(QStringLiteral("group"));
    choose(QStringLiteral("Portal"));
    picture(QStringLiteral("portal"));
    choose(QStringLiteral("Users"));
    fill(QStringLiteral("Find"), QStringLiteral("portalusernew"));
    tell(QStringLiteral("wait for the one row"), [] { return Hand::showsRow(QStringLiteral("Users"), QStringLiteral("PortalUserNew")); });
    act(QStringLiteral("Leaver…"));
    picture(QStringLiteral("leaver"));
    press(QStringLiteral("Cancel"));
}

// The same job once more, on one page.
void Tour::tellNewPortalUser()
{
    choose(QStringLiteral("New Portal User"));
    picture(QStringLiteral("portal-user-new"));
    fill(QStringLiteral("First"), QStringLiteral("Portl"));
    fill(QStringLiteral("Last"), QStringLiteral("UserNew"));
    picture(QStringLiteral("portal-user-similar"));
    fill(QStringLiteral("First"), QStringLiteral("Una"));
    fill(QStringLiteral("Last"), QStringLiteral("Brandström"));
    fill(QStringLiteral("E-mail"), QStringLiteral("una.brandstrom@example.org"));
    fill(QStringLiteral("Facility"), QStringLiteral("cal-1"));
    tell(QStringLiteral("take cal-1"), [] { return Hand::takeSuggestion(QStringLiteral("Facility"), QStringLiteral("cal-1")); });
    tell(QStringLiteral("pick the lab"), [] { return Hand::pick(QStringLiteral("Lab"), QStringLiteral("Customer Portal Lab")); });
    picture(QStringLiteral("portal-user-complete"));
    press(QStringLiteral("Create"));
    tell(QStringLiteral("wait for the slip"), [] { return Hand::canPress(QStringLiteral("Copy Slip")); });
    picture(QStringLiteral("portal-user-made"));
}

void Tour::tellDesk()
{
    const auto look = [this](const QString &entry, const QString &name) {
        choose(entry);
        picture(name);
        tell(QStringLiteral("leave ") + name, [] { return Hand::leave(); });
    };
    choose(QStringLiteral("Users"));
    look(QStringLiteral("Command Palette"), QStringLiteral("palette"));
    choose(QStringLiteral("Command Palette"));
    fill(QStringLiteral("Command palette"), QStringLiteral("new"));
    picture(QStringLiteral("palette-typed"));
    tell(QStringLiteral("leave the palette"), [] { return Hand::leave(); });
    look(QStringLiteral("Preferences"), QStringLiteral("preferences"));
    look(QStringLiteral("Columns"), QStringLiteral("columns"));
    look(QStringLiteral("Keys"), QStringLiteral("keys"));
    choose(QStringLiteral("Lock"));
    picture(QStringLiteral("locked"));
    press(QStringLiteral("Unlock"));
    picture(QStringLiteral("unlocked"));
}

void Tour::tick()
{
    if (m_next == m_steps.size()) {
        m_timer.stop();
        emit finished();
        return;
    }
    // A step may open a box with a loop of its own, in which this timer goes on: the next step is named before the step is done.
    const Step &step = m_steps[m_next++];
    if (step.attempt()) {
        m_quiet = 0;
        m_sinceStep.restart();
        return;
    }
    --m_next;
    if (m_sinceStep.elapsed() > kStepLimitMilliseconds) {
        m_timer.stop();
        emit failed(step.name);
    }
}

bool Tour::takePictures(const QString &name)
{
    if (Hand::frontWindow() == nullptr || ++m_quiet < kQuietTicks)
        return false;
    const ui::style::Scheme before = m_theme.scheme();
    bool saved = true;
    for (const auto &[scheme, suffix] : {std::pair(ui::style::Scheme::Light, QStringLiteral("light")),
                                         std::pair(ui::style::Scheme::Dark, QStringLiteral("dark"))}) {
        m_theme.setScheme(scheme);
        QCoreApplication::sendPostedEvents();
        saved = grabScreen().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, suffix)) && saved;
    }
    m_theme.setScheme(before);
    return saved;
}

} // namespace gatehouse::console
