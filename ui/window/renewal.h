// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QObject>
#include <QStringList>

namespace sosdesk {
struct Roll;
}

namespace sosdesk::ui {

class Asking;
class RequestPane;

/** Reads entries of the list anew after something was written about their requests. */
class Renewal : public QObject
{
    Q_OBJECT

public:
    Renewal(Asking& asking, RequestPane& requests, QObject* parent);

    /** Judges a request and those of its facility anew; @p back: and the officer is to be there again. */
    void renew(const QString& number, bool back = false);
    /** The same for many: they are judged a few at a time, as the list does; @p back: where the officer is to be. */
    void renewAll(const QStringList& numbers, const QString& back);

Q_SIGNALS:
    void backWanted(const QString& number);
    /** Entries of the list were read anew. */
    void patched();
    void failed(const sosdesk::Error& error);

private:
    void take(const Result<Roll>& fresh, const QString& back);

    Asking& m_asking;
    RequestPane& m_requests;
};

} // namespace sosdesk::ui
