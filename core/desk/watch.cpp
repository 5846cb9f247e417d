// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/watch.h"

#include "core/desk/office.h"
#include "core/desk/settings.h"
#include "core/desk/shapes.h"
#include "core/store/watched_file_store.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** How an absolute path begins, on whichever system the setting was made. */
const QString absolute = u"(?:/|\\\\\\\\|[A-Za-z]:[/\\\\])"_s;

QString withoutSlash(QString folder)
{
    while (folder.size() > 1 && folder.endsWith(u'/') && !folder.endsWith(":/"_L1)) {
        folder.chop(1);
    }
    return folder;
}

/** The file is on its way to another state, which the next look will see. */
bool isChanging(const QString& code)
{
    return code == nameOf(ErrorCode::FileChanged) || code == nameOf(ErrorCode::FileMissing)
        || code == nameOf(ErrorCode::FileUnreadable);
}

/** Not the content's fault: the store could not be written, which is to be said and tried again. */
bool isOfStorage(const QString& code)
{
    return code == nameOf(ErrorCode::DiskFull) || code == nameOf(ErrorCode::ReadOnly)
        || code == nameOf(ErrorCode::StoreBusy) || code == nameOf(ErrorCode::IoFailed);
}

QString problemOf(const QJsonValue& outcome)
{
    return outcome[u"error"_s][u"code"_s].toString();
}

/** Somebody gave it up, or closed the window meanwhile: nothing is known of the content, and the next start takes it.
 */
bool isGivenUp(const QString& code)
{
    return code == nameOf(ErrorCode::Cancelled);
}

/** Sorts files into those whose content is new and those that are known, and remembers the latter by their names. */
class Sorting
{
public:
    explicit Sorting(Office& office)
        : m_office(office)
    {
    }

    Result<void> add(const CompleteFile& file)
    {
        WatchedFileStore store(m_office.database());
        SOSDESK_TAKE(const std::optional<WatchedFile> seen, store.withContent(file.sha256));
        SOSDESK_TAKE(const std::optional<qint64> import, store.importOf(file.sha256));
        if (!import && (!seen || seen->problem.isEmpty())) {
            (m_contents.insert(file.sha256).second ? m_fresh : m_twins).push_back(file);
            return {};
        }
        m_known.append(
            QJsonObject{{u"file"_s, file.seen.path}, {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
        return store.keep({{file, import, m_office.now(), import ? QString() : seen->problem}});
    }

    [[nodiscard]] const std::vector<CompleteFile>& fresh() const { return m_fresh; }
    /** The same content as a fresh one of this time. */
    [[nodiscard]] const std::vector<CompleteFile>& twins() const { return m_twins; }
    [[nodiscard]] const QJsonArray& known() const { return m_known; }

private:
    Office& m_office;
    std::set<QByteArray> m_contents;
    std::vector<CompleteFile> m_fresh;
    std::vector<CompleteFile> m_twins;
    QJsonArray m_known;
};

QStringList pathsOf(const std::vector<CompleteFile>& files)
{
    QStringList paths;
    for (const CompleteFile& file : files) {
        paths << file.seen.path;
    }
    return paths;
}

/** Writes down what an import said of each file. */
Result<void> remember(
    Office& office, const std::vector<CompleteFile>& files, const QJsonArray& outcomes, TakenFiles& taken)
{
    WatchedFileStore store(office.database());
    std::vector<WatchedFile> kept;
    for (std::size_t at = 0; at < files.size(); ++at) {
        const QString problem = problemOf(outcomes[static_cast<qsizetype>(at)]);
        if (isGivenUp(problem)) {
            continue;
        }
        SOSDESK_TAKE(const std::optional<qint64> import, store.importOf(files[at].sha256));
        // Without a problem and without an import of this content it was another content that was read.
        if (problem.isEmpty() ? !import : isChanging(problem) || isOfStorage(problem)) {
            taken.tryLater << files[at].seen.path;
        } else {
            kept.push_back({files[at], problem.isEmpty() ? import : std::nullopt, office.now(), problem});
        }
    }
    return kept.empty() ? Result<void>() : store.keep(kept);
}

/** Leaves out what the next look will see differently: it is told when it came to something. */
void tellOnlyWhatStays(Reply& reply)
{
    QJsonArray told;
    reply.messages.clear();
    bool refused = false;
    for (const QJsonValue& outcome : reply.json.value(u"files"_s).toArray()) {
        if (isChanging(problemOf(outcome))) {
            continue;
        }
        told.append(outcome);
        if (!problemOf(outcome).isEmpty()) {
            reply.messages << outcome[u"error"_s][u"message"_s].toString();
            refused = true;
        }
    }
    reply.json[u"files"_s] = told;
    reply.exitCode = refused ? reply.exitCode : 0;
}

} // namespace

QStringList foldersFrom(const QString& setting)
{
    static const QRegularExpression between(u"\\s*(?:;|,(?=\\s*"_s + absolute + u"))\\s*"_s);
    QStringList folders;
    for (const QString& part : setting.split(between, Qt::SkipEmptyParts)) {
        const QString folder = withoutSlash(QDir::fromNativeSeparators(part.trimmed()));
        if (!folder.isEmpty() && !folders.contains(folder)) {
            folders << folder;
        }
    }
    return folders;
}

QString settingFrom(const QStringList& folders)
{
    return folders.join(u';');
}

bool areFolders(const QString& setting)
{
    static const QRegularExpression beginning(u'^' + absolute);
    const QStringList folders = foldersFrom(setting);
    return std::all_of(
        folders.begin(), folders.end(), [](const QString& folder) { return beginning.match(folder).hasMatch(); });
}

Result<WatchOrder> watchOrder(Office& office)
{
    SOSDESK_TAKE(const QString folders, setting(office, u"watched_folders"_s));
    SOSDESK_TAKE(const std::vector<WatchedFile> known, WatchedFileStore(office.database()).all());
    WatchOrder order{foldersFrom(folders), {}};
    for (const WatchedFile& watched : known) {
        order.known.push_back(watched.file.seen);
    }
    return order;
}

Result<TakenFiles> takeFiles(Desk& desk, const std::vector<CompleteFile>& files)
{
    Office& office = desk.office();
    Sorting sorting(office);
    for (const CompleteFile& file : files) {
        SOSDESK_TRY(sorting.add(file));
    }
    TakenFiles taken;
    SOSDESK_TAKE(taken.reply, importReply(desk, pathsOf(sorting.fresh()), {}, {}));
    SOSDESK_TRY(remember(office, sorting.fresh(), taken.reply.json.value(u"files"_s).toArray(), taken));
    tellOnlyWhatStays(taken.reply);
    const std::vector<CompleteFile> twins = sorting.twins();
    for (const CompleteFile& twin : twins) {
        SOSDESK_TRY(sorting.add(twin)); // known by now, unless its twin could not be taken
    }
    for (std::size_t at = twins.size(); at < sorting.twins().size(); ++at) {
        taken.tryLater << sorting.twins()[at].seen.path;
    }
    taken.reply.json[u"known"_s] = sorting.known();
    return taken;
}

} // namespace sosdesk
