"""The minutes of a jury's session as PDF: who sat, what was tested, what was decided and on what, who signed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from assessment.certifier import Certifier, mentions
from assessment.exports.sections import Part, Section, Sheet, items, paragraph, sheet_pdf, table
from assessment.exports.words import day_and_hour, short, word
from assessment.framework import Framework
from assessment.jury.catalogue import Catalogue
from assessment.jury.entries import Ground, PersonId
from assessment.jury.rules import Withdrawn
from assessment.jury.session import Decided, Session, Stage, Test
from assessment.text import WORDS, Language
from sim.language import in_language


@dataclass(frozen=True)
class Minutes:
    """A session, with what its record does not hold: names, and who left for a candidate without a word of theirs."""

    session: Session
    framework: Framework
    catalogue: Catalogue
    names: Mapping[str, str]
    """By id; an id without a name stays an id."""
    left: Mapping[PersonId, frozenset[PersonId]]
    """The members who left, by candidate."""
    head: str
    """The hash of the record's last entry."""
    certifier: Certifier | None
    hidden: frozenset[PersonId] = frozenset()
    """Candidates whom the reader may see nothing of."""
    sealed: frozenset[int] = frozenset()
    """Tests of which not everybody who sits has handed in their levels: nobody reads another's before."""
    zone: tzinfo = UTC

    def name(self, person: str) -> str:
        """The name of somebody."""
        return self.names.get(person, person)

    def at(self, milliseconds: int, language: Language) -> str:
        """A moment in words."""
        return day_and_hour(datetime.fromtimestamp(milliseconds / 1000, self.zone), language)


def minutes_pdf(minutes: Minutes, at: datetime, language: Language) -> bytes:
    """The minutes, a draft on every page until the session is closed. Raises ValueError where none was convened."""
    return sheet_pdf(minutes_sheet(minutes, language), at, language)


def minutes_sheet(minutes: Minutes, language: Language) -> Sheet:
    """The minutes before they are set."""
    session, framework = minutes.session, minutes.framework
    convened = session.convened
    if convened is None:
        raise ValueError(f"session {session.id} was never convened")
    closed = session.stage is Stage.CLOSED
    when = datetime.fromisoformat(f"{convened.day}T{convened.hour}")
    said = _say(language)
    shown = [person for person in session.candidates if person not in minutes.hidden]
    sections = [Section(said("agenda"), [items(convened.agenda)])] if convened.agenda else []
    sections.append(Section(said("members"), [_members(minutes, language)]))
    sections += [section for person in shown for section in _candidate(minutes, person, language)]
    if len(shown) < len(session.candidates):
        sections.append(Section(said("not-shown"), [paragraph(said("not-shown-why"))]))
    if session.appeals:
        sections.append(Section(said("appeals"), _appeals(minutes, language)))
    sections.append(Section(said("signatures"), _signatures(minutes, language)))
    sections.append(Section(said("certifier"), [paragraph(one) for one in mentions(minutes.certifier, language)]))
    return Sheet(
        title=said("title"),
        certification=in_language(framework.title, language),
        running=short(convened.title),
        facts=[
            (said("session"), convened.title),
            (said("held"), WORDS.say("minutes-when", language, at=when)),
            (said("place"), convened.place or said("remote")),
            (word("framework", language), f"{framework.id} {framework.version}"),
            (said("state"), WORDS.say(f"session-stage-{session.stage.value}", language)),
        ],
        notices=[in_language(framework.notice, language), *([] if closed else [said("draft")])],
        sections=sections,
        draft="" if closed else word("draft", language),
        seal=session.hash if closed else "",
    )


def _say(language: Language) -> Callable[..., str]:
    return lambda key, **values: WORDS.say(f"minutes-{key}", language, **values)


def _members(minutes: Minutes, language: Language) -> Part:
    said = _say(language)
    header = [said("name"), said("position"), said("quality"), said("presence")]
    rows = []
    for person, one in minutes.session.members.items():
        quality = [said("outside") if one.outside else said("inside")]
        quality += [said("professional")] if one.professional else []
        quality += [said("presides")] if one.president else []
        present = said("present") if person in minutes.session.present else said("absent")
        rows.append([minutes.name(person), f"{one.role}, {one.employer}", ", ".join(quality), present])
    return table(header, rows)


def _candidate(minutes: Minutes, person: PersonId, language: Language) -> list[Section]:
    said, session = _say(language), minutes.session
    enrolled = session.candidates[person]
    parts = [paragraph(said("asks", blocks=", ".join(enrolled.blocks)))]
    if enrolled.option:
        parts.append(paragraph(said("course", option=enrolled.option)))
    if enrolled.extra_percent:
        parts.append(paragraph(said("extra", percent=enrolled.extra_percent)))
    for member in sorted(minutes.left.get(person, frozenset())):
        declared = session.conflicts.get((member, person))
        why = declared.why if declared is not None else Withdrawn.CONDUCTED
        parts.append(paragraph(said("left", name=minutes.name(member), why=why.said(language))))
    found = [Section(said("candidate", name=minutes.name(person)), parts)]
    found += [
        Section(_test_title(minutes, one, language), _test(minutes, one, language), 3)
        for one in session.tests_of(person)
    ]
    for block in enrolled.blocks:
        title = f"{block} {in_language(minutes.framework.block(block).title, language)}"
        taken = [one for one in session.decisions if (one.entry.candidate, one.entry.block) == (person, block)]
        standing = session.standing(person, block)
        decided = [part for one in taken for part in _decision(minutes, one, one is standing, language)]
        found.append(Section(title, decided or [paragraph(said("undecided"))], 3))
    return found


def _test_title(minutes: Minutes, test: Test, language: Language) -> str:
    made = minutes.catalogue.test(test.test)
    return _say(language)(made.form, title=in_language(made.title, language), number=test.number)


def _test(minutes: Minutes, test: Test, language: Language) -> list[Part]:
    said = _say(language)
    if test.started is None:
        return [paragraph(said("test-not-taken"))]
    begun = minutes.at(test.started, language)
    parts = [paragraph(said("test-begun", at=begun, minutes=-(-test.seconds // 60)))]
    levels = minutes.framework.levels
    rows = []
    for code in test.criteria:
        agreed = test.agreed.get(code)
        shown = {} if test.number in minutes.sealed else test.handed_in
        given = ", ".join(f"{minutes.name(who)} {handed.levels[code] or '–'}" for who, handed in shown.items())
        level = in_language(levels[agreed[1].level].name, language) if agreed is not None else said("undecided")
        rows.append([code, given, level, agreed[1].reason if agreed is not None else ""])
    header = [word("criterion", language), said("levels-given"), said("level-agreed"), said("reason")]
    return [*parts, table(header, rows)]


def _decision(minutes: Minutes, one: Decided, stands: bool, language: Language) -> list[Part]:
    said, entry = _say(language), one.entry
    outcome = WORDS.say(f"session-outcome-{entry.outcome.value}", language)
    values = {"outcome": outcome, "at": minutes.at(one.at, language), "number": one.seq}
    parts = [paragraph(said("decision" if stands else "decision-corrected", **values), "strong")]
    if entry.corrects is not None:
        parts.append(paragraph(said("corrects", number=entry.corrects)))
    parts.append(paragraph(entry.reason, "quote"))
    votes: dict[str, list[str]] = {}
    for member, vote in entry.votes.items():
        votes.setdefault(WORDS.say(f"session-outcome-{vote.value}", language), []).append(minutes.name(member))
    cast = "; ".join(f"{vote} ({', '.join(names)})" for vote, names in votes.items())
    parts.append(paragraph(said("votes", cast=cast)))
    if entry.casting:
        parts.append(paragraph(said("casting")))
    if entry.grounds:
        parts += [paragraph(said("grounds")), items([_ground(minutes, ground, language) for ground in entry.grounds])]
    return parts


def _ground(minutes: Minutes, ground: Ground, language: Language) -> str:
    said = _say(language)
    if ground.kind == "test":
        return _test_title(minutes, minutes.session.tests[int(ground.reference)], language)
    return said(ground.kind, reference=ground.reference, hash=ground.hash)


def _appeals(minutes: Minutes, language: Language) -> list[Part]:
    said = _say(language)
    parts = list[Part]()
    for one in minutes.session.appeals.values():
        if one.entry.candidate in minutes.hidden:
            continue
        values = {"name": minutes.name(one.entry.candidate), "block": one.entry.block}
        parts.append(paragraph(said("appeal", **values, at=minutes.at(one.at, language)), "strong"))
        parts.append(paragraph(one.entry.grounds, "quote"))
        if one.answer is None:
            parts.append(paragraph(said("appeal-open")))
        else:
            answer = said("upheld") if one.answer.upheld else said("dismissed")
            parts.append(paragraph(f"{answer} {one.answer.reason}"))
    return parts


def _signatures(minutes: Minutes, language: Language) -> list[Part]:
    said, session = _say(language), minutes.session
    signed = session.signed_by
    rows = []
    for person in session.members:
        if person not in session.present:
            continue
        one = signed.get(person)
        how = "" if one is None else said("by-password") if one.entry.by_password else said("by-name")
        when = minutes.at(one.at, language) if one is not None else said("unsigned")
        rows.append([minutes.name(person), when, how])
    parts = [table([said("name"), said("signed-at"), said("signed-how")], rows), paragraph(said("signed-under"))]
    parts.append(paragraph(session.hash, "hash"))
    for at, entry in session.closings:
        parts += [paragraph(said("closed", at=minutes.at(at, language))), paragraph(entry.hash, "hash")]
    return [*parts, paragraph(said("head")), paragraph(minutes.head, "hash")]
