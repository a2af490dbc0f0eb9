"""The report to the Caisse des Dépôts: what it says, what it leaves out, and what keeps it from being made.

The schema beside this file is ours, written from a table of elements and rules; the true one the certifier is given.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from assessment.certifier import certifier
from assessment.exports.certifier_xml import NAMESPACE, NotReported, Passage, report
from assessment.framework import BlockCode, load
from assessment.jury.rules import Course, certification
from assessment.record.values import CivilStatus, Route, Sex
from tests.assessment.certifiers import PLAIN, REGISTERED

SCHEMA = Path(__file__).with_name("feed.xsd").read_bytes()
OURS = certifier(REGISTERED.encode(), "certifier.yaml")
AT = datetime(2026, 11, 29, 3, 4, 5, 678000, timezone(timedelta(hours=1)))
STATUS = CivilStatus("Le Goff & Fils", "Inès", "1999-07-04", Sex.FEMALE, "Quimper", "", "29232", "France", "99100")


def outcome(*blocks: str) -> Any:
    course = Course(frozenset({BlockCode("O1")}))
    return certification(load("expert-ir-cooperation"), course, [BlockCode(one) for one in blocks])


FULL = Passage("jury-7/12", outcome("B1", "B2", "B3", "O1"), date(2026, 11, 20), STATUS, Route.INITIAL)


def made(*passages: Passage, **changed: Any) -> bytes:
    given: dict[str, Any] = {"flow": "0d2c7d1e-1f1a-4c53-9a55-0a9a6d1a2b3c", "at": AT, "schema": SCHEMA, "ours": OURS}
    given |= changed
    return report(given.pop("ours"), passages or (FULL,), **given)


def said(document: bytes, name: str) -> list[str | None]:
    found = etree.fromstring(document).iter(f"{{{NAMESPACE}}}{name}")
    return [one.text for one in found]


def refused(*passages: Passage, **changed: Any) -> list[str]:
    with pytest.raises(NotReported) as why:
        made(*passages, **changed)
    return [reason.said("en") for reason in why.value.reasons]


def test_it_says_who_was_certified_in_what_and_when():
    document = made()
    assert said(document, "code") == ["RNCP99999"]
    assert said(document, "idClient") == ["AB12CD34", "EF56GH78"]
    assert said(document, "idContrat") == ["MCFCER000123"]
    assert said(document, "obtentionCertification") == ["PAR_ADMISSION"]
    assert said(document, "dateDebutValidite") == ["2026-11-20"]
    assert said(document, "modaliteAcces") == ["FORMATION_INITIALE_HORS_APPRENTISSAGE"]
    assert (said(document, "anneeNaissance"), said(document, "moisNaissance")) == (["1999"], ["07"])


def test_its_time_has_an_offset_and_no_milliseconds():
    assert said(made(), "horodatage") == ["2026-11-29T03:04:05+01:00"]


def test_signs_of_xml_in_a_name_are_escaped():
    document = made()
    assert b"Le Goff &amp; Fils" in document
    assert said(document, "nomNaissance") == ["Le Goff & Fils"]


def test_the_later_schema_alone_has_an_action():
    assert said(made(), "action") == ["CREATION"]
    assert OURS.feed is not None
    earlier = replace(OURS, feed=replace(OURS.feed, schema_version="1.1.5"))
    assert said(made(ours=earlier), "action") == []


def test_a_birth_abroad_has_no_code_of_a_commune():
    abroad = replace(STATUS, insee="", place="Rabat", country="Maroc", country_code="99350")
    document = made(replace(FULL, status=abroad))
    assert said(document, "codeCommuneNaissance") == []
    assert said(document, "libellePaysNaissance") == ["Maroc"]


def test_one_code_of_the_commune_is_sent():
    assert (said(made(), "codeInsee"), said(made(), "codePostal")) == (["29232"], [])
    by_post = replace(STATUS, insee="", postcode="29000")
    assert said(made(replace(FULL, status=by_post)), "codePostal") == ["29000"]


def test_an_unknown_access_is_nil_and_a_vae_names_its_way():
    unknown = etree.fromstring(made(replace(FULL, route=None)))
    (way,) = unknown.iter(f"{{{NAMESPACE}}}modaliteAcces")
    assert way.get("{http://www.w3.org/2001/XMLSchema-instance}nil") == "true"
    assert said(made(replace(FULL, route=Route.VAE)), "voieAccessVAE") == ["VAE_CLASSIQUE"]


def test_no_report_leaves_without_the_certifier_s_schema():
    (why,) = refused(schema=None)
    assert why.startswith("The schema “validation.xsd” is not there.")
    (why,) = refused(schema=b"<nothing")
    assert why.startswith("The schema cannot be read")


def test_no_report_leaves_that_the_schema_refuses():
    strict = SCHEMA.replace(b'<xs:enumeration value="F"/>', b"")
    whys = refused(schema=strict)
    assert any("The schema refuses line" in why and "sexe" in why for why in whys)


def test_blocks_alone_are_not_reported():
    assert refused(replace(FULL, outcome=outcome("B1", "B2"))) == [
        "jury-7/12: the certification is not complete; blocks alone are not reported."
    ]


def test_every_reason_is_told_at_once():
    first, second = replace(FULL, status=None), replace(FULL, id="jury-7/13", decided=date(2030, 1, 1))
    whys = refused(first, second)
    assert len(whys) == 2
    assert "the civil status is missing" in whys[0]
    assert "while RNCP99999 was not registered" in whys[1]


def test_a_name_too_long_for_the_feed_is_told_and_not_cut():
    (why,) = refused(replace(FULL, status=replace(STATUS, birth_name="x" * 61)))
    assert "longer than the 60 characters that nomNaissance may have" in why


def test_without_a_certifier_or_a_registration_there_is_nothing_to_report():
    assert "not configured" in refused(ours=None)[0]
    assert "no registration" in refused(ours=certifier(PLAIN.encode(), "certifier.yaml"))[0]


def test_a_report_of_nobody_is_not_made():
    with pytest.raises(NotReported) as why:
        report(OURS, [], flow="x", at=AT, schema=SCHEMA)
    assert [one.said("fr") for one in why.value.reasons] == ["Aucune certification complète n’attend d’être transmise."]


def test_a_moment_needs_its_zone():
    with pytest.raises(ValueError, match="time zone"):
        made(at=datetime(2026, 11, 29, tzinfo=UTC).replace(tzinfo=None))
