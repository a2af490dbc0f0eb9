"""A record as its page shows it, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from fractions import Fraction
from functools import cache
from typing import Any

from babel import Locale

from assessment.exports.words import word
from assessment.framework import Block, CompetenceCode, CriterionCode, Framework
from assessment.jury.entries import BlockDecided, Convened, entry_of
from assessment.jury.rules import BlockDecision
from assessment.record import vae
from assessment.record.entries import ActivityKept
from assessment.record.fold import Record
from assessment.record.standing import Validated, outcome, second_language, unmet, validated
from assessment.record.values import Document, File, Prerequisite, Route, Source
from assessment.scoring import BlockOutcome
from assessment.text import Language
from sim.language import in_language
from web import ledger
from web.accounts import names_of
from web.attachments import Attachment, of_ledger
from web.database import Database
from web.record.kept import Kept, is_held_here
from web.record.timeline import Took
from web.words import current, day, moment, reads, say


@cache
def language_names(language: Language) -> Mapping[str, str]:
    """The languages of two letters by code, named in a language and sorted by name."""
    named = Locale(language).languages.items()
    return dict(sorted(((code, name) for code, name in named if len(code) == 2), key=lambda one: one[1].casefold()))


def session_name(database: Database, session: str) -> str:
    """The title of a jury's session held here; as it was written down where it sat elsewhere."""
    said = session
    for row in ledger.read(database, f"jury:{session}") if session.isalnum() else ():
        entry = entry_of(row.kind, ledger.body(row)) if row.text is not None else None
        if isinstance(entry, Convened):
            said = entry.title
    return said


def blocks(database: Database, here: Kept, framework: Framework) -> list[dict[str, Any]]:
    """Every block with how it stands: {code, title, state: has|lacks|beside, words, reason, counts, attestation}."""
    record = here.record
    has, found = validated(record), outcome(framework, record)
    asked = {one.block for one in found.missing} if found is not None else set()
    decided = {one.block: one for one in record.decisions}
    rows = []
    for block in framework.blocks:
        got, attestation = has.get(block.code), ""
        if got is not None:
            reference = session_name(database, got.reference)
            if reference != got.reference and not got.equivalence:  # the jury sat here
                attestation = f"/jury/{got.reference}/candidates/{here.person.id}/{block.code}.pdf"
            when = day(got.at)
            words = say("record-by-equivalence", reference=reference, day=when) if got.equivalence else ""
            words = words or say("record-by-jury", session=reference, day=when) + _entered(database, here, got)
        elif block.code in decided:
            words = _undecided(database, decided[block.code])
        elif block.code in asked or (found is None and block.kind == "common"):
            words = say("record-lacking")
        else:
            words = say("record-not-of-the-course") if found is not None else say("record-if-chosen")
        state = "has" if got is not None else "lacks" if block.code in asked or block.kind == "common" else "beside"
        counts = found is None or block.code not in found.beside
        rows.append(
            {
                "code": block.code,
                "title": reads(block.title),
                "state": state,
                "words": words,
                "reason": _reason(database, here, decided[block.code]) if got is None and block.code in decided else "",
                "counts": counts,
                "attestation": attestation,
            }
        )
    return rows


def _entered(database: Database, here: Kept, got: Validated) -> str:
    """A sentence that names who entered the decision of a jury held elsewhere; empty where the jury sat here."""
    if is_held_here(database, got.reference):
        return ""
    about = {"block": got.block, "session": got.reference}
    rows = (row for row in ledger.read(database, here.ledger) if row.kind == "block-decided" and row.text is not None)
    row = next(row for row in rows if about.items() <= ledger.body(row).items())
    name = names_of(database, [row.by]).get(row.by, row.by)
    return f". {say('record-entered-by', name=name, day=day(datetime.fromtimestamp(row.at / 1000, UTC)))}"


def _undecided(database: Database, last: BlockDecision) -> str:
    """The last decision on a block that no jury has validated."""
    session, when = session_name(database, last.session), day(last.at)
    if last.outcome is BlockOutcome.NOT_VALIDATED:
        return say("record-refused-by-jury", session=session, day=when)
    return say("record-continued-by-jury", session=session, day=when)


def _reason(database: Database, here: Kept, last: BlockDecision) -> str:
    """The reason of a jury that sits here for not validating a block: an appeal needs it."""
    said = ""
    for row in ledger.read(database, f"jury:{last.session}") if last.session.isalnum() else ():
        entry = entry_of(row.kind, ledger.body(row)) if row.text is not None else None
        if isinstance(entry, BlockDecided) and (entry.candidate, entry.block) == (here.person.id, last.block):
            said = entry.reason
    return said


def title(record: Record, framework: Framework) -> dict[str, Any]:
    """The outcome of the certification: {state: full|partial|none|no-course, words, missing: [sentence]}."""
    found, language = outcome(framework, record), current()
    if found is None:
        return {"state": "no-course", "words": say("record-no-course"), "missing": []}
    missing = [one.said(language) for one in found.missing]
    return {"state": found.outcome.value, "words": found.outcome.said(language), "missing": missing}


def course(framework: Framework, code: str | None) -> str:
    """A course by code and title."""
    block = next((one for one in framework.blocks if one.code == code), None)
    return f"{block.code} · {reads(block.title)}" if block is not None else (code or "")


def exercises(record: Record, took: Iterable[Took], linked: frozenset[str]) -> list[dict[str, Any]]:
    """The exercises by year, newest first: [{year, rows}]; `linked` are those whose marking the reader may open."""
    years = dict[int, list[dict[str, Any]]]()
    named = language_names(current())
    for one in took:
        language = record.worked.get(one.exercise, one.language)
        row = {
            "id": one.exercise,
            "title": reads(one.title),
            "table": one.table,
            "purpose": one.purpose,
            "purpose_word": word(f"purpose.{one.purpose}", current()).split(":")[0],
            "day": day(one.at),
            "code": language,
            "language": named.get(language, language),
            "second": second_language(record, one.exercise, one.language),
            "pseudonym": one.pseudonym,
            "linked": one.exercise in linked,
            "closed": [
                {"block": shut.block, "by": shut.by, "day": day(shut.at), "corrected": shut.corrected}
                for shut in one.closed
            ],
        }
        years.setdefault(one.at.year, []).append(row)
    return [{"year": year, "rows": rows} for year, rows in years.items()]


def prerequisites(database: Database, record: Record) -> list[dict[str, Any]]:
    """The admission's checklist: [{item, name, state: met|unmet|open, evidence, detail, by, day}]."""
    language = current()
    people = names_of(database, (stamp[1] for _, stamp in record.prerequisites.values()))
    rows = []
    for item in Prerequisite:
        check, stamp = record.prerequisites.get(item, (None, None))
        asks = ""
        if item is Prerequisite.STUDIES and record.level is not None:
            asks = say("record-asks-credits", level=record.level.value, credits=record.level.credits)
        elif item is Prerequisite.FIELD:
            asks = say("record-asks-field")
        detail = ""
        if check is not None and check.credits is not None:
            detail = say("record-credits", credits=check.credits)
        elif check is not None and check.field is not None:
            detail = check.field.said(language)
        rows.append(
            {
                "item": item.value,
                "name": item.said(language),
                "asks": asks,
                "state": "open" if check is None else "met" if item not in unmet(record) else "unmet",
                "evidence": check.evidence if check is not None else "",
                "detail": detail,
                "by": people.get(stamp[1], stamp[1]) if stamp is not None else "",
                "day": day(stamp[0]) if stamp is not None else "",
                "check": check,
            }
        )
    return rows


def positioning(record: Record, framework: Framework) -> list[dict[str, Any]]:
    """The competences that somebody placed, with the last level of each: [{code, name, self, assessor}]."""
    last = {source: dict[CompetenceCode, int]() for source in Source}
    for made, _ in record.positionings:
        last[made.source].update(made.levels)
    return [
        {"code": c.code, "name": reads(c.name), **{source.value: last[source].get(c.code) for source in Source}}
        for c in framework.competences()
        if any(c.code in levels for levels in last.values())
    ]


def documents(here: Mapping[str, Attachment], given: Iterable[Document]) -> list[dict[str, Any]]:
    """Documents by name and size; one erased since has no name."""
    rows = []
    for one in given:
        found = here.get(one.id)
        size = max(1, round(found.size / 1024)) if found is not None else 0
        rows.append({"id": one.id, "name": found.name if found is not None else "", "size": size})
    return rows


def activity(
    one: ActivityKept, framework: Framework, kept_here: Mapping[str, Attachment], month: str
) -> dict[str, Any]:
    """An activity of a VAE file, its criteria said in words."""
    known = {row.code: row for row in framework.criteria()}
    return {
        "it": one,
        "months": say("record-months", count=vae.months(one, month)) if one.start else "",
        "span": say("record-span", start=one.start or "?", end=one.end or say("record-today")) if one.start else "",
        "criteria": [
            {"code": code, "statement": reads(known[code].statement)} for code in one.criteria if code in known
        ],
        "documents": documents(kept_here, one.documents),
    }


def files(database: Database, here: Kept, framework: Framework, month: str, *, own: bool) -> list[dict[str, Any]]:
    """Both VAE files as they stand; none for candidates on another route.

    Only their candidate (`own`) sees those that are not handed in.
    """
    record = here.record
    if record.route is not Route.VAE:
        return []
    attached = {one.id: one for one in of_ledger(database, here.ledger)}
    rows = []
    for file in File:
        filed = record.filed(file)
        activities = record.of_file(file) if own or filed.submitted else ()
        closed = file is File.EXPERIENCE and not vae.receivable(record)
        rows.append(
            {
                "file": file.value,
                "name": file.said(current()),
                "state": "submitted" if filed.submitted else "closed" if closed else "open",
                "submitted": moment(filed.submitted[0]) if filed.submitted else "",
                "returned": filed.returned.reason if filed.returned else "",
                "activities": [activity(one, framework, attached, month) for one in activities],
                "months": say("record-months", count=sum(vae.months(one, month) for one in activities)),
                "aims": vae.aimed_at(activities, framework),
            }
        )
    return rows


def equivalences(database: Database, here: Kept) -> list[dict[str, Any]]:
    """The equivalences asked for, with documents and decisions."""
    attached = {one.id: one for one in of_ledger(database, here.ledger)}
    return [
        {
            "id": name,
            "block": one.asked.block,
            "grounds": one.asked.grounds,
            "day": day(one.at[0]),
            "documents": documents(attached, one.asked.documents),
            "decided": one.decided,
            "decided_day": day(one.decided_at[0]) if one.decided_at is not None else "",
            "authority": one.decided.authority.said(current()) if one.decided is not None else "",
            "reference": session_name(database, one.decided.reference) if one.decided is not None else "",
        }
        for name, one in here.record.equivalences.items()
    ]


def tests(record: Record, framework: Framework) -> list[dict[str, Any]]:
    """The complementary tests, with their criteria in words and their outcomes."""
    return [
        {
            "id": name,
            "block": one.prescribed.block,
            "test": one.prescribed.test,
            "due": date_of(one.prescribed.due),
            "day": day(one.at[0]),
            "criteria": _said(framework, one.prescribed.criteria),
            "taken": one.taken,
            "taken_day": day(one.taken_at[0]) if one.taken_at is not None else "",
            "observed": _said(framework, one.taken.observed) if one.taken is not None else [],
        }
        for name, one in record.tests.items()
    ]


def _said(framework: Framework, codes: Iterable[CriterionCode]) -> list[tuple[str, str]]:
    known = {row.code: in_language(row.statement, current()) for row in framework.criteria()}
    return [(code, known.get(code, "")) for code in codes]


def criteria(block: Block) -> list[dict[str, Any]]:
    """The criteria of a block by competence, for a form."""
    return [
        {
            "code": competence.code,
            "name": reads(competence.name),
            "criteria": [(row.code, reads(row.statement)) for row in competence.criteria],
        }
        for competence in block.competences
    ]


def share(extra: Fraction) -> str:
    """A share of extra time in words."""
    if not extra:
        return say("record-no-extra-time")
    return say("record-extra-time-share", share=f"{extra.numerator}/{extra.denominator}" if extra < 1 else "1")


def date_of(written: str) -> str:
    """An ISO date in the reader's language, the same in every zone; empty where none is written."""
    return say("a-day", at=datetime.fromisoformat(written), zone="own") if written else ""
