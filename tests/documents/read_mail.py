# SPDX-FileCopyrightText: 2026 The sosdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints a mail draft as JSON, as Python's email package understands it under its strictest policy."""

import email
import email.policy
import hashlib
import json
import sys

with open(sys.argv[1], "rb") as file:
    raw = file.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
parts = [part for part in mail.walk() if not part.is_multipart()]
json.dump({
    "headers": list(mail.keys()),
    "subject": mail["Subject"],
    "from": [[a.display_name, a.addr_spec] for a in mail["From"].addresses] if mail["From"] else [],
    "to": [[a.display_name, a.addr_spec] for a in mail["To"].addresses] if mail["To"] else [],
    "date": mail["Date"].datetime.isoformat(),
    "unsent": mail["X-Unsent"],
    "body": mail.get_body(("plain",)).get_content(),
    "files": [[part.get_filename(), part.get_content_type(), hashlib.sha256(part.get_content()).hexdigest()]
              for part in mail.iter_attachments()],
    "defects": [str(defect) for part in mail.walk() for defect in part.defects]
               + [str(defect) for value in mail.values() for defect in value.defects],
    "longest": max(len(line) for line in raw.split(b"\r\n")),
    "bareLineEnds": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
    "ascii": raw.isascii(),
    "parts": len(parts),
}, sys.stdout)
