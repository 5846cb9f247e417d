// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/find_bytes.h"

#include <cstring>

namespace sosdesk::ui {

const char* findBytes(std::string_view text, std::string_view wanted)
{
    return static_cast<const char*>(::memmem(text.data(), text.size(), wanted.data(), wanted.size()));
}

} // namespace sosdesk::ui
