// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tone.h"

namespace sosdesk::ui {

const QColor& colorOf(Tone tone, const Theme& theme)
{
    switch (tone) {
    case Tone::Text:
        return theme.text;
    case Tone::Secondary:
        return theme.secondary;
    case Tone::Accent:
        return theme.accent;
    case Tone::Ok:
        return theme.ok;
    case Tone::Attention:
        return theme.attention;
    case Tone::Fail:
        return theme.fail;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return Tone::Ok;
    case Verdict::Attention:
        return Tone::Attention;
    case Verdict::Fail:
        return Tone::Fail;
    case Verdict::Unknown:
        return Tone::Secondary;
    }
    Q_UNREACHABLE();
}

} // namespace sosdesk::ui
