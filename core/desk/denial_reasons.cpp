// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/denial_reasons.h"

#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/policy/built_in.h"
#include "core/policy/resource_object.h"
#include "core/review/blank.h"

#include <QSet>

// A static library's resources are only linked when asked for by name, and the macro cannot stand in a namespace.
static void linkDeskResources()
{
    Q_INIT_RESOURCE(desk);
}

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestCategory = 20;
constexpr qsizetype longestText = 1'000;

void readReasons(ResourceObject& file, std::vector<DenialReason>& reasons)
{
    if (file.text(u"id"_s) != u"denial"_s) {
        file.refuse(u"id"_s, u"must be denial"_s);
    }
    QSet<QString> categories;
    file.objects(u"reasons"_s, [&](ResourceObject& one) {
        const DenialReason reason{one.text(u"category"_s), one.text(u"text"_s)};
        if (isBlank(reason.category) || reason.category.size() > longestCategory) {
            one.refuse(u"category"_s, u"1 to 20 characters"_s);
        }
        if (isBlank(reason.text) || reason.text.size() > longestText) {
            one.refuse(u"text"_s, u"1 to 1000 characters"_s);
        }
        if (categories.contains(reason.category)) {
            one.refuse(u"category"_s, u"named twice"_s);
        }
        categories.insert(reason.category);
        reasons.push_back(reason);
    });
    if (reasons.size() > mostDenialReasons) {
        file.refuse(u"reasons"_s, u"at most 9: one a number key"_s);
    }
}

} // namespace

Result<std::vector<DenialReason>> denialReasons(Office& office)
{
    linkDeskResources();
    SOSDESK_TAKE(const std::vector<ResourceFile> files, resourceFiles(u"reasons"_s, {folderOf(office)}));
    for (const ResourceFile& file : files) {
        if (file.path.endsWith(u"/denial.json"_s)) {
            std::vector<DenialReason> reasons;
            SOSDESK_TRY(ResourceObject::parse(
                file.path, file.bytes, [&](ResourceObject& read) { readReasons(read, reasons); }));
            return reasons;
        }
    }
    return fail({ErrorCode::FileMissing, u"reasons/denial.json"_s});
}

} // namespace sosdesk
