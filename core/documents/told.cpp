// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/told.h"

#include "core/documents/visible_text.h"

namespace sosdesk {
namespace {

QString told(const Dossier& dossier, QString RequestForm::*inForm, QString Facility::*inList)
{
    const QString own = dossier.form ? visibleLine((*dossier.form).*inForm).trimmed() : QString();
    const QString listed = dossier.facility ? visibleLine((*dossier.facility).*inList).trimmed() : QString();
    return own.isEmpty() ? listed : own;
}

} // namespace

QString toldPhone(const Dossier& dossier)
{
    return told(dossier, &RequestForm::phone, &Facility::phone);
}

QString toldPerson(const Dossier& dossier)
{
    return told(dossier, &RequestForm::contactPerson, &Facility::contactPerson);
}

} // namespace sosdesk
