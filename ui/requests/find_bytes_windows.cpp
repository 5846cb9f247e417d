// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/find_bytes.h"

#include <algorithm>
#include <functional>

namespace sosdesk::ui {

const char* findBytes(std::string_view text, std::string_view wanted)
{
    const char* const end = text.data() + text.size();
    const char* const at =
        std::search(text.data(), end, std::boyer_moore_horspool_searcher(wanted.data(), wanted.data() + wanted.size()));
    return at == end ? nullptr : at;
}

} // namespace sosdesk::ui
