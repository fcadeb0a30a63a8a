<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActionCollection</name>
    <message>
        <source>%1, %2</source>
        <comment>a menu in a menu</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This cannot be done here now.</source>
        <translation>Das ist hier zurzeit nicht möglich.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Only members of the group %1 can do this. Ask one of them.</source>
        <translation>Das dürfen nur Mitglieder der Gruppe %1. Fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Only members of the groups %1 and %2 can do this. Ask one of them.</source>
        <translation>Das dürfen nur Mitglieder der Gruppen %1 und %2. Fragen Sie dort nach.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The database: sqlite:FILE or postgresql://NAME@HOST/DATABASE.</source>
        <translation>Die Datenbank: sqlite:DATEI oder postgresql://NAME@HOST/DATENBANK.</translation>
    </message>
    <message>
        <source>The language of the windows, such as de.</source>
        <translation>Die Sprache der Fenster, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Do the four-part job on a fresh demo database and put a picture of every screen there.</source>
        <translation>Die vierteilige Aufgabe in einer frischen Demo-Datenbank ausführen und in diesem Verzeichnis ein Bild jeder Seite ablegen.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>&amp;Portal</source>
        <translation>&amp;Portal</translation>
    </message>
    <message>
        <source>New &amp;Portal User…</source>
        <translation>Neuer P&amp;ortalbenutzer…</translation>
    </message>
    <message>
        <source>&amp;Check Access…</source>
        <translation>&amp;Zugriff prüfen…</translation>
    </message>
    <message>
        <source>&amp;Who Can See…</source>
        <translation>&amp;Wer sieht was…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Assets that they will see: %1</source>
        <translation>Geräte, die die Person sehen wird: %1</translation>
    </message>
    <message>
        <source>The tour came to an end at: %1</source>
        <translation>Der Rundgang wurde abgebrochen bei: %1</translation>
    </message>
</context>
<context>
    <name>WindowCover</name>
    <message>
        <source>Locked – Gatehouse</source>
        <translation>Gesperrt – Gatehouse</translation>
    </message>
</context>
<context>
    <name>gatehouse::lists::FindListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labore</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Portal users</source>
        <translation>Portalbenutzer</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Several names in a row have no order: filter by one of them instead.</source>
        <translation>Mehrere Namen in einer Zeile haben keine Reihenfolge: Filtern Sie stattdessen nach einem davon.</translation>
    </message>
    <message>
        <source>Counted for the rows that you see, so the list cannot be sorted by it.</source>
        <translation>Wird für die sichtbaren Zeilen gezählt, deshalb lässt sich die Liste nicht danach sortieren.</translation>
    </message>
    <message>
        <source>There are only a few values: filter by one of them instead.</source>
        <translation>Es gibt nur wenige Werte: Filtern Sie stattdessen nach einem davon.</translation>
    </message>
    <message>
        <source>Several names in a row have no order: Current Facility shows the users of one lab.</source>
        <translation>Mehrere Namen in einer Zeile haben keine Reihenfolge: Aktueller Standort zeigt die Benutzer eines Labors.</translation>
    </message>
    <message>
        <source>Several names in a row have no order.</source>
        <translation>Mehrere Namen in einer Zeile haben keine Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>gatehouse::lists::SeerListModel</name>
    <message>
        <source>The chain from %1 to it, link by link</source>
        <translation>Die Kette von %1 dorthin, Glied für Glied</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>last name, first name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Wodurch</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::access::CheckAccessPage</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Fi&amp;x the First</source>
        <translation>E&amp;rstes beheben</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Open User</source>
        <translation>Benutzer ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Who Can See…</source>
        <translation>&amp;Wer sieht was…</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Die Kette</translation>
    </message>
    <message>
        <source>Check Access</source>
        <translation>Zugriff prüfen</translation>
    </message>
    <message>
        <source>Why somebody can or cannot see something in the portal, and what mends it.</source>
        <translation>Warum jemand im Portal etwas sehen kann oder nicht, und was Abhilfe schafft.</translation>
    </message>
    <message>
        <source>what they see</source>
        <translation>Sicht der Person</translation>
    </message>
    <message>
        <source>Check Access – %1</source>
        <translation>Zugriff prüfen – %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type who cannot see something: a name, a login, an e-mail.</source>
        <translation>Geben Sie ein, wer etwas nicht sehen kann: Name, Anmeldename oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Was die Person sehen wird</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Es ist noch niemand gewählt.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>The first broken link: %1</source>
        <translation>Das erste gebrochene Glied: %1</translation>
    </message>
    <message>
        <source>Every link of the chain holds.</source>
        <translation>Jedes Glied der Kette hält.</translation>
    </message>
    <message>
        <source>%1 is a user of the console: the portal does not admit them.</source>
        <translation>%1 ist Benutzer der Konsole: Das Portal gewährt keinen Zugang.</translation>
    </message>
    <message>
        <source>%1 can see %2.</source>
        <translation>%1 kann %2 sehen.</translation>
    </message>
    <message>
        <source>%1 cannot see %2.</source>
        <translation>%1 kann %2 nicht sehen.</translation>
    </message>
    <message>
        <source>%1 can sign in and is ready.</source>
        <translation>%1 kann sich anmelden und ist bereit.</translation>
    </message>
    <message>
        <source>%1 can sign in, but sees nothing.</source>
        <translation>%1 kann sich anmelden, sieht aber nichts.</translation>
    </message>
    <message>
        <source>%1 cannot sign in.</source>
        <translation>%1 kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The chain, link by link</source>
        <translation>Die Kette, Glied für Glied</translation>
    </message>
    <message>
        <source>They sign in as %1</source>
        <translation>Die Person meldet sich an als %1</translation>
    </message>
    <message>
        <source>They sign in as %1 at %2</source>
        <translation>Die Person meldet sich an als %1 unter %2</translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>%L1 assets</source>
        <translation>%L1 Geräte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer.</translation>
    </message>
    <message>
        <source>Nothing is broken that could be mended here.</source>
        <translation>Hier gibt es nichts zu beheben.</translation>
    </message>
    <message>
        <source>Choose an asset, a facility or a right first.</source>
        <translation>Wählen Sie zuerst ein Gerät, einen Standort oder ein Recht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::access::LiveLookup</name>
    <message>
        <source>Find User…</source>
        <translation>Benutzer suchen…</translation>
    </message>
    <message>
        <source>Name, login, e-mail, phone, contact ID</source>
        <translation>Name, Anmeldename, E-Mail, Telefon, Kontakt-ID</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name oder Code</translation>
    </message>
    <message>
        <source>Users that fit</source>
        <translation>Passende Benutzer</translation>
    </message>
    <message>
        <source>Facilities that fit</source>
        <translation>Passende Standorte</translation>
    </message>
    <message>
        <source>No user fits “%1”.</source>
        <translation>Kein Benutzer passt zu „%1“.</translation>
    </message>
    <message>
        <source>No facility fits “%1”.</source>
        <translation>Kein Standort passt zu „%1“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a facility (code)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a user (login)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 fit: choose one below.</source>
        <translation>%1 Treffer: Wählen Sie unten einen aus.</translation>
    </message>
    <message>
        <source>Many fit: type more, or choose one below.</source>
        <translation>Mehrere passen: Geben Sie mehr ein oder wählen Sie unten einen aus.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::access::ThingField</name>
    <message>
        <source>The portal itself</source>
        <translation>Das Portal selbst</translation>
    </message>
    <message>
        <source>An asset</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>A facility</source>
        <translation>Ein Standort</translation>
    </message>
    <message>
        <source>A section or right</source>
        <translation>Ein Bereich oder Recht</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>Section or right</source>
        <translation>Bereich oder Recht</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>das Portal</translation>
    </message>
    <message>
        <source>the asset %1</source>
        <translation>das Gerät %1</translation>
    </message>
    <message>
        <source>the facility %1</source>
        <translation>den Standort %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::access::WhoCanSeePage</name>
    <message>
        <source>Who can see it</source>
        <translation>Wer es sehen kann</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Open User</source>
        <translation>Benutzer ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Chec&amp;k Access…</source>
        <translation>&amp;Zugriff prüfen…</translation>
    </message>
    <message>
        <source>Who Can See</source>
        <translation>Wer sieht was</translation>
    </message>
    <message>
        <source>Everybody who sees an asset or a facility, or holds a right, and through what.</source>
        <translation>Alle, die ein Gerät oder einen Standort sehen oder ein Recht haben, und wodurch.</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation>Noch ist nichts gefragt.</translation>
    </message>
    <message>
        <source>Type an asset&apos;s number, or choose a facility or a right.</source>
        <translation>Geben Sie eine Gerätenummer ein oder wählen Sie einen Standort oder ein Recht.</translation>
    </message>
    <message>
        <source>Nobody can see %1</source>
        <translation>Niemand kann %1 sehen</translation>
    </message>
    <message>
        <source>1 person can see %1</source>
        <translation>1 Person kann %1 sehen</translation>
    </message>
    <message>
        <source>%L1 people can see %2</source>
        <translation>%L1 Personen können %2 sehen</translation>
    </message>
    <message>
        <source>Nobody can see it.</source>
        <translation>Das kann niemand sehen.</translation>
    </message>
    <message>
        <source>Check Access says for one person which link of the chain is missing.</source>
        <translation>„Zugriff prüfen“ zeigt für eine einzelne Person, welches Glied der Kette fehlt.</translation>
    </message>
    <message>
        <source>Check Access…</source>
        <translation>Zugriff prüfen…</translation>
    </message>
    <message>
        <source>Nobody signs in for %1.</source>
        <translation>Für %1 meldet sich niemand an.</translation>
    </message>
    <message>
        <source>The group %1 governs its secure link, and grants nothing.</source>
        <translation>Die Gruppe %1 bestimmt den sicheren Link dieses Standorts und gewährt nichts.</translation>
    </message>
    <message>
        <source>The group %1 governs its secure link, and grants %2.</source>
        <translation>Die Gruppe %1 bestimmt den sicheren Link dieses Standorts und gewährt %2.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose one row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>At least %L1 people can see %2</source>
        <translation>Mindestens %L1 Personen können %2 sehen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::configure::PortalPage</name>
    <message>
        <source>Portal address</source>
        <translation>Portaladresse</translation>
    </message>
    <message>
        <source>Default lab</source>
        <translation>Standardlabor</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>None: the console asks for a lab</source>
        <translation>Keines: Die Konsole fragt nach einem Labor</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Where customers sign in; shown to operators and used in every link.</source>
        <translation>Hier melden sich Kunden an; wird Bedienern angezeigt und in jedem Link verwendet.</translation>
    </message>
    <message>
        <source>Given by itself to users of the portal only, so that nobody is asked for it.</source>
        <translation>Wird reinen Portalbenutzern automatisch zugewiesen, sodass niemand danach gefragt wird.</translation>
    </message>
    <message>
        <source>The lab that new users of the portal get by themselves</source>
        <translation>Das Labor, das neue Portalbenutzer automatisch erhalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a lab&apos;s name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Port 35853 is MET/TEAM&apos;s own; its portal usually has port 35855.</source>
        <translation>Port 35853 gehört zu MET/TEAM selbst; das Portal hat normalerweise Port 35855.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::connect::ConnectDialog</name>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Sign In – Gatehouse</source>
        <translation>Anmelden – Gatehouse</translation>
    </message>
    <message>
        <source>Choose a database – Gatehouse</source>
        <translation>Datenbank wählen – Gatehouse</translation>
    </message>
    <message>
        <source>This database is from an older version and is being brought up to date…</source>
        <translation>Diese Datenbank stammt aus einer älteren Version und wird gerade aktualisiert…</translation>
    </message>
    <message>
        <source>The database is up to date now; a copy of it as it was lies beside it.</source>
        <translation>Die Datenbank ist jetzt auf dem neuesten Stand; eine Kopie des alten Stands liegt daneben.</translation>
    </message>
    <message>
        <source>Select Lab – Gatehouse</source>
        <translation>Labor wählen – Gatehouse</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::connect::FirstStartPage</name>
    <message>
        <source>&amp;Keep everything in one file on this computer</source>
        <translation>&amp;Alles in einer Datei auf diesem Computer speichern</translation>
    </message>
    <message>
        <source>&amp;Connect to a PostgreSQL server</source>
        <translation>&amp;Mit einem PostgreSQL-Server verbinden</translation>
    </message>
    <message>
        <source>Choose a database</source>
        <translation>Datenbank wählen</translation>
    </message>
    <message>
        <source>Gatehouse keeps its people, contacts and facilities in a database.</source>
        <translation>Gatehouse speichert Personen, Kontakte und Standorte in einer Datenbank.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>First Administrator</source>
        <translation>Erstes Administratorkonto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bitte warten…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Say in which file the database is to be kept.</source>
        <translation>Geben Sie an, in welcher Datei die Datenbank gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Type the name of the server.</source>
        <translation>Geben Sie den Namen des Servers ein.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::connect::SelectLabPage</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Select Lab</source>
        <translation>Labor wählen</translation>
    </message>
    <message>
        <source>You belong to several labs. Choose the one where you work now; you can change it at any time.</source>
        <translation>Sie gehören zu mehreren Laboren. Wählen Sie das Labor, in dem Sie jetzt arbeiten; Sie können jederzeit wechseln.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::connect::SignInPage</name>
    <message>
        <source>Username</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to the demo</source>
        <translation>In der Demo anmelden</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Opens the database of invented people without typing (%1)</source>
        <translation>Öffnet ohne Eingaben die Datenbank mit erfundenen Personen (%1)</translation>
    </message>
    <message>
        <source>&amp;Other database…</source>
        <translation>&amp;Andere Datenbank…</translation>
    </message>
    <message>
        <source>Other database…</source>
        <translation>Andere Datenbank…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::contacts::ContactForm</name>
    <message>
        <source>Find User…</source>
        <translation>Benutzer suchen…</translation>
    </message>
    <message>
        <source>Add Facility</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Remove Facility</source>
        <translation>Standort entfernen</translation>
    </message>
    <message>
        <source>No facility yet</source>
        <translation>Noch kein Standort</translation>
    </message>
    <message>
        <source>The portal shows the data of these facilities: choose Add Facility.</source>
        <translation>Das Portal zeigt die Daten dieser Standorte: Wählen Sie „Standort hinzufügen“.</translation>
    </message>
    <message>
        <source>Nobody: this contact cannot sign in</source>
        <translation>Niemand: Dieser Kontakt kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::contacts::ContactPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a user (login)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Choose a facility first.</source>
        <translation>Wählen Sie zuerst einen Standort.</translation>
    </message>
    <message>
        <source>Add Contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Edit Contact – %1</source>
        <translation>Kontakt bearbeiten – %1</translation>
    </message>
    <message>
        <source>Edit Contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>No user is linked: this contact cannot sign in.</source>
        <translation>Es ist kein Benutzer verknüpft: Dieser Kontakt kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>They sign in as %1</source>
        <translation>Die Person meldet sich an als %1</translation>
    </message>
    <message>
        <source>Open user %1</source>
        <translation>Benutzer %1 öffnen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>With a user in the User box this says, after the save, what they will see.</source>
        <translation>Mit einem Benutzer im Feld „Benutzer“ steht hier nach dem Speichern, was die Person sehen wird.</translation>
    </message>
    <message>
        <source>No user</source>
        <translation>Kein Benutzer</translation>
    </message>
    <message>
        <source>Choose a user in the User box and save: then this says whether they can sign in, and what they will see.</source>
        <translation>Wählen Sie im Feld „Benutzer“ einen Benutzer und speichern Sie: Dann steht hier, ob die Person sich anmelden kann und was sie sehen wird.</translation>
    </message>
    <message>
        <source>Chec&amp;k Access…</source>
        <translation>&amp;Zugriff prüfen…</translation>
    </message>
    <message>
        <source>No user is linked: nobody signs in.</source>
        <translation>Es ist kein Benutzer verknüpft: Niemand meldet sich an.</translation>
    </message>
    <message>
        <source>This contact has the same e-mail or name as %1. Save links them.</source>
        <translation>Dieser Kontakt hat dieselbe E-Mail-Adresse oder denselben Namen wie %1. „Speichern“ verknüpft beide.</translation>
    </message>
    <message>
        <source>New Contact Instead</source>
        <translation>Stattdessen neuer Kontakt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::desk::ChangePasswordDialog</name>
    <message>
        <source>Current Password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New Password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Confirm New Password</source>
        <translation>Neues Passwort bestätigen</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The password with which you sign in to this console. At least 8 characters, not made of your name.</source>
        <translation>Das Passwort, mit dem Sie sich an dieser Konsole anmelden. Mindestens 8 Zeichen, nicht aus Ihrem Namen gebildet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the current and the new password first.</source>
        <translation>Geben Sie zuerst das aktuelle und das neue Passwort ein.</translation>
    </message>
    <message>
        <source>The current password is wrong: type it again.</source>
        <translation>Das aktuelle Passwort ist falsch: Geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Key or action</source>
        <translation>Taste oder Aktion</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::desk::LockDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Locked – Gatehouse</source>
        <translation>Gesperrt – Gatehouse</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 works here. Everything is as it was left, and nothing typed is lost.</source>
        <translation>Hier arbeitet %1. Alles ist noch so wie zuvor, und keine Eingabe ist verloren.</translation>
    </message>
    <message>
        <source>Nobody signed in with a password, so none is asked for. Everything is as it was left.</source>
        <translation>Die Anmeldung erfolgte ohne Passwort, daher wird auch hier keines verlangt. Alles ist noch so wie zuvor.</translation>
    </message>
    <message>
        <source>Enter unlocks</source>
        <translation>Die Eingabetaste entsperrt</translation>
    </message>
    <message>
        <source>The password is wrong: type it again.</source>
        <translation>Das Passwort ist falsch: Geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::desk::PreferencesDialog</name>
    <message>
        <source>Open last time&apos;s tabs again</source>
        <translation>Tabs vom letzten Mal wieder öffnen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Großzügige Zeilen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when the console starts next.</source>
        <translation>Wirkt ab dem nächsten Start der Konsole.</translation>
    </message>
    <message>
        <source>Language. Takes effect when the console starts next.</source>
        <translation>Sprache. Wirkt ab dem nächsten Start der Konsole.</translation>
    </message>
    <message>
        <source>Lock when idle, minutes</source>
        <translation>Bei Untätigkeit sperren, Minuten</translation>
    </message>
    <message>
        <source>0 never locks by itself.</source>
        <translation>0 sperrt nie von selbst.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Zeilenabstand</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::facilities::FacilityForm</name>
    <message>
        <source>Usual: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbarkeit</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::facilities::FacilityPage</name>
    <message>
        <source>use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Add Facility</source>
        <translation>Standort anlegen</translation>
    </message>
    <message>
        <source>Edit Facility – %1</source>
        <translation>Standort bearbeiten – %1</translation>
    </message>
    <message>
        <source>Edit Facility</source>
        <translation>Standort bearbeiten</translation>
    </message>
    <message>
        <source>New facility</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Portal users</source>
        <translation>Portalbenutzer</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>After the first save this counts who and what belongs to it.</source>
        <translation>Nach dem ersten Speichern steht hier, wer und was zu diesem Standort gehört.</translation>
    </message>
    <message>
        <source>Who and what belongs to it</source>
        <translation>Wer und was dazugehört</translation>
    </message>
    <message>
        <source>1 contact is linked</source>
        <translation>1 Kontakt ist verknüpft</translation>
    </message>
    <message>
        <source>%L1 contacts are linked</source>
        <translation>%L1 Kontakte sind verknüpft</translation>
    </message>
    <message>
        <source>1 portal user sees it</source>
        <translation>1 Portalbenutzer sieht diesen Standort</translation>
    </message>
    <message>
        <source>%L1 portal users see it</source>
        <translation>%L1 Portalbenutzer sehen diesen Standort</translation>
    </message>
    <message>
        <source>1 asset is owned by it</source>
        <translation>1 Gerät gehört diesem Standort</translation>
    </message>
    <message>
        <source>%L1 assets are owned by it</source>
        <translation>%L1 Geräte gehören diesem Standort</translation>
    </message>
    <message>
        <source>A site or company: a lab, a customer, or both.</source>
        <translation>Ein Betrieb oder eine Firma: ein Labor, ein Kunde oder beides.</translation>
    </message>
    <message>
        <source>%1 · lab and customer</source>
        <translation>%1 · Labor und Kunde</translation>
    </message>
    <message>
        <source>%1 · lab</source>
        <translation>%1 · Labor</translation>
    </message>
    <message>
        <source>%1 · customer</source>
        <translation>%1 · Kunde</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::facilities::ParentBox</name>
    <message>
        <source>Find Facility…</source>
        <translation>Standort suchen…</translation>
    </message>
    <message>
        <source>None: type a name or code</source>
        <translation>Keiner: Name oder Code eingeben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a facility&apos;s name and code</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::find::ColumnsDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a button&apos;s word and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>This column names the record and always shows.</source>
        <translation>Diese Spalte benennt den Datensatz und ist immer sichtbar.</translation>
    </message>
    <message>
        <source>Space shows or hides a column. The order is that of the list.</source>
        <translation>Die Leertaste blendet eine Spalte ein oder aus. Die Reihenfolge ist die der Liste.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::find::CriteriaPanel</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>More c&amp;riteria</source>
        <translation>&amp;Weitere Kriterien</translation>
    </message>
    <message>
        <source>More criteria</source>
        <translation>Weitere Kriterien</translation>
    </message>
    <message>
        <source>Compare one field more</source>
        <translation>Ein weiteres Feld vergleichen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>Aktiv oder nicht</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Benutzertyp</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Any readiness</source>
        <translation>Bereit oder nicht</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Current Facility</source>
        <translation>Aktueller Standort</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Staff or not</source>
        <translation>Personal oder nicht</translation>
    </message>
    <message>
        <source>No staff</source>
        <translation>Kein Personal</translation>
    </message>
    <message>
        <source>Has login</source>
        <translation>Mit Zugang</translation>
    </message>
    <message>
        <source>With and without login</source>
        <translation>Mit und ohne Zugang</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Ohne Zugang</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Only users related to %1</source>
        <translation>Nur Benutzer mit Bezug zu %1</translation>
    </message>
    <message>
        <source>You have no current facility: ask an Administrator to give you a lab.</source>
        <translation>Sie haben keinen aktuellen Standort: Bitten Sie die Administration, Ihnen ein Labor zuzuweisen.</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Ablaufend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unfinished: not ready for the portal. Locked: after wrong passwords. Expiring: ends within %1 days.</source>
        <translation>Unfertig: nicht bereit für das Portal. Gesperrt: nach falschen Passwörtern. Läuft ab: endet innerhalb von %1 Tagen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::find::CriterionRow</name>
    <message>
        <source>Criterion %1: field</source>
        <translation>Kriterium %1: Feld</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Criterion %1: operator</source>
        <translation>Kriterium %1: Vergleich</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Criterion %1: value</source>
        <translation>Kriterium %1: Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove criterion %1</source>
        <translation>Kriterium %1 entfernen</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, operator, value of a criterion</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::find::FindDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Take what is chosen</source>
        <translation>Auswahl übernehmen</translation>
    </message>
    <message>
        <source>Find New Lab</source>
        <translation>Neues Labor suchen</translation>
    </message>
    <message>
        <source>Find User</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Find Facility</source>
        <translation>Standort suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>List what fits; with nothing typed, all</source>
        <translation>Passende Einträge auflisten; ohne Eingabe alle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empty the find</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close and take nothing</source>
        <translation>Schließen, ohne etwas zu übernehmen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Linked already</source>
        <translation>Bereits verknüpft</translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation>Noch ist nichts aufgelistet.</translation>
    </message>
    <message>
        <source>Type in the field above, or press Find to list all.</source>
        <translation>Geben Sie oben etwas ein oder wählen Sie „Suchen“, um alles aufzulisten.</translation>
    </message>
    <message>
        <source>No lab fits.</source>
        <translation>Kein Labor passt.</translation>
    </message>
    <message>
        <source>Only active facilities with the Lab mark are listed here.</source>
        <translation>Hier stehen nur aktive Standorte mit der Markierung „Labor“.</translation>
    </message>
    <message>
        <source>Type less, or take a filter off.</source>
        <translation>Geben Sie weniger ein oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>%1 selected. Ctrl+Enter takes them.</source>
        <translation>%1 ausgewählt. Strg+Eingabe übernimmt die Auswahl.</translation>
    </message>
    <message>
        <source>Move at least one row down: Enter or a double-click.</source>
        <translation>Verschieben Sie mindestens eine Zeile nach unten: mit der Eingabetaste oder einem Doppelklick.</translation>
    </message>
    <message>
        <source>Choose one row.</source>
        <translation>Wählen Sie eine Zeile.</translation>
    </message>
    <message>
        <source>Add Members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>Member already</source>
        <translation>Bereits Mitglied</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::find::FindPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;nlegen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>1–%1 von %2</translation>
    </message>
    <message>
        <source>1–%1, counting…</source>
        <translation>1–%1, wird gezählt…</translation>
    </message>
    <message>
        <source>%1 · %2 chosen</source>
        <translation>%1 · %2 ausgewählt</translation>
    </message>
    <message>
        <source>Choose one row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Only users related to %1 were looked at.</source>
        <translation>Es wurden nur Benutzer mit Bezug zu %1 durchsucht.</translation>
    </message>
    <message>
        <source>What is added appears here.</source>
        <translation>Neue Einträge erscheinen hier.</translation>
    </message>
    <message>
        <source>Beginnings of words are looked for; type less, or take a filter off.</source>
        <translation>Gesucht wird nach Wortanfängen; geben Sie weniger ein oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Search all facilities</source>
        <translation>Alle Standorte durchsuchen</translation>
    </message>
    <message>
        <source>Clear the find</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>&amp;Unfinished</source>
        <translation>&amp;Unvollständig</translation>
    </message>
    <message>
        <source>E&amp;xpiring</source>
        <translation>Ablauf&amp;end</translation>
    </message>
    <message>
        <source>Chec&amp;k Access…</source>
        <translation>&amp;Zugriff prüfen…</translation>
    </message>
    <message>
        <source>Lea&amp;ver…</source>
        <translation>Aust&amp;ritt…</translation>
    </message>
    <message>
        <source>Save&amp;d Finds…</source>
        <translation>&amp;Gespeicherte Suchen…</translation>
    </message>
    <message>
        <source>Take a filter off to see more.</source>
        <translation>Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::find::FindSetup</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Name, login, e-mail, phone, employee number</source>
        <translation>Name, Anmeldename, E-Mail, Telefon, Personalnummer</translation>
    </message>
    <message>
        <source>Name, contact ID, e-mail, phone, login</source>
        <translation>Name, Kontakt-ID, E-Mail, Telefon, Anmeldename</translation>
    </message>
    <message>
        <source>Name, code, account number</source>
        <translation>Name, Code, Kundennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Employee #</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Benutzertyp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Es gibt noch keine Benutzer.</translation>
    </message>
    <message>
        <source>No user fits these filters.</source>
        <translation>Kein Benutzer passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No user fits “%1”.</source>
        <translation>Kein Benutzer passt zu „%1“.</translation>
    </message>
    <message>
        <source>There are no contacts yet.</source>
        <translation>Es gibt noch keine Kontakte.</translation>
    </message>
    <message>
        <source>No contact fits these filters.</source>
        <translation>Kein Kontakt passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No contact fits “%1”.</source>
        <translation>Kein Kontakt passt zu „%1“.</translation>
    </message>
    <message>
        <source>There are no facilities yet.</source>
        <translation>Es gibt noch keine Standorte.</translation>
    </message>
    <message>
        <source>No facility fits these filters.</source>
        <translation>Kein Standort passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No facility fits “%1”.</source>
        <translation>Kein Standort passt zu „%1“.</translation>
    </message>
    <message>
        <source>No group fits these filters.</source>
        <translation>Keine Gruppe passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No group fits “%1”.</source>
        <translation>Keine Gruppe passt zu „%1“.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Add this user</source>
        <translation>Diesen Benutzer anlegen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Add this contact</source>
        <translation>Diesen Kontakt anlegen</translation>
    </message>
    <message>
        <source>Add a facility</source>
        <translation>Standort anlegen</translation>
    </message>
    <message>
        <source>Add this facility</source>
        <translation>Diesen Standort anlegen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::find::SaveFindDialog</name>
    <message>
        <source>Name of the find</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save This Find</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>A find of the same name is replaced.</source>
        <translation>Eine Suche gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::find::SavedFinds</name>
    <message>
        <source>Saved Finds</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 (for everybody)</source>
        <comment>a saved find</comment>
        <translation>%1 (für alle)</translation>
    </message>
    <message>
        <source>No find is saved yet</source>
        <translation>Noch keine Suche gespeichert</translation>
    </message>
    <message>
        <source>Save one with the entry below.</source>
        <translation>Speichern Sie eine mit dem Eintrag darunter.</translation>
    </message>
    <message>
        <source>&amp;Save This Find…</source>
        <translation>Diese Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>No find is saved yet.</source>
        <translation>Es ist noch keine Suche gespeichert.</translation>
    </message>
    <message>
        <source>The find “%1” is saved.</source>
        <translation>Die Suche „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The find “%1” is removed.</source>
        <translation>Die Suche „%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::groups::AssignGroupsDialog</name>
    <message>
        <source>Filter groups</source>
        <translation>Gruppen filtern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Assign Groups</source>
        <translation>Gruppen zuweisen</translation>
    </message>
    <message>
        <source>Together they grant</source>
        <translation>Zusammen gewähren sie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No tick has been changed.</source>
        <translation>Es wurde kein Häkchen geändert.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else gave %1 in the meantime; that is kept.</source>
        <translation>Jemand anderes hat inzwischen %1 zugewiesen; das bleibt so.</translation>
    </message>
    <message>
        <source>Somebody else took away %1 in the meantime; that is kept.</source>
        <translation>Jemand anderes hat inzwischen %1 entzogen; das bleibt so.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::groups::GroupChoice</name>
    <message>
        <source>Groups of the console are given with the command “gatehousectl operator”.</source>
        <translation>Gruppen der Konsole werden mit dem Befehl „gatehousectl operator“ vergeben.</translation>
    </message>
    <message>
        <source>A portal user holds no group of the console.</source>
        <translation>Ein Portalbenutzer kann keiner Gruppe der Konsole angehören.</translation>
    </message>
    <message>
        <source>A user of the console holds no group of the portal.</source>
        <translation>Ein Benutzer der Konsole kann keiner Gruppe des Portals angehören.</translation>
    </message>
    <message>
        <source>The user type %1 does not allow this group.</source>
        <translation>Der Benutzertyp %1 erlaubt diese Gruppe nicht.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>This group has no guest mark and is not for people of customers.</source>
        <translation>Diese Gruppe ist nicht für Gäste bestimmt und damit nicht für Leute eines Kunden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::groups::GroupPage</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Find among the members</source>
        <translation>Unter den Mitgliedern suchen</translation>
    </message>
    <message>
        <source>Name, login, e-mail, phone</source>
        <translation>Name, Anmeldename, E-Mail, Telefon</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>&amp;Add Members</source>
        <translation>Mitg&amp;lieder hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What it grants</source>
        <translation>Was die Gruppe gewährt</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Group – %1</source>
        <translation>Gruppe – %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Yes: new portal users get it</source>
        <translation>Ja: Neue Portalbenutzer erhalten sie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes: for people of customers</source>
        <translation>Ja: für Personen von Kunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>word: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A group of the console is fixed: its rights are shown and never changed.</source>
        <translation>Eine Gruppe der Konsole steht fest: Die Rechte werden nur angezeigt und nie geändert.</translation>
    </message>
    <message>
        <source>%1 (through %2 as a whole)</source>
        <translation>%1 (über den ganzen Bereich „%2“)</translation>
    </message>
    <message>
        <source>It grants nothing</source>
        <translation>Die Gruppe gewährt nichts</translation>
    </message>
    <message>
        <source>The group is being loaded.</source>
        <translation>Die Gruppe wird geladen.</translation>
    </message>
    <message>
        <source>Groups of the console are given with the command “gatehousectl operator”.</source>
        <translation>Gruppen der Konsole werden mit dem Befehl „gatehousectl operator“ vergeben.</translation>
    </message>
    <message>
        <source>Nobody is a member of this group: it governs customers without an active portal user.</source>
        <translation>Niemand ist Mitglied dieser Gruppe: Sie gilt für Kunden ohne aktiven Portalbenutzer.</translation>
    </message>
    <message>
        <source>The members are being saved.</source>
        <translation>Die Mitglieder werden gespeichert.</translation>
    </message>
    <message>
        <source>No member fits “%1”.</source>
        <translation>Kein Mitglied passt zu „%1“.</translation>
    </message>
    <message>
        <source>This group has no members.</source>
        <translation>Diese Gruppe hat keine Mitglieder.</translation>
    </message>
    <message>
        <source>Add Members gives it some.</source>
        <translation>Mit „Mitglieder hinzufügen“ nehmen Sie welche auf.</translation>
    </message>
    <message>
        <source>1–%1 of %2</source>
        <translation>1–%1 von %2</translation>
    </message>
    <message>
        <source>1–%1, counting…</source>
        <translation>1–%1, wird gezählt…</translation>
    </message>
    <message>
        <source>%1 · %2 chosen</source>
        <translation>%1 · %2 ausgewählt</translation>
    </message>
    <message>
        <source>The group is inactive.</source>
        <translation>Die Gruppe ist inaktiv.</translation>
    </message>
    <message>
        <source>Choose a member first.</source>
        <translation>Wählen Sie zuerst ein Mitglied.</translation>
    </message>
    <message>
        <source>Choose one row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>1 member added</source>
        <translation>1 Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>%1 members added</source>
        <translation>%1 Mitglieder hinzugefügt</translation>
    </message>
    <message>
        <source>Remove members</source>
        <translation>Mitglieder entfernen</translation>
    </message>
    <message>
        <source>%1 people will no longer be members of %2, and lose what only this group grants them.</source>
        <translation>%1 Personen sind dann nicht mehr Mitglied von %2 und verlieren, was nur diese Gruppe ihnen gewährt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>1 member removed</source>
        <translation>1 Mitglied entfernt</translation>
    </message>
    <message>
        <source>%1 members removed</source>
        <translation>%1 Mitglieder entfernt</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1, gespeichert um %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::lifecycle::Ending</name>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 has no history and will be gone for good.</source>
        <translation>%1 hat keine Vorgeschichte und wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The audit keeps that there was such a record, and who deleted it.</source>
        <translation>Das Änderungsprotokoll hält fest, dass es diesen Datensatz gab und wer ihn gelöscht hat.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::lifecycle::LeaverFlow</name>
    <message>
        <source>%1 has left already: nothing is active any more.</source>
        <translation>%1 ist bereits ausgeschieden: Es ist nichts mehr aktiv.</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Austritt</translation>
    </message>
    <message>
        <source>%1 leaves.</source>
        <translation>%1 scheidet aus.</translation>
    </message>
    <message>
        <source>End Access</source>
        <translation>Zugang beenden</translation>
    </message>
    <message>
        <source>%1 has left: nothing opens any more.</source>
        <translation>%1 ist ausgeschieden: Es besteht kein Zugang mehr.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::palette::CommandPalette</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>A screen, an action, a name</source>
        <translation>Eine Seite, eine Aktion, ein Name</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Esc leaves.</source>
        <translation>Pfeil nach oben und unten wählt, Eingabe führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Nothing goes by “%1”. Beginnings of words are looked for.</source>
        <translation>Zu „%1“ gibt es nichts. Gesucht wird nach Wortanfängen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::portalusers::NewPortalUserPage</name>
    <message>
        <source>New Portal User</source>
        <translation>Neuer Portalbenutzer</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>A&amp;nlegen</translation>
    </message>
    <message>
        <source>A&amp;dd Another</source>
        <translation>&amp;Weiteren anlegen</translation>
    </message>
    <message>
        <source>&amp;Print Slip…</source>
        <translation>&amp;Zettel drucken…</translation>
    </message>
    <message>
        <source>Cop&amp;y Slip</source>
        <translation>Zettel ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Open User</source>
        <translation>Benutzer ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Create a portal user first.</source>
        <translation>Legen Sie zuerst einen Portalbenutzer an.</translation>
    </message>
    <message>
        <source>Nothing has been typed.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>User, contact, facilities, group and lab at once, or nothing. What you type is kept until you create or discard it.</source>
        <translation>Benutzer, Kontakt, Standorte, Gruppe und Labor in einem Schritt – alles oder nichts. Ihre Eingaben bleiben erhalten, bis Sie den Benutzer anlegen oder die Eingaben verwerfen.</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>Fehlende Angaben</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose a facility first.</source>
        <translation>Wählen Sie zuerst einen Standort.</translation>
    </message>
    <message>
        <source>New portal user</source>
        <translation>Neuer Portalbenutzer</translation>
    </message>
    <message>
        <source>Made already: choose Add Another.</source>
        <translation>Bereits angelegt: Wählen Sie „Weiteren anlegen“.</translation>
    </message>
    <message>
        <source>Labs and settings are being loaded.</source>
        <translation>Labore und Einstellungen werden geladen.</translation>
    </message>
    <message>
        <source>The portal user is being made.</source>
        <translation>Der Portalbenutzer wird angelegt.</translation>
    </message>
    <message>
        <source>Labs and settings could not be loaded.</source>
        <translation>Labore und Einstellungen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Choose a lab first.</source>
        <translation>Wählen Sie zuerst ein Labor.</translation>
    </message>
    <message>
        <source>This lab is the default already.</source>
        <translation>Dieses Labor ist bereits der Standard.</translation>
    </message>
    <message>
        <source>The password was typed: there is no slip.</source>
        <translation>Das Passwort wurde von Hand eingegeben: Es gibt keinen Zettel.</translation>
    </message>
    <message>
        <source>What you typed %1 is back.</source>
        <translation>Ihre Eingaben (%1) sind wiederhergestellt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The user is made, but the lab is not the default: %1</source>
        <translation>Der Benutzer ist angelegt, das Labor wurde aber nicht zum Standard: %1</translation>
    </message>
    <message>
        <source>%1 is made. %2</source>
        <comment>a person; Ready, or what is missing</comment>
        <translation>%1 ist angelegt. %2</translation>
    </message>
    <message>
        <source>They sign in as %1</source>
        <translation>Die Person meldet sich an als %1</translation>
    </message>
    <message>
        <source>They sign in as %1 at %2</source>
        <translation>Die Person meldet sich an als %1 unter %2</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt um %1</translation>
    </message>
    <message>
        <source>Add Another</source>
        <translation>Weiteren anlegen</translation>
    </message>
    <message>
        <source>Facilities, group and lab are those of the one before.</source>
        <translation>Standorte, Gruppe und Labor sind vom vorigen Benutzer übernommen.</translation>
    </message>
    <message>
        <source>Print Slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>The slip is in the clipboard.</source>
        <translation>Der Zettel ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Whether the portal user was made is still being asked for.</source>
        <translation>Ob der Portalbenutzer angelegt wurde, wird noch erfragt.</translation>
    </message>
    <message>
        <source>Made already: choose Discard to begin anew.</source>
        <translation>Schon angelegt: Wählen Sie Verwerfen, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The connection broke while the portal user was being made. As soon as the database answers, it is asked whether that arrived. What you typed is still here.</source>
        <translation>Die Verbindung brach ab, während der Portalbenutzer angelegt wurde. Sobald die Datenbank antwortet, wird gefragt, ob das angekommen ist. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Ask Now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>The database answers again: nothing was made. What you typed is still here.</source>
        <translation>Die Datenbank antwortet wieder: Es wurde nichts angelegt. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The database answers again: the portal user was made. A passphrase is lost with the connection: choose Open User, and Reset Password there.</source>
        <translation>Die Datenbank antwortet wieder: Der Portalbenutzer wurde angelegt. Eine Passphrase ist mit der Verbindung verloren: Wählen Sie Benutzer öffnen und dort Passwort zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::portalusers::PassphraseSlip</name>
    <message>
        <source>Customer portal: access for %1</source>
        <translation>Kundenportal: Zugang für %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Anmeldename: %1</translation>
    </message>
    <message>
        <source>One-time passphrase: %1</source>
        <translation>Einmal-Passphrase: %1</translation>
    </message>
    <message>
        <source>You choose your own password at the first sign-in. Unused, the passphrase stops working %1.</source>
        <translation>Bei der ersten Anmeldung wählen Sie ein eigenes Passwort. Unbenutzt verfällt die Passphrase am %1.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>One-time passphrase</source>
        <translation>Einmal-Passphrase</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::portalusers::PortalUserForm</name>
    <message>
        <source>Facilities</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Find Facility…</source>
        <translation>Standort suchen…</translation>
    </message>
    <message>
        <source>Remove Facility</source>
        <translation>Standort entfernen</translation>
    </message>
    <message>
        <source>No facility yet</source>
        <translation>Noch kein Standort</translation>
    </message>
    <message>
        <source>They will see the data of the facilities that stand here.</source>
        <translation>Die Person sieht die Daten der Standorte, die hier stehen.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone 1</source>
        <translation>Telefon 1</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>None: a new contact is made</source>
        <translation>Keiner: Ein neuer Kontakt wird angelegt</translation>
    </message>
    <message>
        <source>Existing contact</source>
        <translation>Vorhandener Kontakt</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Name or code; Enter adds the first that is found</source>
        <translation>Name oder Code; die Eingabetaste fügt den ersten Treffer hinzu</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Remember as default</source>
        <translation>Als Standard merken</translation>
    </message>
    <message>
        <source>Choose a lab</source>
        <translation>Labor wählen</translation>
    </message>
    <message>
        <source>One-time passphrase on a slip</source>
        <translation>Passphrase auf einem Zettel</translation>
    </message>
    <message>
        <source>Password that you type</source>
        <translation>Passwort, das Sie eingeben</translation>
    </message>
    <message>
        <source>How they get in</source>
        <translation>Erster Zugang</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters; dead after 72 hours unused</source>
        <translation>Mindestens 8 Zeichen; verfällt unbenutzt nach 72 Stunden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a contact&apos;s name and ID</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a lab&apos;s name and code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From the e-mail; change it freely</source>
        <translation>Aus der E-Mail-Adresse; frei änderbar</translation>
    </message>
    <message>
        <source>From the name: the e-mail cannot be a login</source>
        <translation>Aus dem Namen: Die E-Mail-Adresse ist als Anmeldename nicht zulässig</translation>
    </message>
    <message>
        <source>From the name; change it freely</source>
        <translation>Aus dem Namen; frei änderbar</translation>
    </message>
    <message>
        <source>The contact that is there already</source>
        <translation>Der bereits vorhandene Kontakt</translation>
    </message>
    <message>
        <source>For the new contact</source>
        <translation>Für den neuen Kontakt</translation>
    </message>
    <message>
        <source>The site&apos;s default for portal users</source>
        <translation>Das Standardlabor für Portalbenutzer</translation>
    </message>
    <message>
        <source>Use the existing one</source>
        <translation>Vorhandenen Eintrag verwenden</translation>
    </message>
    <message>
        <source>Opens the user %1</source>
        <translation>Öffnet den Benutzer %1</translation>
    </message>
    <message>
        <source>Takes the contact %1</source>
        <translation>Übernimmt den Kontakt %1</translation>
    </message>
    <message>
        <source>Changed at the first sign-in</source>
        <translation>Beim ersten Anmelden zu ändern</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::portalusers::PortalUserPanel</name>
    <message>
        <source>New portal user</source>
        <translation>Neuer Portalbenutzer</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>A facility</source>
        <translation>Ein Standort</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zum Feld „%1“</translation>
    </message>
    <message>
        <source>Nothing: they can sign in as soon as you choose Create.</source>
        <translation>Nichts: Die Person kann sich anmelden, sobald Sie „Anlegen“ wählen.</translation>
    </message>
    <message>
        <source>No username yet</source>
        <translation>Noch kein Anmeldename</translation>
    </message>
    <message>
        <source>The portal&apos;s address is not set yet (Configure, Portal).</source>
        <translation>Die Portaladresse ist noch nicht festgelegt (Konfiguration, Portal).</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>They sign in as</source>
        <translation>Die Person meldet sich an als</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Was die Person sehen wird</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::portalusers::PortalUserResult</name>
    <message>
        <source>Print or copy the slip now: the passphrase is shown this once and kept nowhere.</source>
        <translation>Drucken oder kopieren Sie den Zettel jetzt: Die Passphrase wird nur dieses eine Mal angezeigt und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>One-time passphrase</source>
        <translation>Einmal-Passphrase</translation>
    </message>
    <message>
        <source>Six words drawn by lot out of 7,776: %1 bits</source>
        <translation>Sechs zufällig gezogene Wörter aus 7.776: %1 Bit</translation>
    </message>
    <message>
        <source>They choose their own password at the first sign-in. Unused, the first one stops working %1.</source>
        <translation>Bei der ersten Anmeldung wählt die Person ein eigenes Passwort. Unbenutzt verfällt das erste am %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::portalusers::PortalUserSuggestions</name>
    <message>
        <source>signs in as %1</source>
        <translation>meldet sich an als %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a facility&apos;s name and code</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::record::LifeActions</name>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Lea&amp;ver…</source>
        <translation>Aust&amp;ritt…</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::record::LinkGrid</name>
    <message>
        <source>Make Default</source>
        <translation>Als Standard</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::record::LinkModel</name>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inaktiv)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Double-click or F2 changes the date</source>
        <translation>Doppelklick oder F2 ändert das Datum</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1 (not yet)</source>
        <comment>a date</comment>
        <translation>%1 (noch nicht)</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>a date</comment>
        <translation>%1 (beendet)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date; ends in 5 days</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::record::MergePanel</name>
    <message>
        <source>Changed by both</source>
        <translation>Von beiden geändert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs (%1)</source>
        <translation>Andere Fassung (%1)</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, meine Fassung: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, andere Fassung: %2</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>ohne Zeitraum</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, Standard</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::record::ReadinessPanel</name>
    <message>
        <source>1 facility</source>
        <translation>1 Standort</translation>
    </message>
    <message>
        <source>%1 facilities</source>
        <translation>%1 Standorte</translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>%L1 assets</source>
        <translation>%L1 Geräte</translation>
    </message>
    <message>
        <source>1 section</source>
        <translation>1 Bereich</translation>
    </message>
    <message>
        <source>%1 sections</source>
        <translation>%1 Bereiche</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Readiness is for users of the customer portal.</source>
        <translation>Die Bereitschaft gilt nur für Benutzer des Kundenportals.</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Was die Person sehen wird</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::record::RecordPage</name>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Nothing has been changed since the last save.</source>
        <translation>Seit dem letzten Speichern wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Last save</source>
        <translation>Zuletzt gespeichert</translation>
    </message>
    <message>
        <source>The record is being loaded.</source>
        <translation>Der Datensatz wird geladen.</translation>
    </message>
    <message>
        <source>The record is being saved.</source>
        <translation>Der Datensatz wird gespeichert.</translation>
    </message>
    <message>
        <source>The record could not be loaded.</source>
        <translation>Der Datensatz konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Save first.</source>
        <translation>Speichern Sie zuerst.</translation>
    </message>
    <message>
        <source>Load Again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Saved %1, other changes wait for Save</source>
        <translation>Gespeichert um %1, andere Änderungen warten auf „Speichern“</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>Unlocked %1</source>
        <translation>Entsperrt um %1</translation>
    </message>
    <message>
        <source>Activated %1</source>
        <translation>Aktiviert um %1</translation>
    </message>
    <message>
        <source>Deactivated %1</source>
        <translation>Deaktiviert um %1</translation>
    </message>
    <message>
        <source>Password set %1</source>
        <translation>Passwort festgelegt um %1</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 What you typed is still here: save it as a new record, or discard it.</source>
        <translation>%1 Ihre Eingaben sind noch da: Speichern Sie sie als neuen Datensatz oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Save as New</source>
        <translation>Als neu speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Somebody else changed this record too: choose what is to stay, then save.</source>
        <translation>Jemand anderes hat diesen Datensatz ebenfalls geändert: Wählen Sie, was bleiben soll, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>%1 changed this record at %2, and so did you: choose what is to stay, then save.</source>
        <translation>%1 hat diesen Datensatz geändert (%2) und Sie ebenfalls: Wählen Sie, was bleiben soll, und speichern Sie dann.</translation>
    </message>
    <message>
        <source>%1 Taken over already: %2.</source>
        <translation>%1 Bereits übernommen: %2.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 saved this record at %2. Both changes are kept.</source>
        <translation>%1 hat diesen Datensatz gespeichert (%2). Beide Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 saved this record at %2. Both changes are kept; taken over: %3.</source>
        <translation>%1 hat diesen Datensatz gespeichert (%2). Beide Änderungen bleiben erhalten; übernommen: %3.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Kept as it is saved</source>
        <translation>Bleibt wie gespeichert</translation>
    </message>
    <message>
        <source>Whether the last save arrived is still being asked for.</source>
        <translation>Ob das letzte Speichern angekommen ist, wird noch erfragt.</translation>
    </message>
    <message>
        <source>The connection broke while saving. As soon as the database answers, it is asked whether the save arrived. What you typed is still here.</source>
        <translation>Die Verbindung brach beim Speichern ab. Sobald die Datenbank antwortet, wird gefragt, ob das Speichern angekommen ist. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Ask Now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>The database answers again: the save did not arrive. What you typed is still here.</source>
        <translation>Die Datenbank antwortet wieder: Das Speichern ist nicht angekommen. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The database answers again: the save arrived.</source>
        <translation>Die Datenbank antwortet wieder: Das Speichern ist angekommen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::shell::DeskActions</name>
    <message>
        <source>The language changes when the console starts next.</source>
        <translation>Die Sprache wechselt beim nächsten Start der Konsole.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>The log lies in %1.</source>
        <translation>Das Protokoll liegt in %1.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1</source>
        <translation>Gatehouse %1</translation>
    </message>
    <message>
        <source>Sets up, checks and looks after the people of a customer portal. Free software under the Apache License 2.0, without any warranty.

Runs on Qt %1 (LGPL 3), SQLite (public domain), the PostgreSQL client library (PostgreSQL License), libsodium (ISC License) and the long word list of the Electronic Frontier Foundation (CC BY 3.0).</source>
        <translation>Richtet die Benutzer eines Kundenportals ein, prüft und betreut sie. Freie Software unter der Apache License 2.0, ohne jede Gewährleistung.

Verwendet Qt %1 (LGPL 3), SQLite (gemeinfrei), die PostgreSQL-Client-Bibliothek (PostgreSQL License), libsodium (ISC License) und die lange Wortliste der Electronic Frontier Foundation (CC BY 3.0).</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::shell::MainWindow</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Es ist nichts geöffnet.</translation>
    </message>
    <message>
        <source>Choose what to work on, here or in the menu Setup.</source>
        <translation>Wählen Sie hier oder im Menü „Stammdaten“, woran Sie arbeiten möchten.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>You work in %1 now.</source>
        <translation>Sie arbeiten jetzt am Standort %1.</translation>
    </message>
    <message>
        <source>%1 – Gatehouse</source>
        <comment>the window&apos;s title</comment>
        <translation>%1 – Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>This is the last result.</source>
        <translation>Das ist das letzte Ergebnis.</translation>
    </message>
    <message>
        <source>This is the first result.</source>
        <translation>Das ist das erste Ergebnis.</translation>
    </message>
    <message>
        <source>Only a list has columns: go to one first.</source>
        <translation>Nur eine Liste hat Spalten: Wechseln Sie zuerst zu einer.</translation>
    </message>
    <message>
        <source>Open a record from a list first.</source>
        <translation>Öffnen Sie zuerst einen Datensatz aus einer Liste.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::shell::Menus</name>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New &amp;User</source>
        <translation>Neuer Ben&amp;utzer</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>Neuer &amp;Kontakt</translation>
    </message>
    <message>
        <source>New &amp;Facility</source>
        <translation>Neuer &amp;Standort</translation>
    </message>
    <message>
        <source>Close &amp;Tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Scheme as the &amp;System</source>
        <translation>Schema wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light Scheme</source>
        <translation>&amp;Helles Schema</translation>
    </message>
    <message>
        <source>&amp;Dark Scheme</source>
        <translation>&amp;Dunkles Schema</translation>
    </message>
    <message>
        <source>&amp;Comfortable Rows</source>
        <translation>&amp;Großzügige Zeilen</translation>
    </message>
    <message>
        <source>C&amp;ompact Rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>Sta&amp;mmdaten</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>&amp;Facilities</source>
        <translation>&amp;Standorte</translation>
    </message>
    <message>
        <source>&amp;Configure</source>
        <translation>&amp;Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Über &amp;Gatehouse</translation>
    </message>
    <message>
        <source>&amp;Recently Viewed</source>
        <translation>&amp;Zuletzt angesehen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Open a user, a contact or a facility first.</source>
        <translation>Öffnen Sie zuerst einen Benutzer, einen Kontakt oder einen Standort.</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>&amp;Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>P&amp;revious Result</source>
        <translation>&amp;Vorheriges Ergebnis</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Spa&amp;lten…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Log Folder</source>
        <translation>&amp;Protokollordner</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::shell::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>the tab of a page with unsaved changes</comment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>„%1“ enthält Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::shell::RecentRecords</name>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number and name of a record in a menu</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>No other record was viewed yet.</source>
        <translation>Es wurde noch kein anderer Datensatz angesehen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::shell::UndoMenu</name>
    <message>
        <source>Labs</source>
        <translation>Labore</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation>Nicht ausgeführt. %1</translation>
    </message>
    <message>
        <source>Not undone: %1 changed “%2” at %3.</source>
        <translation>Nicht ausgeführt: %1 hat „%2“ geändert (%3).</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo &amp;Earlier</source>
        <translation>&amp;Früheres rückgängig</translation>
    </message>
    <message>
        <source>Undo Earlier</source>
        <translation>Früheres rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>whose record – what changed</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>new portal user, without the contact</source>
        <translation>neuer Portalbenutzer, ohne den Kontakt</translation>
    </message>
    <message>
        <source>new portal user and contact</source>
        <translation>neuer Portalbenutzer und Kontakt</translation>
    </message>
    <message>
        <source>new user</source>
        <translation>neuer Benutzer</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>neuer Kontakt</translation>
    </message>
    <message>
        <source>new facility</source>
        <translation>neuer Standort</translation>
    </message>
    <message>
        <source>Nothing that you saved since you signed in can be undone. Passwords and unlocking never are.</source>
        <translation>Nichts von dem, was Sie seit der Anmeldung gespeichert haben, lässt sich rückgängig machen. Passwörter und Entsperren nie.</translation>
    </message>
    <message>
        <source>Nothing was undone that can be done again. A new record that was undone has to be made anew.</source>
        <translation>Nichts wurde rückgängig gemacht, was sich wiederherstellen lässt. Ein neuer Datensatz, der rückgängig gemacht wurde, muss neu angelegt werden.</translation>
    </message>
    <message>
        <source>Passwords and unlocking are not undone</source>
        <translation>Passwörter und Entsperren werden nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: %1. It is deleted for good: Redo cannot bring it back.</source>
        <translation>Rückgängig gemacht: %1. Endgültig gelöscht: Wiederherstellen bringt es nicht zurück.</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>neue Gruppe</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::shell::WhoBar</name>
    <message>
        <source>Fac&amp;ility</source>
        <translation>S&amp;tandort</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Select Lab</source>
        <translation>Labor wählen</translation>
    </message>
    <message>
        <source>No lab</source>
        <translation>Kein Labor</translation>
    </message>
    <message>
        <source>Current facility: %1</source>
        <translation>Aktueller Standort: %1</translation>
    </message>
    <message>
        <source>Where you work now. Choose another of your labs here (Alt+I).</source>
        <translation>Hier arbeiten Sie jetzt. Wählen Sie hier ein anderes Ihrer Labore (Alt+T).</translation>
    </message>
    <message>
        <source>You belong to no lab: ask an Administrator to give you one.</source>
        <translation>Sie gehören zu keinem Labor: Bitten Sie die Administration, Ihnen eines zuzuweisen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an operator and his group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Bediener: %1</translation>
    </message>
    <message>
        <source>Who works here, and what is your own</source>
        <translation>Wer hier arbeitet, und was Sie selbst betrifft</translation>
    </message>
    <message>
        <source>The system account has no password in Gatehouse.</source>
        <translation>Das Systemkonto hat in Gatehouse kein Passwort.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::text::EffectText</name>
    <message>
        <source>1 facility</source>
        <translation>1 Standort</translation>
    </message>
    <message>
        <source>%1 facilities</source>
        <translation>%1 Standorte</translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>%1 assets</source>
        <translation>%1 Geräte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>assets of facilities</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 people lose %2.</source>
        <translation>%1 Personen sehen dann %2 nicht mehr.</translation>
    </message>
    <message>
        <source>%1 people gain %2.</source>
        <translation>%1 Personen sehen dann %2.</translation>
    </message>
    <message>
        <source>%1 loses %2.</source>
        <translation>%1 sieht dann %2 nicht mehr.</translation>
    </message>
    <message>
        <source>%1 gains %2.</source>
        <translation>%1 sieht dann %2.</translation>
    </message>
    <message>
        <source>%1 loses %2 and can no longer sign in.</source>
        <translation>%1 sieht dann %2 nicht mehr und kann sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>%1 gains %2 and can sign in again.</source>
        <translation>%1 sieht dann %2 und kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 kann sich dann nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 kann sich dann wieder anmelden.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The user %1 becomes inactive.</source>
        <translation>Der Benutzer %1 wird inaktiv.</translation>
    </message>
    <message>
        <source>The user %1 is inactive already.</source>
        <translation>Der Benutzer %1 ist bereits inaktiv.</translation>
    </message>
    <message>
        <source>The contact %1 becomes inactive.</source>
        <translation>Der Kontakt %1 wird inaktiv.</translation>
    </message>
    <message>
        <source>The contact %1 is inactive already.</source>
        <translation>Der Kontakt %1 ist bereits inaktiv.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>The links to facilities end today: %1.</source>
        <translation>Die Verknüpfungen mit Standorten enden heute: %1.</translation>
    </message>
    <message>
        <source>The first password, not used yet, opens nothing any more.</source>
        <translation>Das noch unbenutzte Anfangspasswort wird ungültig.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::text::EnumText</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>Dieses Labor</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>Dieser Standort</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Diese Gruppe</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Dieser Datensatz</translation>
    </message>
    <message>
        <source>user type</source>
        <translation>Benutzertyp</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::text::ErrorText</name>
    <message>
        <source>One record still needs this %1: change it first.</source>
        <translation>%1 wird noch von einem Datensatz benötigt: Ändern Sie zuerst diesen.</translation>
    </message>
    <message>
        <source>%1 records still need this %2: change them first.</source>
        <translation>%2 wird noch von %1 Datensätzen benötigt: Ändern Sie zuerst diese.</translation>
    </message>
    <message>
        <source>Somebody else saved this record in the meantime: load it again and repeat your change.</source>
        <translation>Jemand anderes hat diesen Datensatz inzwischen gespeichert: Laden Sie ihn neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>%1 saved this record in the meantime: load it again and repeat your change.</source>
        <translation>%1 hat diesen Datensatz inzwischen gespeichert: Laden Sie ihn neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>%1 changed this record at %2: load it again and repeat your change.</source>
        <translation>%1 hat diesen Datensatz geändert (%2): Laden Sie ihn neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>%1 is taken already: choose another.</source>
        <translation>%1 ist bereits vergeben: Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%1 is taken already by %2: choose another.</source>
        <translation>%1 ist bereits an %2 vergeben: Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>You are not allowed to do this: ask an Administrator.</source>
        <translation>Sie dürfen das nicht: Wenden Sie sich an die Administration.</translation>
    </message>
    <message>
        <source>You are not allowed to do this: ask a member of the group %1.</source>
        <translation>Sie dürfen das nicht: Wenden Sie sich an ein Mitglied der Gruppe %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names of groups</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>This record is no longer there: find it again, or ask who removed it.</source>
        <translation>Diesen Datensatz gibt es nicht mehr: Suchen Sie ihn erneut oder fragen Sie nach, wer ihn entfernt hat.</translation>
    </message>
    <message>
        <source>“%1” was not found: check how it is written.</source>
        <translation>„%1“ wurde nicht gefunden: Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The database has version %1 and this program knows versions up to %2: install the newer program.</source>
        <translation>Die Datenbank hat Version %1, dieses Programm kennt Versionen bis %2: Installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>The program failed to do this: try again, and tell your support if it happens again.</source>
        <translation>Das Programm konnte das nicht ausführen: Versuchen Sie es erneut und melden Sie es Ihrem Support, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>The program failed to do this: tell your support the reference %1, under which the log has the details.</source>
        <translation>Das Programm konnte das nicht ausführen: Nennen Sie Ihrem Support die Referenz %1, unter der das Protokoll die Einzelheiten enthält.</translation>
    </message>
    <message>
        <source>A user needs at least one lab: choose one.</source>
        <translation>Ein Benutzer braucht mindestens ein Labor: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>%1 cannot be taken as it is: correct it.</source>
        <translation>%1 kann so nicht übernommen werden: Korrigieren Sie die Eingabe.</translation>
    </message>
    <message>
        <source>The database does not answer: check the connection and try again.</source>
        <translation>Die Datenbank antwortet nicht: Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is no Gatehouse database, or it is damaged: choose another file or restore a backup.</source>
        <translation>Die Datei ist keine Gatehouse-Datenbank oder sie ist beschädigt: Wählen Sie eine andere Datei oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database is there but holds no tables yet: let an administrator run “gatehousectl init”.</source>
        <translation>Die Datenbank ist vorhanden, enthält aber noch keine Tabellen: Lassen Sie die Administration „gatehousectl init“ ausführen.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong: type both again.</source>
        <translation>Der Anmeldename oder das Passwort ist falsch: Geben Sie beides noch einmal ein.</translation>
    </message>
    <message>
        <source>Something else holds this at the moment: try again in a minute.</source>
        <translation>Das ist gerade anderweitig in Gebrauch: Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>There is no space left where the database is kept: free some and try again.</source>
        <translation>Am Speicherort der Datenbank ist kein Platz mehr: Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database takes no changes: ask who looks after it to allow writing.</source>
        <translation>Die Datenbank nimmt keine Änderungen an: Bitten Sie die zuständige Stelle, das Schreiben zu erlauben.</translation>
    </message>
    <message>
        <source>The connection broke while saving: look whether the change is there before you repeat it.</source>
        <translation>Die Verbindung ist beim Speichern abgebrochen: Prüfen Sie, ob die Änderung vorhanden ist, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>Another record still needs this one: change that one first.</source>
        <translation>Ein anderer Datensatz braucht diesen noch: Ändern Sie zuerst jenen.</translation>
    </message>
    <message>
        <source>%1 deleted this record at %2.</source>
        <translation>%1 hat diesen Datensatz gelöscht (%2).</translation>
    </message>
    <message>
        <source>Stopped as you asked: the database is as it was before.</source>
        <translation>Wie gewünscht angehalten: Die Datenbank ist so wie zuvor.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::text::FieldText</name>
    <message>
        <source>First</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Confirm Password</source>
        <translation>Passwort bestätigen</translation>
    </message>
    <message>
        <source>E-mail 1</source>
        <translation>E-Mail 1</translation>
    </message>
    <message>
        <source>E-mail 2</source>
        <translation>E-Mail 2</translation>
    </message>
    <message>
        <source>Phone 1</source>
        <translation>Telefon 1</translation>
    </message>
    <message>
        <source>Phone 2</source>
        <translation>Telefon 2</translation>
    </message>
    <message>
        <source>Employee #</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Stamp #</source>
        <translation>Stempelnummer</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Benutzertyp</translation>
    </message>
    <message>
        <source>Licence type</source>
        <translation>Lizenztyp</translation>
    </message>
    <message>
        <source>Mobile user</source>
        <translation>Mobiler Benutzer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labore</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordneter Standort</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Default portal group</source>
        <translation>Standard-Portalgruppe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Last calibrated</source>
        <translation>Zuletzt kalibriert</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Portaladresse</translation>
    </message>
    <message>
        <source>Default lab</source>
        <translation>Standardlabor</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>This</source>
        <comment>subject of a sentence, where no field is known</comment>
        <translation>Diese Angabe</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Linked entity</source>
        <translation>Verknüpfter Datensatz</translation>
    </message>
    <message>
        <source>Default group</source>
        <translation>Standardgruppe</translation>
    </message>
    <message>
        <source>Managed types</source>
        <translation>Verwaltete Typen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Seats of licences</source>
        <translation>Plätze der Lizenzen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::text::LikenessText</name>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>contact %1, %2</source>
        <comment>ID, name</comment>
        <translation>Kontakt %1, %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und weitere</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a person (what is known)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two words</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>nearly the same %1</source>
        <translation>%1 fast gleich</translation>
    </message>
    <message>
        <source>the same %1, and nearly the same %2</source>
        <translation>%1 gleich, %2 fast gleich</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <comment>a person; what is alike</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::text::ReadinessText</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>A user of the console</source>
        <translation>Benutzer der Konsole</translation>
    </message>
    <message>
        <source>Not ready: 1 thing is missing</source>
        <translation>Nicht bereit: 1 Voraussetzung fehlt</translation>
    </message>
    <message>
        <source>Not ready: %1 things are missing</source>
        <translation>Nicht bereit: %1 Voraussetzungen fehlen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>Gültig ab %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Gesperrt bis %1</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Kein Passwort</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Passwort abgelaufen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>No second factor</source>
        <translation>Kein zweiter Faktor</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Contact inactive</source>
        <translation>Kontakt inaktiv</translation>
    </message>
    <message>
        <source>No facility</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>Facility inactive</source>
        <translation>Standort inaktiv</translation>
    </message>
    <message>
        <source>Facility from %1</source>
        <translation>Standort ab %1</translation>
    </message>
    <message>
        <source>Facility ended %1</source>
        <translation>Standort bis %1</translation>
    </message>
    <message>
        <source>No rights</source>
        <translation>Keine Rechte</translation>
    </message>
    <message>
        <source>The user is active.</source>
        <translation>Der Benutzer ist aktiv.</translation>
    </message>
    <message>
        <source>The account is valid today.</source>
        <translation>Das Konto ist heute gültig.</translation>
    </message>
    <message>
        <source>The account is not locked.</source>
        <translation>Das Konto ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>There is a password.</source>
        <translation>Ein Passwort ist vorhanden.</translation>
    </message>
    <message>
        <source>The user is in a portal group.</source>
        <translation>Der Benutzer ist in einer Portalgruppe.</translation>
    </message>
    <message>
        <source>The licence opens the customer portal.</source>
        <translation>Die Lizenz öffnet das Kundenportal.</translation>
    </message>
    <message>
        <source>No second factor is missing.</source>
        <translation>Es fehlt kein zweiter Faktor.</translation>
    </message>
    <message>
        <source>A contact is linked.</source>
        <translation>Ein Kontakt ist verknüpft.</translation>
    </message>
    <message>
        <source>The contact is active.</source>
        <translation>Der Kontakt ist aktiv.</translation>
    </message>
    <message>
        <source>An active facility is linked.</source>
        <translation>Ein aktiver Standort ist verknüpft.</translation>
    </message>
    <message>
        <source>There is something that the user may do.</source>
        <translation>Der Benutzer hat mindestens ein Recht.</translation>
    </message>
    <message>
        <source>The user is inactive: nobody can sign in with this account.</source>
        <translation>Der Benutzer ist inaktiv: Mit diesem Konto kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>The account is valid from %1 only.</source>
        <translation>Das Konto ist erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>The account was valid until %1.</source>
        <translation>Das Konto war bis %1 gültig.</translation>
    </message>
    <message>
        <source>The account is locked until %1 after too many wrong passwords.</source>
        <translation>Das Konto ist nach zu vielen falschen Passwörtern bis %1 gesperrt.</translation>
    </message>
    <message>
        <source>There is no password: nobody can sign in yet.</source>
        <translation>Es gibt kein Passwort: Noch kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>The initial password was not used in time and has expired.</source>
        <translation>Das Anfangspasswort wurde nicht rechtzeitig benutzt und ist abgelaufen.</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet.</source>
        <translation>Die Einladung wurde noch nicht angenommen.</translation>
    </message>
    <message>
        <source>The user is in no portal group: the portal does not admit them.</source>
        <translation>Der Benutzer ist in keiner Portalgruppe: Das Portal gewährt keinen Zugang.</translation>
    </message>
    <message>
        <source>The licence %1 does not open the customer portal.</source>
        <translation>Die Lizenz %1 öffnet das Kundenportal nicht.</translation>
    </message>
    <message>
        <source>The second factor that is required cannot be set up at sign-in.</source>
        <translation>Der erforderliche zweite Faktor kann bei der Anmeldung nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>No contact is linked: the portal opens and shows nothing.</source>
        <translation>Es ist kein Kontakt verknüpft: Das Portal öffnet sich, zeigt aber nichts.</translation>
    </message>
    <message>
        <source>The contact %1 is inactive: the portal opens and shows nothing.</source>
        <translation>Der Kontakt %1 ist inaktiv: Das Portal öffnet sich, zeigt aber nichts.</translation>
    </message>
    <message>
        <source>No facility is linked to the contact: the portal opens and shows nothing.</source>
        <translation>Mit dem Kontakt ist kein Standort verknüpft: Das Portal öffnet sich, zeigt aber nichts.</translation>
    </message>
    <message>
        <source>Every linked facility is inactive: %1.</source>
        <translation>Jeder verknüpfte Standort ist inaktiv: %1.</translation>
    </message>
    <message>
        <source>The link to %1 begins on %2.</source>
        <translation>Die Verknüpfung mit %1 beginnt am %2.</translation>
    </message>
    <message>
        <source>The link to %1 ended on %2.</source>
        <translation>Die Verknüpfung mit %1 endete am %2.</translation>
    </message>
    <message>
        <source>Without a group there is nothing that the user may do.</source>
        <translation>Ohne Gruppe hat der Benutzer keine Rechte.</translation>
    </message>
    <message>
        <source>No right is granted by the groups held: %1.</source>
        <translation>Die zugewiesenen Gruppen gewähren kein Recht: %1.</translation>
    </message>
    <message>
        <source>Activate the user</source>
        <translation>Benutzer aktivieren</translation>
    </message>
    <message>
        <source>Change the dates</source>
        <translation>Gültigkeit ändern</translation>
    </message>
    <message>
        <source>Unlock the account</source>
        <translation>Konto entsperren</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Assign a group</source>
        <translation>Gruppe zuweisen</translation>
    </message>
    <message>
        <source>Change the licence</source>
        <translation>Lizenz ändern</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Link a contact</source>
        <translation>Kontakt verknüpfen</translation>
    </message>
    <message>
        <source>Activate the contact</source>
        <translation>Kontakt aktivieren</translation>
    </message>
    <message>
        <source>Add a facility</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Activate the facility</source>
        <translation>Standort aktivieren</translation>
    </message>
    <message>
        <source>Change the link&apos;s dates</source>
        <translation>Zeitraum der Verknüpfung ändern</translation>
    </message>
    <message>
        <source>Grant a right</source>
        <translation>Recht gewähren</translation>
    </message>
    <message>
        <source>Ready, %1</source>
        <translation>Bereit, %1</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>endet morgen</translation>
    </message>
    <message>
        <source>ends in %1 days</source>
        <translation>endet in %1 Tagen</translation>
    </message>
    <message>
        <source>The account %1: the last day is %2.</source>
        <comment>ends in 5 days; date</comment>
        <translation>Das Konto %1: Der letzte Tag ist %2.</translation>
    </message>
    <message>
        <source>The link to %1 %2: the last day is %3.</source>
        <comment>facility; ends in 5 days; date</comment>
        <translation>Die Verknüpfung mit %1 %2: Der letzte Tag ist %3.</translation>
    </message>
    <message>
        <source>Group inactive</source>
        <translation>Gruppe inaktiv</translation>
    </message>
    <message>
        <source>Owner not linked</source>
        <translation>Eigentümer nicht verknüpft</translation>
    </message>
    <message>
        <source>Facility not linked</source>
        <translation>Standort nicht verknüpft</translation>
    </message>
    <message>
        <source>This facility inactive</source>
        <translation>Dieser Standort inaktiv</translation>
    </message>
    <message>
        <source>Right not granted</source>
        <translation>Recht nicht gewährt</translation>
    </message>
    <message>
        <source>Right denied</source>
        <translation>Recht verweigert</translation>
    </message>
    <message>
        <source>The owner is linked to the contact.</source>
        <translation>Der Eigentümer ist mit dem Kontakt verknüpft.</translation>
    </message>
    <message>
        <source>The facility is linked to the contact.</source>
        <translation>Der Standort ist mit dem Kontakt verknüpft.</translation>
    </message>
    <message>
        <source>The facility is active.</source>
        <translation>Der Standort ist aktiv.</translation>
    </message>
    <message>
        <source>The asset %1 belongs to %2, which is linked to the contact.</source>
        <translation>Das Gerät %1 gehört zu %2; dieser Standort ist mit dem Kontakt verknüpft.</translation>
    </message>
    <message>
        <source>The link to %1 is in force today.</source>
        <translation>Die Verknüpfung mit %1 ist heute gültig.</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 ist aktiv.</translation>
    </message>
    <message>
        <source>Every portal group held is inactive and grants nothing: %1.</source>
        <translation>Jede zugewiesene Portalgruppe ist inaktiv und gewährt nichts: %1.</translation>
    </message>
    <message>
        <source>The asset %1 belongs to %2, which is not linked to the contact.</source>
        <translation>Das Gerät %1 gehört zu %2; dieser Standort ist nicht mit dem Kontakt verknüpft.</translation>
    </message>
    <message>
        <source>%1 is not linked to the contact.</source>
        <translation>%1 ist nicht mit dem Kontakt verknüpft.</translation>
    </message>
    <message>
        <source>%1 is inactive: its data is shown to nobody.</source>
        <translation>%1 ist inaktiv: Die Daten dieses Standorts sieht niemand.</translation>
    </message>
    <message>
        <source>The right “%1” is granted in person.</source>
        <translation>Das Recht „%1“ ist persönlich gewährt.</translation>
    </message>
    <message>
        <source>The right “%1” is granted by the group %2.</source>
        <translation>Das Recht „%1“ wird von der Gruppe %2 gewährt.</translation>
    </message>
    <message>
        <source>The right “%1” is granted by no group: none is held.</source>
        <translation>Keine Gruppe gewährt das Recht „%1“: Es ist keine zugewiesen.</translation>
    </message>
    <message>
        <source>The right “%1” is not granted by the groups held: %2.</source>
        <translation>Die zugewiesenen Gruppen gewähren das Recht „%1“ nicht: %2.</translation>
    </message>
    <message>
        <source>The right “%1” is denied to this user in person.</source>
        <translation>Das Recht „%1“ ist diesem Benutzer persönlich verweigert.</translation>
    </message>
    <message>
        <source>Group not for guests</source>
        <translation>Gruppe nicht für Gäste</translation>
    </message>
    <message>
        <source>No portal group held has the guest mark, so none grants anything to people of customers: %1.</source>
        <translation>Keine der Portalgruppen ist für Gäste bestimmt, also gewährt keine den Leuten eines Kunden etwas: %1.</translation>
    </message>
    <message>
        <source>Take the personal denial away</source>
        <translation>Die persönliche Verweigerung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::text::ReasonText</name>
    <message>
        <source>%1 cannot be blank: fill it in.</source>
        <translation>%1 darf nicht leer sein: Füllen Sie das Feld aus.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters: shorten it.</source>
        <translation>%1 ist länger als %2 Zeichen: Kürzen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>%1 is shorter than %2 characters: make it longer.</source>
        <translation>%1 ist kürzer als %2 Zeichen: Verlängern Sie die Eingabe.</translation>
    </message>
    <message>
        <source>%1 holds a character that cannot be seen: type it again by hand.</source>
        <translation>%1 enthält ein unsichtbares Zeichen: Geben Sie den Text noch einmal von Hand ein.</translation>
    </message>
    <message>
        <source>%1 holds a character that is not allowed: use the letters a to z, digits and . _ @ + - only.</source>
        <translation>%1 enthält ein unzulässiges Zeichen: Neben . _ @ + - sind nur die Buchstaben a bis z und Ziffern erlaubt.</translation>
    </message>
    <message>
        <source>%1 holds a character that is not allowed: take it out.</source>
        <translation>%1 enthält ein unzulässiges Zeichen: Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 begins with a character that is not allowed there: begin with a letter or a digit.</source>
        <translation>%1 beginnt mit einem Zeichen, das dort nicht zulässig ist: Beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>%1 is none that Gatehouse knows: choose one from the list.</source>
        <translation>%1 ist Gatehouse nicht bekannt: Wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>%1 is none that Gatehouse knows: did you mean %2?</source>
        <translation>%1 ist Gatehouse nicht bekannt: Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 is easy to guess: use words that have nothing to do with the person or the company.</source>
        <translation>%1 ist leicht zu erraten: Verwenden Sie Wörter, die nichts mit der Person oder der Firma zu tun haben.</translation>
    </message>
    <message>
        <source>The two passwords differ: type the same one twice.</source>
        <translation>Die beiden Passwörter unterscheiden sich: Geben Sie zweimal dasselbe ein.</translation>
    </message>
    <message>
        <source>The end lies before the beginning: change one of the two dates.</source>
        <translation>Das Ende liegt vor dem Beginn: Ändern Sie eine der beiden Datumsangaben.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address: write it like name@example.org.</source>
        <translation>%1 ist keine gültige E-Mail-Adresse: Richtig wäre zum Beispiel name@example.org.</translation>
    </message>
    <message>
        <source>%1 is no telephone number: write at least three digits.</source>
        <translation>%1 ist keine gültige Telefonnummer: Geben Sie mindestens drei Ziffern ein.</translation>
    </message>
    <message>
        <source>%1 is no date: write it like 2026-12-31.</source>
        <translation>%1 ist kein gültiges Datum: Richtig wäre zum Beispiel 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is no web address: write it like https://portal.example.org and add the port if it has one.</source>
        <translation>%1 ist keine gültige Webadresse: Richtig wäre zum Beispiel https://portal.example.org, bei Bedarf mit dem Port.</translation>
    </message>
    <message>
        <source>%1 is no address of a database: write sqlite:FILE or postgresql://NAME@HOST/DATABASE, without a password.</source>
        <translation>%1 ist keine gültige Datenbankadresse: Schreiben Sie sqlite:DATEI oder postgresql://NAME@HOST/DATENBANK, ohne Passwort.</translation>
    </message>
    <message>
        <source>%1 is not written as it has to be: correct it.</source>
        <translation>%1 hat nicht die richtige Form: Korrigieren Sie die Eingabe.</translation>
    </message>
    <message>
        <source>“%1” is no lab: choose a facility with the Lab mark.</source>
        <translation>„%1“ ist kein Labor: Wählen Sie einen Standort mit der Markierung „Labor“.</translation>
    </message>
    <message>
        <source>“%1” is inactive: activate it first or choose another.</source>
        <translation>„%1“ ist inaktiv: Aktivieren Sie zuerst diesen Eintrag oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This user belongs to the contact %1 already: choose another user, or unlink that contact first.</source>
        <translation>Dieser Benutzer gehört bereits zum Kontakt %1: Wählen Sie einen anderen Benutzer oder lösen Sie zuerst die Verknüpfung mit diesem Kontakt.</translation>
    </message>
    <message>
        <source>This user type needs a contact: link one or choose another user type.</source>
        <translation>Dieser Benutzertyp braucht einen Kontakt: Verknüpfen Sie einen oder wählen Sie einen anderen Benutzertyp.</translation>
    </message>
    <message>
        <source>A staff contact cannot have a portal login: take off the Staff mark or choose another contact.</source>
        <translation>Ein Kontakt mit der Markierung „Personal“ kann keinen Portalzugang haben: Entfernen Sie die Markierung oder wählen Sie einen anderen Kontakt.</translation>
    </message>
    <message>
        <source>The database holds people already: make demo people in an empty one.</source>
        <translation>Die Datenbank enthält bereits Personen: Erzeugen Sie die Demo-Personen in einer leeren.</translation>
    </message>
    <message>
        <source>A facility cannot lie under itself: choose another parent.</source>
        <translation>Ein Standort kann nicht unter sich selbst liegen: Wählen Sie einen anderen übergeordneten Standort.</translation>
    </message>
    <message>
        <source>This is the user&apos;s last lab: add another one before you remove it.</source>
        <translation>Das ist das letzte Labor des Benutzers: Fügen Sie ein anderes hinzu, bevor Sie es entfernen.</translation>
    </message>
    <message>
        <source>Users of the portal and users of the console cannot hold each other&apos;s groups: choose a group of the user&apos;s own kind.</source>
        <translation>Benutzer des Portals können keine Gruppen der Konsole haben und umgekehrt: Wählen Sie eine Gruppe, die zur Art des Benutzers passt.</translation>
    </message>
    <message>
        <source>The user type does not allow this group: choose another group or another user type.</source>
        <translation>Der Benutzertyp erlaubt diese Gruppe nicht: Wählen Sie eine andere Gruppe oder einen anderen Benutzertyp.</translation>
    </message>
    <message>
        <source>This is the last active Administrator: make another one first.</source>
        <translation>Das ist das letzte aktive Administratorkonto: Richten Sie zuerst ein weiteres ein.</translation>
    </message>
    <message>
        <source>This is for users of the portal only: choose one of them.</source>
        <translation>Das gilt nur für Benutzer des Portals: Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>This account is locked after too many wrong passwords: try again later or ask for it to be unlocked.</source>
        <translation>Dieses Konto ist nach zu vielen falschen Passwörtern gesperrt: Versuchen Sie es später erneut oder bitten Sie um Entsperrung.</translation>
    </message>
    <message>
        <source>This account is locked until %1 after too many wrong passwords: wait until then or ask for it to be unlocked.</source>
        <translation>Dieses Konto ist nach zu vielen falschen Passwörtern bis %1 gesperrt: Warten Sie so lange oder bitten Sie um Entsperrung.</translation>
    </message>
    <message>
        <source>Another program holds the database file: close it there and try again.</source>
        <translation>Ein anderes Programm belegt die Datenbankdatei: Schließen Sie sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The driver %1 is not installed on this computer: install it and start again.</source>
        <translation>Der Treiber %1 ist auf diesem Computer nicht installiert: Installieren Sie ihn und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>This user name or password is wrong: type both again.</source>
        <translation>Anmeldename oder Passwort ist falsch: Geben Sie beides noch einmal ein.</translation>
    </message>
    <message>
        <source>This login belongs to no active operator: ask an Administrator to make it one.</source>
        <translation>Dieser Anmeldename gehört zu keinem aktiven Bediener: Bitten Sie die Administration um Freischaltung.</translation>
    </message>
    <message>
        <source>The server or its database cannot be found: check how their names are written.</source>
        <translation>Der Server oder seine Datenbank wurde nicht gefunden: Prüfen Sie die Schreibweise der Namen.</translation>
    </message>
    <message>
        <source>%1 is too long: shorten it.</source>
        <translation>%1 ist zu lang: Bitte kürzen.</translation>
    </message>
    <message>
        <source>The group “%1” is for customers without portal users: choose a group for people.</source>
        <translation>Die Gruppe „%1“ gilt für Kunden ohne Portalbenutzer: Wählen Sie eine Gruppe für Personen.</translation>
    </message>
    <message>
        <source>This user type belongs to another application: take the user out of all groups first.</source>
        <translation>Dieser Benutzertyp gehört zu einer anderen Anwendung: Nehmen Sie die Person zuerst aus allen Gruppen.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself: ask another Administrator.</source>
        <translation>Das können Sie nicht für sich selbst tun: Bitten Sie eine andere Person aus der Administration.</translation>
    </message>
    <message>
        <source>“%1” may not be read and written by you: ask for the right, or choose another file.</source>
        <translation>„%1“ dürfen Sie nicht lesen und schreiben: Bitten Sie um das Recht, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive (%2), where SQLite loses changes: choose a file on this computer, or a PostgreSQL server.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk (%2), wo SQLite Änderungen verliert: Wählen Sie eine Datei auf diesem Rechner oder einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>last signed in %1</source>
        <translation>wurde zuletzt zur Anmeldung verwendet (%1)</translation>
    </message>
    <message>
        <source>belongs to the contact %1</source>
        <translation>gehört zum Kontakt %1</translation>
    </message>
    <message>
        <source>belonged to a contact before</source>
        <translation>gehörte früher zu einem Kontakt</translation>
    </message>
    <message>
        <source>has the user %1</source>
        <translation>hat den Benutzer %1</translation>
    </message>
    <message>
        <source>had a user before</source>
        <translation>hatte früher einen Benutzer</translation>
    </message>
    <message>
        <source>is or was linked with 1 facility</source>
        <translation>ist oder war mit 1 Standort verknüpft</translation>
    </message>
    <message>
        <source>is or was linked with %1 facilities</source>
        <translation>ist oder war mit %1 Standorten verknüpft</translation>
    </message>
    <message>
        <source>is or was linked with 1 contact</source>
        <translation>ist oder war mit 1 Kontakt verknüpft</translation>
    </message>
    <message>
        <source>is or was linked with %1 contacts</source>
        <translation>ist oder war mit %1 Kontakten verknüpft</translation>
    </message>
    <message>
        <source>owns 1 asset</source>
        <translation>ist Eigentümer von 1 Gerät</translation>
    </message>
    <message>
        <source>owns %1 assets</source>
        <translation>ist Eigentümer von %1 Geräten</translation>
    </message>
    <message>
        <source>is or was the lab of 1 user</source>
        <translation>ist oder war das Labor von 1 Benutzer</translation>
    </message>
    <message>
        <source>is or was the lab of %1 users</source>
        <translation>ist oder war das Labor von %1 Benutzern</translation>
    </message>
    <message>
        <source>is the parent of 1 facility</source>
        <translation>ist 1 Standort übergeordnet</translation>
    </message>
    <message>
        <source>is the parent of %1 facilities</source>
        <translation>ist %1 Standorten übergeordnet</translation>
    </message>
    <message>
        <source>is the site&apos;s default lab</source>
        <translation>ist das Standardlabor</translation>
    </message>
    <message>
        <source>This record has a history and stays: it %1. Deactivate it instead.</source>
        <translation>Dieser Datensatz hat eine Vorgeschichte und bleibt erhalten: Er %1. Deaktivieren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>, it </source>
        <comment>between facts of a history</comment>
        <translation>, er </translation>
    </message>
    <message>
        <source>The user type %1 of %2 does not allow the group %3: choose another group or another user type.</source>
        <translation>Der Benutzertyp %1 von %2 erlaubt die Gruppe %3 nicht: Wählen Sie eine andere Gruppe oder einen anderen Benutzertyp.</translation>
    </message>
    <message>
        <source>%1 is an operator of this database: let its database administrator make the demo.</source>
        <translation>%1 ist Operator dieser Datenbank: Lassen Sie deren Datenbankadministrator die Demo anlegen.</translation>
    </message>
    <message>
        <source>The group “%1” has no guest mark and is not for people of customers: choose another group.</source>
        <translation>Die Gruppe „%1“ ist nicht für Gäste bestimmt und damit nicht für Leute eines Kunden: wählen Sie eine andere Gruppe.</translation>
    </message>
    <message>
        <source>%1 users hold this group: take it from them first.</source>
        <translation>%1 Benutzer sind in dieser Gruppe: nehmen Sie sie zuerst heraus.</translation>
    </message>
    <message>
        <source>%1 users hold this group, %2 among them: take it from them first.</source>
        <translation>%1 Benutzer sind in dieser Gruppe, unter ihnen %2: nehmen Sie sie zuerst heraus.</translation>
    </message>
    <message>
        <source>Users hold this group: take it from %1 first.</source>
        <translation>Diese Gruppe wird verwendet: nehmen Sie zuerst %1 heraus.</translation>
    </message>
    <message>
        <source>“%1” is built in, and this of it cannot be changed: make one of your own.</source>
        <translation>„%1“ gehört zum Programm, und dies daran lässt sich nicht ändern: legen Sie eine eigene Gruppe oder einen eigenen Typ an.</translation>
    </message>
    <message>
        <source>New portal users need a default group: make another active group the default one instead.</source>
        <translation>Neue Portalbenutzer brauchen eine Standardgruppe: machen Sie stattdessen eine andere aktive Gruppe zum Standard.</translation>
    </message>
    <message>
        <source>%2 users of this type hold the group “%1”: take it from them first.</source>
        <translation>%2 Benutzer dieses Typs sind in der Gruppe „%1“: nehmen Sie sie zuerst heraus.</translation>
    </message>
    <message>
        <source>All %2 seats of the licence %1 are taken: free one, choose another licence or have more seats.</source>
        <translation>Alle %2 Plätze der Lizenz %1 sind belegt: geben Sie einen frei, wählen Sie eine andere Lizenz oder beschaffen Sie mehr Plätze.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::text::RightText</name>
    <message>
        <source>Assets</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>stornieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>public files</source>
        <translation>öffentliche Dateien</translation>
    </message>
    <message>
        <source>download</source>
        <translation>herunterladen</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>hochladen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>shared links</source>
        <translation>geteilte Links</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Kontoauszüge</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Beiträge schreiben</translation>
    </message>
    <message>
        <source>write articles</source>
        <translation>Artikel schreiben</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>own details</source>
        <translation>eigene Angaben</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>look after users</source>
        <translation>Benutzer betreuen</translation>
    </message>
    <message>
        <source>People and facilities</source>
        <translation>Personen und Standorte</translation>
    </message>
    <message>
        <source>passwords and locks</source>
        <translation>Passwörter und Sperren</translation>
    </message>
    <message>
        <source>Portal groups</source>
        <translation>Portalgruppen</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section of rights: rights</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Granted in person, set on “%1”.</source>
        <translation>Persönlich gewährt, gesetzt bei „%1“.</translation>
    </message>
    <message>
        <source>Denied in person, set on “%1”.</source>
        <translation>Persönlich verweigert, gesetzt bei „%1“.</translation>
    </message>
    <message>
        <source>Granted by the group %1, set on “%2”.</source>
        <translation>Von der Gruppe %1 gewährt, gesetzt bei „%2“.</translation>
    </message>
    <message>
        <source>Denied by the group %1, set on “%2”.</source>
        <translation>Von der Gruppe %1 verweigert, gesetzt bei „%2“.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::text::TimeText</name>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::users::PasswordAdvice</name>
    <message>
        <source>Blank: set one later</source>
        <translation>Leer: später festlegen</translation>
    </message>
    <message>
        <source>Too short: at least %1 characters</source>
        <translation>Zu kurz: mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Good enough for a first password</source>
        <translation>Gut genug für ein erstes Passwort</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::users::ResetPasswordDialog</name>
    <message>
        <source>&amp;Set Password</source>
        <translation>&amp;Passwort festlegen</translation>
    </message>
    <message>
        <source>Reset Password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>%1 must change it at the first sign-in. Unused, it stops working after 72 hours.</source>
        <translation>%1 muss das Passwort bei der ersten Anmeldung ändern. Unbenutzt verfällt es nach 72 Stunden.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Geben Sie zuerst das Passwort ein.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::users::UserForm</name>
    <message>
        <source>By user type</source>
        <translation>Nach Benutzertyp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>licence code: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add Lab</source>
        <translation>Labor hinzufügen</translation>
    </message>
    <message>
        <source>Remove Lab</source>
        <translation>Labor entfernen</translation>
    </message>
    <message>
        <source>No lab yet</source>
        <translation>Noch kein Labor</translation>
    </message>
    <message>
        <source>A user needs at least one lab: choose Add Lab.</source>
        <translation>Ein Benutzer braucht mindestens ein Labor: Wählen Sie „Labor hinzufügen“.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::users::UserPage</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Reset Password…</source>
        <translation>&amp;Passwort zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>The account is not locked.</source>
        <translation>Das Konto ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Choose a lab first.</source>
        <translation>Wählen Sie zuerst ein Labor.</translation>
    </message>
    <message>
        <source>Copy the sign-in name and the portal&apos;s address</source>
        <translation>Anmeldename und Portaladresse kopieren</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Edit User – %1</source>
        <translation>Benutzer bearbeiten – %1</translation>
    </message>
    <message>
        <source>Edit User</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Save first.</source>
        <translation>Speichern Sie zuerst.</translation>
    </message>
    <message>
        <source>The record is being saved.</source>
        <translation>Der Datensatz wird gespeichert.</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>They will sign in with the username.</source>
        <translation>Die Person wird sich mit dem Anmeldenamen anmelden.</translation>
    </message>
    <message>
        <source>They sign in to the console as %1</source>
        <translation>Die Person meldet sich an der Konsole an als %1</translation>
    </message>
    <message>
        <source>They sign in as %1</source>
        <translation>Die Person meldet sich an als %1</translation>
    </message>
    <message>
        <source>They sign in as %1 at %2</source>
        <translation>Die Person meldet sich an als %1 unter %2</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>After the first save this says whether they can sign in, and what they will see.</source>
        <translation>Nach dem ersten Speichern steht hier, ob die Person sich anmelden kann und was sie sehen wird.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Saved %1 with the site&apos;s default lab, %2</source>
        <translation>Gespeichert um %1 mit dem Standardlabor %2</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>%1 is saved but belongs to no lab yet. A user needs at least one lab: choose it now.</source>
        <translation>%1 ist gespeichert, gehört aber noch zu keinem Labor. Ein Benutzer braucht mindestens ein Labor: Wählen Sie es jetzt.</translation>
    </message>
    <message>
        <source>Chec&amp;k Access…</source>
        <translation>&amp;Zugriff prüfen…</translation>
    </message>
    <message>
        <source>No Start</source>
        <translation>Ohne Beginn</translation>
    </message>
    <message>
        <source>No End</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>There is no date to take away.</source>
        <translation>Es gibt kein Datum, das wegfallen könnte.</translation>
    </message>
    <message>
        <source>Copy Sign-in</source>
        <translation>Anmeldung kopieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::ActionBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::ChecklistPanel</name>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::ChipRow</name>
    <message>
        <source>Take off: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::DateEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Datum wählen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::DualGrid</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Selected already</source>
        <translation>Bereits ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row in Results that is not selected yet.</source>
        <translation>Wählen Sie unter „Ergebnisse“ eine Zeile, die noch nicht ausgewählt ist.</translation>
    </message>
    <message>
        <source>Choose a row in Selected.</source>
        <translation>Wählen Sie unter „Ausgewählt“ eine Zeile.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::FormField</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::InlineMessage</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::LookupEdit</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::Prompt</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::SidePanel</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 einblenden</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::widgets::SuggestEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter takes %1.</source>
        <translation>
            <numerusform>%n Treffer. Die Eingabetaste übernimmt %1.</numerusform>
            <numerusform>%n Treffer. Die Eingabetaste übernimmt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
</TS>
