// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/disk.h"

#include <QBuffer>
#include <QByteArray>

namespace sosdesk {

/** Hands on what a PDF is made of as it comes, remembers whether all of it was taken, and keeps its end: fonts and
 *  tables stand there, however many pages went before. */
class PdfSpout : public QBuffer
{
public:
    explicit PdfSpout(QIODevice& target)
        : m_target(target)
    {
        open(QIODevice::Append | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    /** From here on what passes is kept. */
    void keepTheRest()
    {
        m_keeps = true;
        m_restAt = m_passed;
    }
    [[nodiscard]] const QByteArray& rest() const { return m_rest; }
    /** How many bytes of the file stand before the rest. */
    [[nodiscard]] qint64 restAt() const { return m_restAt; }
    [[nodiscard]] bool took() const { return m_took; }
    /** Of the first refusal, as diskCause() told it; 0 while there was none. */
    [[nodiscard]] int cause() const { return m_cause; }

protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        if (!m_took) {
            return -1;
        }
        setDiskCause(0);
        if (m_target.write(data, size) != size) {
            m_took = false;
            m_cause = diskCause();
            return -1;
        }
        m_passed += size;
        if (m_keeps) {
            m_rest.append(data, size);
        }
        return size;
    }

private:
    QIODevice& m_target;
    QByteArray m_rest;
    qint64 m_passed = 0;
    qint64 m_restAt = 0;
    int m_cause = 0;
    bool m_keeps = false;
    bool m_took = true;
};

} // namespace sosdesk
