// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_images.h"

#include "core/store/columns.h"
#include "core/store/image_kinds.h"

#include <QJsonDocument>

#include <algorithm>

namespace sosdesk {
namespace {

const ImageKind* find(const QString& kind)
{
    const auto& kinds = imageKinds();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const ImageKind& known) { return kind == QLatin1StringView(known.kind); });
    return found == kinds.end() ? nullptr : &*found;
}

RowImage imageFrom(const char* kind, Columns& columns)
{
    RowImage image{QString::fromLatin1(kind), {}, {}};
    image.key = columns.text();
    image.content = columns.blob();
    return image;
}

} // namespace

Result<std::vector<RowImage>> RowImages::writtenBy(qint64 operation) const
{
    return m_database.guarded([&] {
        std::vector<RowImage> images;
        for (const ImageKind& kind : imageKinds()) {
            if (!kind.isRecord) {
                continue;
            }
            auto& row = with(m_database.prepare(kind.seenSql), operation);
            while (row.executeStep()) {
                Columns columns(row);
                images.push_back(imageFrom(kind.kind, columns));
            }
        }
        return images;
    });
}

Result<std::vector<RowImage>> RowImages::imported(
    const QString& kind, qint64 after, qint64 upTo, qint64& place, int most) const
{
    const ImageKind* known = find(kind);
    Q_ASSERT(known != nullptr && !known->isRecord);
    return m_database.guarded([&] {
        std::vector<RowImage> images;
        auto& row = with(m_database.prepare(known->seenSql), after, upTo, place, most);
        while (row.executeStep()) {
            Columns columns(row);
            images.push_back(imageFrom(known->kind, columns));
            place = columns.number();
        }
        return images;
    });
}

Result<bool> RowImages::write(UnitOfWork& work, const RowImage& image, qint64 settled)
{
    const ImageKind* known = find(image.kind);
    if (known == nullptr) {
        return false; // of a later program: it will be there when this one is updated
    }
    const QJsonObject content = QJsonDocument::fromJson(image.content).object();
    const QByteArray told = QByteArray::fromHex(content.value(QStringLiteral("uuid")).toString().toLatin1());
    const QUuid uuid = told.size() == 16 ? QUuid::fromRfc4122(told) : work.author().newId();
    return m_database.guarded([&] {
        const QString text = QString::fromUtf8(image.content);
        with(m_database.prepare(known->writeSql), text, work.row(), uuid, settled).exec();
        if (m_database.changes() == 0) {
            return false;
        }
        for (const std::string& part : known->parts) {
            with(m_database.prepare(part), text, work.row()).exec();
        }
        return true;
    });
}

} // namespace sosdesk
