// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/PortalUserEditor.h"

#include "domain/Passwords.h"

#include <algorithm>

namespace gatehouse::editors {

using namespace Qt::Literals::StringLiterals;
using domain::LoginOffer;
using services::PortalUserMade;
using support::Error;
using support::ErrorCode;
using support::Reason;
using support::Result;

namespace {

constexpr int kTypingPause = 200; // milliseconds
constexpr int kMostLabs = 500;
constexpr int kMostSimilar = 6;
const QString kType = QStringLiteral("Customer User");

template <typename Record>
Field::Check checkOf(std::span<const domain::FieldSpec<Record>> fields, QStringView spec, const QString &key)
{
    const auto *found = domain::findField(fields, spec);
    return [found, key](const QString &typed) -> support::Outcome {
        Record scratch;
        support::Outcome outcome = found->assign(scratch, typed);
        if (outcome.ok())
            return outcome;
        Error error = outcome.error();
        error.field = key;
        return error;
    };
}

// The service speaks of user and contact; here one field stands for both.
Error toForm(Error error)
{
    static const QHash<QString, QString> fields{
        {u"email1"_s, u"email"_s}, {u"contact"_s, u"id"_s}, {u"facility"_s, u"facilities"_s}, {u"login"_s, u"username"_s}};
    error.field = fields.value(error.field, error.field);
    return error;
}

} // namespace

PortalUserEditor::PortalUserEditor(services::Workspace &workspace, std::shared_ptr<const services::Directory> directory,
                                   QObject *parent)
    : RecordEditor(parent)
    , m_directory(std::move(directory))
    , m_clock(workspace.clock())
    , m_portalUsers(workspace)
    , m_contacts(workspace)
    , m_facilityService(workspace)
    , m_find(workspace)
    , m_likeness(workspace)
    , m_office(workspace)
{
    using Need = Field::Need;
    const auto users = domain::userFields();
    addField(u"first"_s, Need::Required, checkOf(users, u"first", u"first"_s));
    addField(u"last"_s, Need::Required, checkOf(users, u"last", u"last"_s));
    addField(u"email"_s, Need::Optional, checkOf(users, u"email1", u"email"_s));
    addField(u"phone1"_s, Need::Optional, checkOf(users, u"phone1", u"phone1"_s));
    addField(u"username"_s, Need::Required, checkOf(users, u"username", u"username"_s));
    addField(u"id"_s, Need::Required, checkOf(domain::contactFields(), u"id", u"id"_s));
    addField(u"facilities"_s, Need::Required);
    addField(u"group"_s, Need::Required);
    addField(u"lab"_s, Need::Required);
    addField(u"entry"_s, Need::Optional);
    addField(u"password"_s, Need::Optional);
    field(u"entry")->begin(u"passphrase"_s);
    for (Field *one : fields())
        connect(one, &Field::textChanged, this, &PortalUserEditor::onChanged);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &PortalUserEditor::askSimilar);
}

void PortalUserEditor::fresh()
{
    discard();
    refresh();
}

void PortalUserEditor::refresh()
{
    if (isBusy())
        return;
    services::FindQuery labs;
    labs.entity = services::Entity::Facility;
    labs.lab = services::Tick::Yes;
    labs.active = services::Tick::Yes;
    run(Activity::Loading, m_find.page(labs, {}, kMostLabs), [this](const services::FindPage &page) {
        run(Activity::Loading, m_office.settings(),
            [this, labs = page.rows](const QMap<QString, QString> &settings) { takeLabs(labs, settings); });
    });
}

void PortalUserEditor::takeLabs(const QList<services::FindRow> &labs, const QMap<QString, QString> &settings)
{
    m_labs = labs;
    const QString code = settings.value(u"labs.default"_s);
    const auto isDefault = [&code](const services::FindRow &lab) { return lab.code == code; };
    // one that was deactivated is no preset
    m_settings.defaultLab = std::any_of(labs.cbegin(), labs.cend(), isDefault) ? code : QString();
    m_settings.portalAddress = settings.value(u"portal.address"_s);
    follow(u"lab", m_settings.defaultLab);
    announceLoaded();
    onChanged();
}

bool PortalUserEditor::isDirty() const
{
    if (m_made)
        return false;
    const auto typed = [this](const Field *one) {
        return one->key() != "entry"_L1 && !one->text().trimmed().isEmpty() && one->text() != m_offers.value(one->key());
    };
    return m_contact || !m_added.isEmpty() || std::any_of(fields().cbegin(), fields().cend(), typed);
}

// What was put there by itself goes along; what somebody typed stays.
void PortalUserEditor::follow(QStringView key, const QString &offer)
{
    const QString name = key.toString();
    const bool follows = text(key) == m_offers.value(name);
    m_offers.insert(name, offer);
    if (follows)
        write(key, offer);
}

void PortalUserEditor::followAll()
{
    const LoginOffer offer = domain::offerLogin(text(u"email"), text(u"first"), text(u"last"));
    follow(u"username", offer.login);
    if (!m_contact) {
        const auto email = domain::EmailAddress::parse(text(u"email"));
        follow(u"id", email.ok() && !email->isBlank() ? email->text() : text(u"username").trimmed());
    }
    follow(u"group", offeredGroup());
}

LoginOffer::From PortalUserEditor::loginFrom() const
{
    const LoginOffer offer = domain::offerLogin(text(u"email"), text(u"first"), text(u"last"));
    return offer.login == text(u"username") ? offer.from : LoginOffer::From::Nothing;
}

QList<domain::Group> PortalUserEditor::groups() const
{
    const domain::UserType *type = m_directory->type(kType);
    QList<domain::Group> allowed;
    for (const domain::Group &group : m_directory->groups) {
        if (type && group.active && group.guest && type->allowedGroups.contains(group.name) &&
            group.name != "Non-Portal Users"_L1)
            allowed.append(group);
    }
    return allowed;
}

// Ruling 4: that of the default place, else the default one.
QString PortalUserEditor::offeredGroup() const
{
    const auto allowed = groups();
    const auto isAllowed = [&allowed](const QString &name) {
        return std::any_of(allowed.cbegin(), allowed.cend(), [&name](const domain::Group &group) { return group.name == name; });
    };
    if (const QList<domain::FacilityLink> links = facilities(); !links.isEmpty()) {
        const domain::Facility place = m_known.value(links.constFirst().facility.key.value).facility;
        if (place.customer && isAllowed(place.portalGroup.text()))
            return place.portalGroup.text();
    }
    const domain::Group *standard = m_directory->defaultGroup();
    return standard && isAllowed(standard->name) ? standard->name : QString();
}

void PortalUserEditor::onChanged()
{
    if (m_quiet)
        return;
    m_quiet = true;
    followAll();
    m_quiet = false;
    evaluate();
    m_typing.start();
    checkDirty();
    emit changed();
}

void PortalUserEditor::evaluate()
{
    PortalUserForm form;
    form.login = text(u"username");
    form.group = text(u"group");
    form.entry = text(u"entry") == "typed"_L1 ? FirstEntry::Typed : FirstEntry::Passphrase;
    form.password = support::Secret::fromText(text(u"password"));
    form.passwordWords = secretWords();
    form.facilities = facilities();
    if (m_contact)
        form.contact = domain::ContactRef{m_contact->contact.key,    m_contact->contact.id.text(), {}, {},
                                          m_contact->contact.active, m_contact->contact.staff};
    else if (!text(u"id").trimmed().isEmpty())
        form.contact = domain::ContactRef{{}, text(u"id"), text(u"first"), text(u"last"), true, false};
    m_outlook = outlookOf(form, *m_directory, m_known, m_clock.now());
    for (const Field *one : fields()) {
        if (one->isMissing())
            m_outlook.missing.append(one->key());
    }
}

QStringList PortalUserEditor::secretWords() const
{
    QStringList words{text(u"first"), text(u"last"), text(u"username"), text(u"email"), text(u"id"), text(u"lab")};
    for (const domain::FacilityLink &link : m_added)
        words << link.facility.code << link.facility.name;
    words.removeAll(QString());
    return words;
}

void PortalUserEditor::askSimilar()
{
    const domain::PersonTyped typed{text(u"first"), text(u"last"), text(u"username"), text(u"email"), text(u"phone1")};
    if (typed == m_asked || m_made)
        return;
    m_asked = typed;
    support::whenDone(m_likeness.find(typed, kMostSimilar), this,
                      [this, question = ++m_question](const Result<QList<domain::AlikePerson>> &found) {
                          if (question != m_question || !found.ok())
                              return; // the guard is a help: where it cannot be asked, Create says what is wrong
                          m_similar = *found;
                          if (m_contact)
                              m_similar.removeIf([this](const domain::AlikePerson &one) {
                                  return one.person.contact && one.person.contact->key == m_contact->contact.key;
                              });
                          for (const domain::AlikePerson &one : std::as_const(m_similar)) {
                              const domain::KnownPerson &person = one.person;
                              if (person.user && one.how.contains(domain::Alike::Login)) {
                                  const QString name = QString(person.user->first + u' ' + person.user->last).trimmed();
                                  field(u"username")
                                      ->setProblem(
                                          {ErrorCode::Duplicate, u"username"_s, Reason::None, {name, person.user->username}, {}});
                              }
                          }
                          emit similarChanged();
                      });
}

bool PortalUserEditor::refuseMissing()
{
    bool missing = false;
    for (Field *one : fields()) {
        if (one->isMissing()) {
            one->setProblem(Error::invalid(one->key(), Reason::Required));
            missing = true;
        }
    }
    if (text(u"entry") == "typed"_L1) {
        const auto outcome =
            domain::checkPassword(support::Secret::fromText(text(u"password")), domain::PasswordUse::Initial, {secretWords()});
        if (!outcome.ok()) {
            field(u"password")->setProblem(outcome.error());
            missing = true;
        }
    }
    return missing;
}

std::optional<services::NewPortalUser> PortalUserEditor::composed()
{
    services::NewPortalUser wanted;
    bool right = true;
    const auto take = [&](auto &record, auto specs, QStringView spec, QStringView key) {
        const auto outcome = domain::findField(specs, spec)->assign(record, text(key));
        if (outcome.ok())
            return;
        Error error = outcome.error();
        error.field = key.toString();
        putProblem(error);
        right = false;
    };
    for (const auto &[spec, key] :
         {std::pair(u"first", u"first"), std::pair(u"last", u"last"), std::pair(u"username", u"username"),
          std::pair(u"email1", u"email"), std::pair(u"phone1", u"phone1")})
        take(wanted.user, domain::userFields(), spec, key);
    for (const auto &[spec, key] : {std::pair(u"id", u"id"), std::pair(u"first", u"first"), std::pair(u"last", u"last"),
                                    std::pair(u"email", u"email"), std::pair(u"phone1", u"phone1")})
        take(wanted.contact, domain::contactFields(), spec, key);
    for (const domain::FacilityLink &link : std::as_const(m_added))
        wanted.facilities.append(link.facility.code);
    wanted.group = text(u"group");
    wanted.lab = text(u"lab");
    wanted.firstSecret = services::NewPortalUser::FirstSecret::Passphrase;
    if (text(u"entry") == "typed"_L1) {
        wanted.firstSecret = services::NewPortalUser::FirstSecret::Typed;
        wanted.password = support::Secret::fromText(text(u"password"));
    }
    return right ? std::optional(wanted) : std::nullopt;
}

void PortalUserEditor::create()
{
    if (isBusy() || m_made)
        return;
    clearProblems();
    const bool missing = refuseMissing();
    const auto wanted = composed();
    if (missing || !wanted) {
        emit failed(firstProblem() != nullptr ? *firstProblem()->problem() : *problem());
        return;
    }
    const auto made = m_portalUsers.add(*wanted).then(QtFuture::Launch::Sync, [](const Result<PortalUserMade> &result) {
        return result.ok() ? result : Result<PortalUserMade>(toForm(result.error()));
    });
    run(Activity::Saving, made, [this](const PortalUserMade &done) { takeMade(done); });
}

void PortalUserEditor::takeMade(const PortalUserMade &made)
{
    m_made = made;
    m_quiet = true;
    field(u"password")->begin({});
    m_quiet = false;
    m_similar.clear();
    emit similarChanged();
    rememberLab();
    checkDirty();
    emit saved(Deed::Created);
}

void PortalUserEditor::rememberLab()
{
    const QString code = text(u"lab");
    if (m_remember != Remember::Yes || code == m_settings.defaultLab)
        return;
    support::whenDone(m_office.setSetting(u"labs.default"_s, code), this, [this, code](const support::Outcome &outcome) {
        if (outcome.ok())
            m_settings.defaultLab = code;
        else
            m_rememberProblem = outcome.error();
        emit changed();
    });
}

} // namespace gatehouse::editors
