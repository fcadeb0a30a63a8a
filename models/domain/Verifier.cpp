// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Passwords.h"

#include "domain/Predictability.h"

#include <QFile>

#include <sodium.h>

#include <semaphore>

namespace gatehouse::domain {

using support::Error;
using support::Result;
using support::Secret;

namespace {

constexpr int kParallelDerivations = 4;
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kPassphraseWords = 6;
constexpr qsizetype kWordCount = 7776;

static_assert(crypto_pwhash_SALTBYTES == kSaltBytes);
static_assert(crypto_hash_sha256_BYTES == kKeyBytes);

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

// Each derivation takes 64 MiB; a crowd at the door must not take the memory of the machine.
class DerivationTurn {
public:
    DerivationTurn() { turns().acquire(); }
    ~DerivationTurn() { turns().release(); }
    Q_DISABLE_COPY_MOVE(DerivationTurn)

private:
    static std::counting_semaphore<kParallelDerivations> &turns()
    {
        static std::counting_semaphore<kParallelDerivations> semaphore{kParallelDerivations};
        return semaphore;
    }
};

uchar *writable(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

const uchar *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

QByteArray digestOf(const Secret &key)
{
    QByteArray digest(kKeyBytes, '\0');
    crypto_hash_sha256(writable(digest), readable(key.bytes()), static_cast<quint64>(key.bytes().size()));
    return digest;
}

QList<QByteArray> readWords()
{
    QFile file(QStringLiteral(":/gatehouse/words/eff_large.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> words = file.readAll().split('\n');
    words.removeAll(QByteArray());
    return words;
}

} // namespace

Result<Secret> deriveKey(const Secret &password, const QByteArray &salt, int memoryKib, int passes)
{
    if (!sodiumReady())
        return Error::internal(QStringLiteral("libsodium does not start"));
    if (salt.size() != kSaltBytes || memoryKib < 8 || passes < 1)
        return Error::internal(QStringLiteral("salt or cost of a password verifier is out of range"));
    QByteArray key(kKeyBytes, '\0');
    const DerivationTurn turn;
    const int failed = crypto_pwhash(writable(key), static_cast<quint64>(key.size()), password.bytes().constData(),
                                     static_cast<quint64>(password.bytes().size()), readable(salt), static_cast<quint64>(passes),
                                     static_cast<size_t>(memoryKib) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return Error::internal(QStringLiteral("no memory for the password derivation"));
    return Secret(std::move(key));
}

Result<Verifier> makeVerifier(const Secret &password)
{
    if (!sodiumReady())
        return Error::internal(QStringLiteral("libsodium does not start"));
    Verifier verifier;
    verifier.salt = QByteArray(kSaltBytes, '\0');
    randombytes_buf(verifier.salt.data(), static_cast<size_t>(kSaltBytes));
    const Result<Secret> key = deriveKey(password, verifier.salt, verifier.memoryKib, verifier.passes);
    if (!key)
        return key.error();
    verifier.digest = digestOf(*key);
    return verifier;
}

bool matches(const Verifier &verifier, const Secret &password)
{
    const Result<Secret> key = deriveKey(password, verifier.salt, verifier.memoryKib, verifier.passes);
    if (!key || verifier.digest.size() != kKeyBytes)
        return false;
    const QByteArray digest = digestOf(*key);
    return sodium_memcmp(digest.constData(), verifier.digest.constData(), static_cast<size_t>(kKeyBytes)) == 0;
}

Secret makePassphrase()
{
    static const QList<QByteArray> words = readWords();
    // A shorter list would make weak passphrases that look like strong ones; no program may go on with one.
    if (!sodiumReady() || words.size() != kWordCount)
        qFatal("The list of words for passphrases is damaged");
    // Now and then one is mostly made of words of the block list, which no policy would take from a person.
    for (;;) {
        QByteArray phrase;
        phrase.reserve(128);
        for (qsizetype word = 0; word < kPassphraseWords; ++word) {
            if (word > 0)
                phrase.append('-');
            phrase.append(words.at(randombytes_uniform(static_cast<quint32>(kWordCount))));
        }
        Secret secret(std::move(phrase));
        if (!isPredictable(QString::fromUtf8(secret.bytes()), {}))
            return secret;
    }
}

} // namespace gatehouse::domain
