"""Badges and records of learners: made of a jury's decisions alone, and read and verified by another library."""

from __future__ import annotations

import json
import warnings
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from joserfc import jws
from joserfc.errors import SecurityWarning
from joserfc.jwk import OKPKey
from openbadgeslib.ob3 import OB3Verifier
from openbadgeslib.ob3.verifier import OB3VerificationError

from assessment.certifier import certifier
from assessment.exports.badges import Award, Holder, NotAwarded, badge, learner_record, signed_credential
from assessment.exports.case import package
from assessment.exports.signing import SiteKey
from assessment.framework import BlockCode, load
from assessment.jury.rules import BlockDecision, Course, certification
from assessment.scoring import BlockOutcome
from tests.assessment.certifiers import PLAIN, REGISTERED

FRAMEWORK = load("expert-ir-cooperation")
OURS = certifier(REGISTERED.encode(), "certifier.yaml")
KEY = SiteKey.new()
HOLDER = Holder("person-7", "ines@example.invalid", "emailAddress")
AT = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)


def award(block: str = "B1", outcome: BlockOutcome = BlockOutcome.VALIDATED, at: datetime = AT) -> Award:
    return Award(BlockDecision(BlockCode(block), outcome, "2026-11", at), "ab" * 32)


def record(*blocks: str, language: str = "en") -> dict[str, Any]:
    outcome = certification(FRAMEWORK, Course(frozenset({BlockCode("O1")})), [BlockCode(b) for b in blocks])
    return learner_record(FRAMEWORK, OURS, HOLDER, [award(b) for b in blocks], outcome, AT, language)


def verifier(key: SiteKey = KEY) -> OB3Verifier:
    public = load_pem_private_key(key.pem(), None).public_key()
    return OB3Verifier(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))


def test_another_library_verifies_the_badge_and_reads_it():
    found = verifier().verify(signed_credential(badge(FRAMEWORK, OURS, HOLDER, award(), "en"), KEY))
    assert found.issuer.name == "Institut de la Vallée (IV)"
    assert found.achievement.name == FRAMEWORK.block("B1").title["en"]
    assert {one.target_code for one in found.achievement.alignments} >= {"B1", "B1.1"}


def test_it_refuses_a_badge_of_another_key_and_one_that_was_altered():
    made = signed_credential(badge(FRAMEWORK, OURS, HOLDER, award(), "en"), KEY)
    with pytest.raises(OB3VerificationError):
        verifier(SiteKey.new()).verify(made)
    head, body, tail = made.split(".")
    with pytest.raises(OB3VerificationError):
        verifier().verify(f"{head}.{body[:-8]}{'A' * 8}.{tail}")


@pytest.mark.parametrize("outcome", [one for one in BlockOutcome if one is not BlockOutcome.VALIDATED])
def test_no_badge_is_made_of_what_a_jury_did_not_validate(outcome: BlockOutcome):
    with pytest.raises(NotAwarded) as refused:
        badge(FRAMEWORK, OURS, HOLDER, award(outcome=outcome), "en")
    assert refused.value.sentence.said("en") == "B1 was not validated by a jury, so there is no badge of it."


def test_without_a_certifier_there_is_no_badge():
    with pytest.raises(NotAwarded) as refused:
        badge(FRAMEWORK, None, HOLDER, award(), "en")
    assert "not configured" in refused.value.sentence.said("en")


def test_the_badge_has_no_name_and_the_holder_can_show_that_it_is_theirs():
    made = badge(FRAMEWORK, OURS, HOLDER, award(), "en")
    assert "ines" not in json.dumps(made)
    (identity,) = made["credentialSubject"]["identifier"]
    assert identity["identityType"] == "emailAddress"
    assert identity["identityHash"].startswith("sha256$")


def test_a_registration_is_quoted_only_where_there_is_one():
    plain = certifier(PLAIN.encode(), "certifier.yaml")
    assert "RNCP99999" in json.dumps(badge(FRAMEWORK, OURS, HOLDER, award(), "fr"))
    assert "RNCP" not in json.dumps(badge(FRAMEWORK, plain, HOLDER, award(), "fr"))


def test_evidence_is_a_hash_and_a_narrative_in_the_language_asked_for():
    made = badge(FRAMEWORK, OURS, HOLDER, award(), "fr")
    (evidence,) = made["evidence"]
    assert evidence["id"] == "ni:///sha-256;" + "q6ur" * 10 + "q6s"
    assert "le 20 novembre 2026" in evidence["narrative"].replace("\u00a0", " ")
    assert made["name"] == FRAMEWORK.block("B1").title["fr"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_alignments_lead_to_items_of_the_framework_s_package(language: str):
    items = {one["uri"] for one in json.loads(package(FRAMEWORK, AT, OURS.site))["CFItems"]}
    made = badge(FRAMEWORK, OURS, HOLDER, award(), language)
    assert {one["targetUrl"] for one in made["credentialSubject"]["achievement"]["alignment"]} <= items


def test_the_same_decision_gives_the_same_badge():
    assert badge(FRAMEWORK, OURS, HOLDER, award(), "en") == badge(FRAMEWORK, OURS, HOLDER, award(), "en")


def test_a_record_holds_each_badge_and_ties_it_to_the_certification():
    made = record("B1", "B2")
    subject = made["credentialSubject"]
    assert [one["credentialSubject"]["achievement"]["humanCode"] for one in subject["verifiableCredential"]] == [
        "B1",
        "B2",
    ]
    (whole,) = subject["achievement"]
    assert {link["targetId"] for link in subject["association"]} == {whole["id"]}
    assert {link["sourceId"] for link in subject["association"]} == {
        one["credentialSubject"]["achievement"]["id"] for one in subject["verifiableCredential"]
    }
    assert made["partial"] is True
    assert record("B1", "B2", "B3", "O1")["partial"] is False


def test_a_record_is_signed_as_the_badges_are():
    token = signed_credential(record("B1"), KEY)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SecurityWarning)
        found = jws.deserialize_compact(token, OKPKey.import_key(dict(KEY.public)), algorithms=["EdDSA"])
    said = json.loads(found.payload)
    assert said["type"] == ["VerifiableCredential", "ClrCredential"]
    assert (said["iss"], said["jti"]) == (OURS.site, said["id"])


def test_the_first_validation_of_a_block_is_the_one_on_record():
    later = award(at=datetime(2027, 6, 1, tzinfo=UTC))
    outcome = certification(FRAMEWORK, Course(frozenset({BlockCode("O1")})), [BlockCode("B1")])
    made = learner_record(FRAMEWORK, OURS, HOLDER, [later, award()], outcome, AT, "en")
    (only,) = made["credentialSubject"]["verifiableCredential"]
    assert only["validFrom"] == "2026-11-20T10:42:00+00:00"


def test_there_is_no_record_of_nothing():
    outcome = certification(FRAMEWORK, Course(frozenset({BlockCode("O1")})), [])
    with pytest.raises(NotAwarded) as refused:
        learner_record(FRAMEWORK, OURS, HOLDER, [award(outcome=BlockOutcome.NOT_VALIDATED)], outcome, AT, "fr")
    assert refused.value.sentence.said("fr").startswith("Aucun jury n’a validé de bloc")
