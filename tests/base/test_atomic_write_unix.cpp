// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/atomic_write.h"
#include "core/base/read_file.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sosdesk;

namespace {

constexpr int notPermitted = 77; ///< the machine does not let us try this
constexpr int failedOtherwise = 99;
constexpr int wentThrough = 98;
constexpr int oldFileHurt = 97;
constexpr int litterLeft = 96;
const QByteArray oldText = "the old file, whole";

/** Runs @p act in a child, so that what it does to limits, rights and mounts ends with it. Its exit code. */
int inChild(const std::function<int()>& act)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(act());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/** Tries to replace desk.txt, which must fail and leave it whole and alone. The ErrorCode as a number, or what broke.
 */
int tryToReplace(const QString& folder, qsizetype size)
{
    const QString path = folder + QStringLiteral("/desk.txt");
    const QStringList before = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    const Result<void> result = atomicWrite(path, QByteArray(size, 'x'));
    const QStringList after = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    if (result) {
        return wentThrough;
    }
    if (readSmallFile(path).value_or(QByteArray()) != oldText) {
        return oldFileHurt;
    }
    return before == after ? static_cast<int>(result.error().code) : litterLeft;
}

int underFileSizeLimit(const QString& folder, qsizetype size)
{
    const rlimit limit{4'096, 4'096};
    std::signal(SIGXFSZ, SIG_IGN);
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 ? tryToReplace(folder, size) : failedOtherwise;
}

/** A disk of our own of 64 KiB with the old file and little room; only where the machine allows such mounts. */
int onFullDisk(const QString& folder, qsizetype size)
{
    if (::geteuid() != 0 || ::unshare(CLONE_NEWNS) != 0
        || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("tmpfs", qUtf8Printable(folder), "tmpfs", 0, "size=64k") != 0) {
        return notPermitted;
    }
    QFile filler(folder + QStringLiteral("/filler"));
    if (!atomicWrite(folder + QStringLiteral("/desk.txt"), oldText) || !filler.open(QIODevice::WriteOnly)) {
        return failedOtherwise;
    }
    while (filler.write(QByteArray(4'096, 'f')) > 0 && filler.flush()) {}
    filler.close();
    return tryToReplace(folder, size);
}

int asNobody(const QString& folder)
{
    constexpr uid_t nobody = 65'534;
    if (::geteuid() == 0
        && (::chown(qUtf8Printable(folder), nobody, nobody) != 0 || ::setgroups(0, nullptr) != 0
            || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
        return notPermitted;
    }
    if (::chmod(qUtf8Printable(folder), 0555) != 0) {
        return failedOtherwise;
    }
    const int outcome = tryToReplace(folder, 100);
    ::chmod(qUtf8Printable(folder), 0755);
    return outcome;
}

} // namespace

/** PROMISES 0.1 and P4 where the disk or its owner says no: made true by limits, mounts and rights of a child. */
class AtomicWriteRefusedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(atomicWrite(path(), oldText));
    }

    void aFullDiskIsToldAndHurtsNothing_data()
    {
        QTest::addColumn<int>("size");
        // Around the size of Qt's buffer, where QSaveFile alone told success.
        for (const int size : {8'000, 16'383, 16'384, 16'385, 100'000}) {
            QTest::addRow("%d bytes", size) << size;
        }
    }

    void aFullDiskIsToldAndHurtsNothing()
    {
        QFETCH(int, size);
        const int full = static_cast<int>(ErrorCode::DiskFull);
        QCOMPARE(inChild([&] { return underFileSizeLimit(m_folder->path(), size); }), full);
        const int outcome = inChild([&] { return onFullDisk(m_folder->path(), size); });
        QVERIFY2(outcome == full || outcome == notPermitted, qPrintable(QString::number(outcome)));
        QCOMPARE(readSmallFile(path()).value(), oldText);
        QCOMPARE(files(), QStringList{QStringLiteral("desk.txt")});
    }

    void aReadOnlyFolderIsToldAndHurtsNothing()
    {
        const int outcome = inChild([&] { return asNobody(m_folder->path()); });
        QVERIFY2(outcome == static_cast<int>(ErrorCode::ReadOnly) || outcome == notPermitted,
            qPrintable(QString::number(outcome)));
        QCOMPARE(exitCodeOf(ErrorCode::ReadOnly), 3);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("desk.txt")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

SOSDESK_SUITE(AtomicWriteRefusedTest);
#include "test_atomic_write_unix.moc"
