"""Credentials of blocks that a jury validated: an Open Badge 3.0 for each, and the learner's record of them (CLR 2.0).

Both are of the W3C's data model 2.0 and signed as VC-JWT by the site's key. Nothing but a jury's decision makes one: no
level, mark or proposal does.

Sources: Open Badges Specification 3.0 and Comprehensive Learner Record Standard 2.0 (1EdTech).
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from assessment.certifier import Certifier, mentions
from assessment.exports import case
from assessment.exports.sealing import canonical
from assessment.exports.signing import SiteKey
from assessment.framework import Block, Framework
from assessment.jury.rules import BlockDecision, Certification, Certified, capitalised
from assessment.scoring import BlockOutcome
from assessment.text import WORDS, Language
from sim.language import Sentence, in_language

Credential = dict[str, Any]

KEY_PATH = "/.well-known/plenipo-key.json"
"""The place under a site's address where its public key stands."""
_VC = "https://www.w3.org/ns/credentials/v2"
_OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
_CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
_SCHEMAS = {
    "OpenBadgeCredential": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
    "ClrCredential": "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json",
}


class NotAwarded(ValueError):
    """A credential that may not be made, in one sentence."""

    def __init__(self, key: str, **values: Any) -> None:
        self.sentence = Sentence(WORDS, key, values)
        super().__init__(key)


@dataclass(frozen=True, slots=True)
class Holder:
    """The person who is given a credential; in it stand a salted hash of `identity`, and no name."""

    id: str
    """Of the account."""
    identity: str
    """A thing the holder can show elsewhere: an e-mail address, else the account's id."""
    kind: str
    """`emailAddress` or `systemId`, as Open Badges name them."""


@dataclass(frozen=True, slots=True)
class Award:
    """A jury's decision on a block with the record it rests on."""

    decision: BlockDecision
    proof: str
    """SHA-256 (64 hexadecimal digits) of the record that shows it: the jury's ledger at its head, or a dossier."""
    entered: bool = False
    """Whether somebody entered it from the minutes of a jury held elsewhere."""


def badge(
    framework: Framework, certifier: Certifier | None, holder: Holder, award: Award, language: Language
) -> Credential:
    """The badge of a validated block, in one language. Raises NotAwarded where there is nothing to award."""
    if certifier is None:
        raise NotAwarded("certifier-none")
    decision = award.decision
    if decision.outcome is not BlockOutcome.VALIDATED:
        raise NotAwarded("badge-not-validated", block=decision.block)
    block = framework.block(decision.block)
    achievement = _achievement(framework, certifier, block, language)
    status = f"{achievement['id']}/status"
    achievement["resultDescription"] = [
        {"id": status, "type": ["ResultDescription"], "name": _say("badge-result", language), "resultType": "Status"}
    ]
    subject = {
        "type": ["AchievementSubject"],
        "identifier": [_identity(holder, _id(certifier, "salt", holder.id))],
        "achievement": achievement,
        "result": [{"type": ["Result"], "resultDescription": status, "status": "Completed"}],
    }
    narrative = "badge-narrative-entered" if award.entered else "badge-narrative"
    evidence = {
        "id": f"ni:///sha-256;{urlsafe_b64encode(bytes.fromhex(award.proof)).decode().rstrip('=')}",
        "type": ["Evidence"],
        "name": _say("badge-evidence", language),
        "narrative": _say(narrative, language, session=decision.session, at=decision.at, hash=award.proof),
        "genre": "jury",
    }
    made = _id(certifier, "badge", holder.id, decision.session, decision.block, language)
    name = achievement["name"]
    return {
        **_credential(certifier, "OpenBadgeCredential", made, name, decision.at),
        "credentialSubject": subject,
        "evidence": [evidence],
    }


def learner_record(
    framework: Framework,
    certifier: Certifier | None,
    holder: Holder,
    awards: Iterable[Award],
    outcome: Certification | None,
    at: datetime,
    language: Language,
) -> Credential:
    """All that a person was awarded, the badges inside, tied to the certification. Raises NotAwarded where nothing is.

    `outcome` is None where no course is chosen yet, so that nothing is complete. Of several decisions that validate a
    block the first counts, as for the certification. `at` needs its time zone.
    """
    if certifier is None:
        raise NotAwarded("certifier-none")
    given = list(awards)
    counted = capitalised(award.decision for award in given)
    first = [award for award in given if award.decision is counted.get(award.decision.block)]
    if not first:
        raise NotAwarded("clr-nothing")
    badges = [badge(framework, certifier, holder, award, language) for award in first]
    came_to = outcome.outcome if outcome is not None else Certified.PARTIAL
    whole = _certification(framework, certifier, language)
    subject = {
        "type": ["ClrSubject"],
        "identifier": [_identity(holder, _id(certifier, "salt", holder.id))],
        "verifiableCredential": badges,
        "achievement": [whole],
        "association": [
            {
                "type": "Association",
                "associationType": "isChildOf",
                "sourceId": one["credentialSubject"]["achievement"]["id"],
                "targetId": whole["id"],
            }
            for one in badges
        ],
    }
    made = _id(certifier, "record", holder.id, at.isoformat(), language)
    name = _say("clr-name", language, title=whole["name"])
    return {
        **_credential(certifier, "ClrCredential", made, name, at),
        "description": came_to.said(language),
        "partial": came_to is not Certified.FULL,
        "credentialSubject": subject,
    }


def signed_credential(credential: Credential, key: SiteKey) -> str:
    """The credential as VC-JWT, with the claims that repeat its issuer, id and dates."""
    began = datetime.fromisoformat(credential["validFrom"])
    issuer = credential["issuer"]["id"]
    claims = {"iss": issuer, "jti": credential["id"], "nbf": int(began.timestamp())}
    header = {"typ": "JWT", "kid": f"{issuer}{KEY_PATH}"}
    return key.sign(canonical({**credential, **claims}).encode(), **header)


def _credential(certifier: Certifier, kind: str, made: str, name: str, at: datetime) -> Credential:
    contexts = [_VC, _OB] if kind == "OpenBadgeCredential" else [_VC, _CLR, _OB]
    return {
        "@context": [*contexts, "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"],
        "type": ["VerifiableCredential", kind],
        "id": made,
        "name": name,
        "issuer": _issuer(certifier),
        "validFrom": at.astimezone(UTC).isoformat(timespec="seconds"),
        "credentialSchema": [{"id": _SCHEMAS[kind], "type": "1EdTechJsonSchemaValidator2019"}],
    }


def _issuer(certifier: Certifier) -> dict[str, Any]:
    address = certifier.address
    return {
        "id": certifier.site,
        "type": ["Profile"],
        "name": certifier.name,
        "url": certifier.site,
        "address": {
            "type": ["Address"],
            "streetAddress": address.street,
            "postalCode": address.postcode,
            "addressLocality": address.city,
            "addressCountry": address.country,
        },
    }


def _achievement(framework: Framework, certifier: Certifier, block: Block, language: Language) -> dict[str, Any]:
    of = in_language(framework.title, language)
    competences = "; ".join(in_language(one.statement, language) for one in block.competences)
    return {
        "id": _item(framework, certifier, block.code, language),
        "type": ["Achievement"],
        "achievementType": "Competency",
        "humanCode": block.code,
        "inLanguage": language,
        "name": in_language(block.title, language),
        "description": f"{of}, {block.code}. {_about(framework, certifier, language)}",
        "criteria": {"narrative": competences},
        "alignment": [
            {
                "type": ["Alignment"],
                "targetType": "CFItem",
                "targetName": in_language(text, language),
                "targetUrl": _item(framework, certifier, code, language),
                "targetFramework": of,
                "targetCode": code,
            }
            for code, text in [(block.code, block.title), *((one.code, one.name) for one in block.competences)]
        ],
    }


def _certification(framework: Framework, certifier: Certifier, language: Language) -> dict[str, Any]:
    entry = certifier.registration
    title = entry.title if entry is not None else in_language(framework.title, language)
    code = {"humanCode": entry.code} if entry is not None else {}
    return {
        "id": _item(framework, certifier, "document", language),
        "type": ["Achievement"],
        "achievementType": "Certification",
        "inLanguage": language,
        "name": title,
        "description": _about(framework, certifier, language),
        "criteria": {"narrative": _say("clr-criteria", language)},
        **code,
    }


def _about(framework: Framework, certifier: Certifier, language: Language) -> str:
    """Notes on whose wording it is, and under which registration, if any, it is given."""
    return " ".join((in_language(framework.notice, language), *mentions(certifier, language)))


def _item(framework: Framework, certifier: Certifier, code: str, language: Language) -> str:
    """The address of an item of the framework, as its CASE package names it."""
    kind = "CFDocuments" if code == "document" else "CFItems"
    names = (code,) if code == "document" else (code, language)
    return f"{certifier.site}/ims/case/v1p1/{kind}/{case.identifier(framework.id, *names)}"


def _identity(holder: Holder, salt: str) -> Mapping[str, Any]:
    digest = hashlib.sha256(f"{holder.identity}{salt}".encode()).hexdigest()
    return {
        "type": "IdentityObject",
        "hashed": True,
        "identityHash": f"sha256${digest}",
        "identityType": holder.kind,
        "salt": salt,
    }


def _id(certifier: Certifier, *names: str) -> str:
    """An identifier that is the same for the same names, so that what is downloaded twice is one thing."""
    return uuid5(NAMESPACE_URL, "/".join((certifier.site, *names))).urn


def _say(key: str, language: Language, **values: Any) -> str:
    return WORDS.say(key, language, **values)
