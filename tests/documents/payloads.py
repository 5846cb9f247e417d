# SPDX-FileCopyrightText: 2026 The sosdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints what a spreadsheet program would find in a workbook: formulas, links, and every text as JSON."""

import json
import sys
import zipfile

import openpyxl

path = sys.argv[1]
sheet = openpyxl.load_workbook(path).active
cells = [cell for row in sheet.iter_rows() for cell in row]
with zipfile.ZipFile(path) as archive:
    names = archive.namelist()
    parts = b"".join(archive.read(name) for name in names if name.startswith("xl/worksheets/"))
json.dump({
    "formulas": sum(cell.data_type == "f" for cell in cells) + parts.count(b"<f>") + parts.count(b"<f "),
    "links": sum(cell.hyperlink is not None for cell in cells) + sum("externalLink" in name for name in names),
    "numbers": [cell.value for cell in cells if cell.data_type == "n" and cell.value is not None],
    "texts": [cell.value for cell in cells if cell.data_type == "s"],
}, sys.stdout)
