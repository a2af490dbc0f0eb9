"""The certifier's report of certifications to the Caisse des Dépôts ("accrochage"), as XML that its own schema accepts.

Only certifications in full, decided by a jury, are reported. The schema is the certifier's to give: the file is checked
against that one and never leaves without. Elements and their order are those that open-source certifiers write
(namespace `urn:cdc:cpf:pc5:schema:1.0.0`); what is optional and unknown is left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from lxml import etree

from assessment.certifier import Certifier, Feed, Registration
from assessment.jury.rules import Certification, Certified
from assessment.record.values import CivilStatus, Route
from assessment.text import WORDS
from sim.language import Sentence

NAMESPACE = "urn:cdc:cpf:pc5:schema:1.0.0"
_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_WITH_ACTION = "2.0.0"
"""The version of the schema from which `flux/action` is asked for."""


class NotReported(ValueError):
    """A report that may not be made, with a sentence for each reason."""

    def __init__(self, *reasons: Sentence) -> None:
        self.reasons = reasons
        super().__init__("; ".join(reason.key for reason in reasons))


@dataclass(frozen=True, slots=True)
class Passage:
    """A certification in full, as its jury decided it, with the civil status of whom it was given to."""

    id: str
    """Of the decision: the same whenever it is reported again."""
    outcome: Certification
    decided: date
    status: CivilStatus | None
    route: Route | None


def report(
    certifier: Certifier | None,
    passages: Iterable[Passage],
    *,
    flow: str,
    at: datetime,
    schema: bytes | None,
) -> bytes:
    """The report, checked against the schema. `flow` is its own id, `at` the moment it was made, with its time zone.

    Raises NotReported, with every reason.
    """
    given = list(passages)
    registered = _may_report(certifier, given, schema)
    assert certifier is not None
    assert schema is not None
    document = _document(certifier, *registered, given, flow, at)
    _check(document, schema)
    written: bytes = etree.tostring(document, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return written


def _said(key: str, **values: Any) -> Sentence:
    return Sentence(WORDS, f"feed-{key}", values)


def _may_report(
    certifier: Certifier | None, passages: Sequence[Passage], schema: bytes | None
) -> tuple[Registration, Feed]:
    """The registration and the identifiers to report under. Raises NotReported."""
    if certifier is None:
        raise NotReported(Sentence(WORDS, "certifier-none"))
    entry, feed = certifier.registration, certifier.feed
    if entry is None or feed is None:
        raise NotReported(_said("not-configured"))
    reasons = list[Sentence]()
    if schema is None:
        reasons.append(_said("no-schema", file=feed.schema))
    if not passages:
        reasons.append(_said("nobody"))
    for passage in passages:
        if passage.outcome.outcome is not Certified.FULL:
            reasons.append(_said("not-full", id=passage.id))
        if passage.status is None:
            reasons.append(_said("no-civil-status", id=passage.id))
        if not entry.holds_on(passage.decided):
            reasons.append(_said("not-in-force", id=passage.id, code=entry.code))
    if len({passage.id for passage in passages}) != len(passages):
        reasons.append(_said("twice"))
    if reasons:
        raise NotReported(*reasons)
    return entry, feed


def _check(document: Any, schema: bytes) -> None:
    """Raise NotReported where the schema is none, or does not accept the document."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        rules = etree.XMLSchema(etree.fromstring(schema, parser))
    except (etree.XMLSyntaxError, etree.XMLSchemaParseError) as error:
        raise NotReported(_said("bad-schema", why=str(error))) from None
    if not rules.validate(document):
        wrong = [_said("refused", line=entry.line, why=str(entry.message)) for entry in rules.error_log]
        raise NotReported(*wrong)


# --- the document ----------------------------------------------------------------------------------------------------


def _document(
    certifier: Certifier, entry: Registration, feed: Feed, passages: Sequence[Passage], flow: str, at: datetime
) -> Any:
    root = etree.Element(_tag("flux"), nsmap={"cpf": NAMESPACE, "xsi": "http://www.w3.org/2001/XMLSchema-instance"})
    _text(root, "idFlux", flow, 50)
    _text(root, "horodatage", _moment(at))
    if feed.schema_version == _WITH_ACTION:
        _text(root, "action", "CREATION")
    sender = _inner(root, "emetteur")
    _text(sender, "idClient", feed.sender)
    owner = _inner(_inner(sender, "certificateurs"), "certificateur")
    _text(owner, "idClient", feed.certifier)
    _text(owner, "idContrat", feed.contract, 20)
    certification = _inner(_inner(owner, "certifications"), "certification")
    _text(certification, "type", entry.register)
    _text(certification, "code", entry.code, 100)
    _text(certification, "natureDeposant", "CERTIFICATEUR")
    held = _inner(certification, "passageCertifications")
    for passage in passages:
        _passage(held, passage)
    return root


def _passage(held: Any, passage: Passage) -> None:
    one = _inner(held, "passageCertification")
    _text(one, "idTechnique", passage.id, 255)
    _text(one, "obtentionCertification", "PAR_ADMISSION")
    _text(one, "donneeCertifiee", "true")
    _text(one, "dateDebutValidite", passage.decided.isoformat())
    _nil(one, "dateFinValidite")
    _text(one, "presenceNiveauLangueEuro", "false")
    _text(one, "presenceNiveauNumeriqueEuro", "false")
    _nil(one, "scoring")
    _nil(one, "mentionValidee")
    way = _inner(one, "modalitesInscription")
    if passage.route is None:
        _nil(way, "modaliteAcces")
    else:
        _text(way, "modaliteAcces", passage.route.value)
        if passage.route is Route.VAE:
            _text(way, "voieAccessVAE", "VAE_CLASSIQUE")
    assert passage.status is not None
    _holder(_inner(_inner(one, "identificationTitulaire"), "titulaire"), passage.status)


def _holder(holder: Any, status: CivilStatus) -> None:
    born = date.fromisoformat(status.born)
    _text(holder, "nomNaissance", status.birth_name, 60)
    _nil(holder, "nomUsage")
    _text(holder, "prenom1", status.first_name, 60)
    _text(holder, "anneeNaissance", f"{born.year:04d}")
    _text(holder, "moisNaissance", f"{born.month:02d}")
    _text(holder, "jourNaissance", f"{born.day:02d}")
    _text(holder, "sexe", status.sex.value)
    if status.postcode or status.insee:
        commune = _inner(holder, "codeCommuneNaissance")
        if status.postcode:
            _text(_inner(commune, "codePostalNaissance"), "codePostal", status.postcode)
        else:
            _text(_inner(commune, "codeInseeNaissance"), "codeInsee", status.insee)
    for name, value in (
        ("libelleCommuneNaissance", status.place),
        ("codePaysNaissance", status.country_code),
        ("libellePaysNaissance", status.country),
    ):
        if value:
            _text(holder, name, value)


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _inner(holder: Any, name: str) -> Any:
    return etree.SubElement(holder, _tag(name))


def _text(holder: Any, name: str, value: str, most: int | None = None) -> None:
    """An element with that text, in one line and composed. Raises NotReported where it is longer than it may be."""
    said = " ".join(unicodedata.normalize("NFC", _CONTROL.sub(" ", value)).split())
    if most is not None and len(said) > most:
        raise NotReported(_said("too-long", name=name, most=most, value=said))
    _inner(holder, name).text = said


_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def _nil(holder: Any, name: str) -> None:
    _inner(holder, name).set(_NIL, "true")


def _moment(at: datetime) -> str:
    """A moment as the feed writes it: to the second, with its offset."""
    if at.tzinfo is None:
        raise ValueError("the moment of a report needs its time zone")
    return at.isoformat(timespec="seconds")
