"""The attestation of one validated block as PDF: it is never the certification, nor looks like a registration."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time

from assessment.certifier import Certifier, mentions
from assessment.exports.sections import Section, Sheet, items, paragraph, sheet_pdf
from assessment.exports.words import day, short, word
from assessment.framework import Block, Framework
from assessment.jury.session import Decided, Session
from assessment.text import WORDS, Language
from sim.language import in_language


@dataclass(frozen=True)
class Attestation:
    """A block that a jury validated for somebody, in minutes that are sealed."""

    holder: str
    birth: tuple[date, str] | None
    """Day and place of birth, where the record holds them."""
    framework: Framework
    block: Block
    session: str
    """The title of the jury's session."""
    decided: date
    place: str
    """Of the session; empty where it was held remotely."""
    jury: tuple[tuple[str, str], ...]
    """Names and positions of the members who voted, the one who presides first."""
    code: str
    """See `attestation_code`."""
    address: str
    """The page on which anybody can verify it."""
    certifier: Certifier | None


def attestation_code(session: Session, decided: Decided) -> str:
    """SHA-256 (64 hexadecimal digits) by which an attestation is verified: of the decision and of its place."""
    entry = decided.entry
    content = f"attestation\n{session.id}\n{decided.seq}\n{decided.at}\n{entry.candidate}\n{entry.block}"
    return hashlib.sha256(content.encode()).hexdigest()


def attestation_pdf(attestation: Attestation, at: datetime, language: Language) -> bytes:
    """The attestation as PDF."""
    return sheet_pdf(attestation_sheet(attestation, language), at, language)


def attestation_sheet(attestation: Attestation, language: Language) -> Sheet:
    """The attestation before it is set."""
    framework, block, known = attestation.framework, attestation.block, attestation.certifier
    title = in_language(block.title, language)

    def said(key: str, **values: object) -> str:
        return WORDS.say(f"attestation-{key}", language, **values)

    def on(found: date) -> str:
        return day(datetime.combine(found, time(12)), language)

    facts = [(said("holder"), attestation.holder)]
    if attestation.birth is not None:
        born, where = attestation.birth
        facts.append((said("born"), said("born-at", day=on(born), place=where)))
    facts += [
        (said("block"), f"{block.code} {title}"),
        (said("certification"), in_language(framework.title, language)),
        (said("decided"), on(attestation.decided)),
        (said("place"), attestation.place or WORDS.say("minutes-remote", language)),
        (said("session"), attestation.session),
        (word("framework", language), f"{framework.id} {framework.version}"),
    ]
    competences = [f"{one.code} {in_language(one.name, language)}" for one in block.competences]
    jury = [f"{name}, {position}" for name, position in attestation.jury]
    sections = [
        Section(said("competences"), [items(competences)]),
        Section(said("jury"), [items(jury)]),
        Section(said("certifier"), [paragraph(one) for one in mentions(known, language)]),
    ]
    if known is not None:
        delivered = said("delivered", place=known.address.city, day=on(attestation.decided))
        head = f"{known.head.name}, {in_language(known.head.title, language)}"
        signed = [paragraph(delivered), paragraph(head), paragraph("", "line")]
        sections.append(Section(said("signature"), signed))
    verify = [
        paragraph(said("verify-how")),
        paragraph(attestation.address, "link"),
        paragraph(attestation.code, "hash"),
    ]
    sections.append(Section(said("verify"), verify))
    return Sheet(
        title=said("title"),
        certification=in_language(framework.title, language),
        running=short(attestation.holder),
        lead=[said("says", holder=attestation.holder, block=block.code, title=title)],
        facts=facts,
        notices=[said("only", block=block.code), in_language(framework.notice, language)],
        sections=sections,
        seal=attestation.code,
    )
