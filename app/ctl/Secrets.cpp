// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Command.h"

#include <QFile>
#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace gatehouse::ctl {

namespace {

#ifdef Q_OS_UNIX
/// Keeps what is typed off the screen while it lives; nothing when standard input is no terminal.
class Unseen {
public:
    Unseen() : m_terminal(isatty(STDIN_FILENO) == 1)
    {
        if (!m_terminal || tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Unseen()
    {
        if (m_terminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)
    bool terminal() const { return m_terminal; }

private:
    bool m_terminal;
    termios m_before {};
};
#else
class Unseen {
public:
    bool terminal() const { return false; }
};
#endif

} // namespace

support::Result<support::Secret> readSecret(const QString &question)
{
    QByteArray line;
    {
        const Unseen unseen;
        if (unseen.terminal())
            QTextStream(stderr) << question << QStringLiteral(": ") << Qt::flush;
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            line = input.readLine();
        if (unseen.terminal())
            QTextStream(stderr) << QLatin1Char('\n');
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const support::Secret secret = support::Secret::fromText(QString::fromUtf8(line));
    line.fill('\0');
    if (secret.isEmpty())
        return support::Error::invalid(QStringLiteral("password"), support::Reason::Required);
    return secret;
}

} // namespace gatehouse::ctl
