#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The sosdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes the workbooks of tests/data/intake (python3-openpyxl): twins of the tables there, and paper sheets.

Run it only to add a case: the files are kept as they are, and openpyxl stamps the time into each.
"""

import csv
import datetime
import io
import json
import pathlib
import re
import sys

import openpyxl
from openpyxl.styles import Alignment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

intake = pathlib.Path(__file__).parent / "intake"
only = sys.argv[1:]


def save(book, case, **options):
    folder = intake / case
    if only and case not in only:
        return
    folder.mkdir(exist_ok=True)
    book.save(folder / "input.xlsx")
    if options:
        (folder / "options.json").write_text(json.dumps(options, ensure_ascii=False) + "\n", "utf-8")


def typed(head, text):
    """What a person who types this text into a spreadsheet gets."""
    try:
        return understood(head, text)
    except ValueError:
        return text


def understood(head, text):
    if re.fullmatch(r"\d{4}[-/]\d{1,2}[-/]\d{1,2}", text):
        return datetime.date(*map(int, re.split("[-/]", text)))
    if re.fullmatch(r"\d{4}[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2}", text):
        return datetime.datetime(*map(int, re.split("[-/ :]", text)))
    if re.fullmatch(r"[1-9]\d{0,6}|0", text) and not re.search("コード|番号|ロット", head):
        return int(text)
    return text or None


def twin(case, above=0, mac=False):
    book = openpyxl.Workbook()
    if mac:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "一覧"
    for number in range(above):
        sheet.append([f"緊急配布 {case}", None, "出力日", "2024/11/25"] if number == 0 else [])
    if above:
        sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=2)
    text = (intake / case / "input.csv").read_bytes()
    try:
        rows = list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline="")))
    except UnicodeDecodeError:
        rows = list(csv.reader(io.StringIO(text.decode("cp932"), newline="")))
    for row in rows:
        sheet.append([typed(head, text) for head, text in zip(rows[0], row)])
    save(book, "xlsx-" + case + ("-1904" if mac else ""), twin=case)


for kind in ["requests-utf8-lf", "requests-long", "aggregator", "facilities", "daily", "stock", "contacts", "holidays"]:
    twin(kind)
twin("push", above=3)
twin("weekly-answers", mac=True)


def with_lost_zeros():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["医療機関コード", "医療機関名", "品目", "枚数", "発送日", "区分"])
    day = datetime.date(2024, 11, 25)
    sheet.append([110113719, "零を失った病院", "N95等マスク", 100, day, "PUSH"])
    sheet.append(["0110113719", "文字列の病院", "N95等マスク", 100, day, "PUSH"])
    sheet.append([110113719.5, "小数の病院", "N95等マスク", 100, day, "PUSH"])
    sheet.append(["0110113719", "日付のない病院", "N95等マスク", 100, 60, "PUSH"])
    sheet["E5"].number_format = "yyyy/m/d"
    sheet.append(["0110113719", "負の病院", "N95等マスク", -5, day, "PUSH"])
    sheet.append(["0110113719", "真の病院", "N95等マスク", True, day, "PUSH"])
    save(book, "xlsx-push-lost-zeros", prefecture="01")


def paper(case, moved=False, filled=False, bad=False):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "別紙"
    wrap = Alignment(wrap_text=True)
    sheet["A1"] = "別紙　緊急配布要請シート（G-MIS未登録医療機関用）"
    sheet.merge_cells("A1:H1")
    if moved:
        sheet["B3"], sheet["E3"] = "１．医療機関名：", "医療法人 みどり会　髙橋医院"
        sheet.merge_cells("B3:D3")
        sheet["B4"], sheet["E4"] = "医療機関\nコード", "4710112233"
        sheet["H4"], sheet["H5"] = "施設種別", "診療所"
        sheet["B6"] = "〒：900-0001"
        sheet["D6"], sheet["E6"] = "所在地", "那覇市架空１－２－３"
        sheet["B7"], sheet["E7"] = "ＴＥＬ", "098-000-0000"
        sheet["G7"], sheet["I7"] = "ご担当者", "事務長 山田"
        sheet["B8"], sheet["E8"] = "要請年月日", "令和6年11月25日"
        sheet["B9"], sheet["E9"] = "条件の確認", "☑"
        heads = ["品目", "前日時点の\n在庫量", "今後１週間の\n想定消費量", "今後１週間の\n購入見込み量", "現在の\n備蓄見通し", "要請\n枚数"]
        top, left = 12, 2
    else:
        for row, (label, value) in enumerate([
                ("医療機関名", "髙橋医院"), ("医療機関コード", "4710112233"), ("施設種別", "診療所"), ("郵便番号", "900-0001"),
                ("住所", "那覇市架空１－２－３"), ("電話番号", "098-000-0000"), ("担当者", "山田"),
                ("要請日", datetime.date(2024, 11, 25)), ("条件の確認", "○")], start=3):
            sheet.cell(row, 1, label)
            sheet.cell(row, 2, value)
        heads = ["品目", "在庫量", "想定消費量", "購入見込量", "備蓄見通し", "要請枚数"]
        top, left = 13, 1
    for at, head in enumerate(heads):
        sheet.cell(top, left + at, head).alignment = wrap
    lines = [("サージカルマスク", 0, 300, 0, "１週間以内", 600), ("Ｎ95等マスク（枚）", 20, 50, None, "２～３週間", 100),
             ("アイソレーションガウン", None, None, None, None, None), ("フェイスシールド", "－", "－", "－", None, None),
             ("非滅菌手袋", 100, 400, 0, "１週間以内", "300双")]
    if bad:
        lines[0] = ("サージカルマスク", "少々", 300.5, 0, "すぐなくなる", 600)
        sheet["B4"] = 471011223
        sheet["B10"] = "来週"
        sheet["B11"] = "たぶん"
    for row, line in enumerate(lines, start=top + 1):
        for at, value in enumerate(line):
            sheet.cell(row, left + at, value)
    row = top + 7
    sheet.cell(row, left, "備考")
    sheet.cell(row, left + 1, "手袋はMサイズ希望\n卸の納期は12月5日")
    sheet.cell(row + 1, left, "※太枠の中は都道府県が記入します")
    if filled:
        sheet.cell(row + 3, left, "要否")
        sheet.cell(row + 3, left + 1, "要")
        sheet.cell(row + 3, left + 3, "配布方法")
        sheet.cell(row + 3, left + 5, "②国による直送")
        for at, head in enumerate(["品目", "国の配布枚数", "県の配布枚数", "総配布枚数"]):
            sheet.cell(row + 4, left + at, head)
        for at, value in enumerate(["サージカルマスク", 400, 200, 600]):
            sheet.cell(row + 5, left + at, value)
        for at, value in enumerate(["非滅菌手袋", 600, 0, 500]):
            sheet.cell(row + 6, left + at, value)
        sheet.cell(row + 8, left, "都道府県\n意見")
        sheet.cell(row + 9, left, "これまでの緊急配布 0 回。欠品。")
    else:
        sheet.cell(row + 3, left, "要否")
        sheet.cell(row + 3, left + 3, "配布方法")
        sheet.cell(row + 5, left, "都道府県意見")
    save(book, case)


with_lost_zeros()
paper("xlsx-sheet")
paper("xlsx-sheet-moved-and-filled", moved=True, filled=True)
paper("xlsx-sheet-bad-cells", bad=True)
