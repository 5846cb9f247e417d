# SPDX-FileCopyrightText: 2026 The sosdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints a workbook as JSON: the head as it is, every other cell as `type value`, then a word about the sheet."""

import json
import sys

import openpyxl

sheet = openpyxl.load_workbook(sys.argv[1]).active
rows = [[cell.value for cell in row] if number == 0 else [f"{cell.data_type} {cell.value}" for cell in row]
        for number, row in enumerate(sheet.iter_rows())]
mark = sheet.oddHeader.center.text or ""
rows.append(f"{sheet.title} {sheet.freeze_panes} {sheet.auto_filter.ref} {mark}".strip())
json.dump(rows, sys.stdout)
