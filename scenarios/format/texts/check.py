"""Checks of issues, provisions and the parties of an instrument."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.authored.problem import Path, Problem
from scenarios.format.decisions.check import adoption, put_to_vote
from scenarios.format.decisions.form import RuleForm
from scenarios.format.parts import Parts
from scenarios.format.texts.form import DraftingForm
from scenarios.sentences import error, sentence, warning
from sim.language import languages


def issues_and_instruments(parts: Parts) -> Iterator[Problem]:
    """Every problem of the texts to be settled."""
    settled = {issue for instrument in parts.raw("instruments") for issue in parts.issues_of(instrument)}
    for issue, _ in parts.rows("issues"):
        if issue not in settled:
            yield warning("unused-issue", parts.key(("issues", issue)), ("issues", issue), issue=issue)
    owners: dict[str, str] = {}
    for instrument, _ in parts.rows("instruments"):
        yield from _provisions(parts, instrument, owners)
        yield from _parties(parts, instrument)
        yield from adoption(parts, instrument)


def _provisions(parts: Parts, instrument: str, owners: dict[str, str]) -> Iterator[Problem]:
    numbers: dict[str, str] = {}
    base: Path = ("instruments", instrument, "provisions")
    for name, entry in parts.rows(*base):
        path = (*base, name)
        issue, number = entry.get("issue"), entry.get("number")
        if isinstance(issue, str) and owners.setdefault(issue, name) != name:
            where = (*path, "issue")
            yield error("issue-twice", parts.place(where), where, issue=issue, other=owners[issue])
        if isinstance(number, str) and numbers.setdefault(number, name) != name:
            where = (*path, "number")
            yield error("same-number", parts.place(where), where, found=number, other=numbers[number])
        for language, text in parts.raw(*path, "text").items():
            where = (*path, "text", language)
            if not isinstance(text, str) or language not in languages():
                continue
            if isinstance(issue, str) and "{choice}" not in text:
                yield error("choice-missing", parts.place(where), where, issue=issue)
            if issue is None and "{choice}" in text:
                yield error("choice-without-issue", parts.place(where), where)
        yield from _drafting(parts, path)
    opens, turns = parts.number("instruments", instrument, "opens"), parts.turns()
    if opens is not None and turns is not None and opens > turns:
        where = ("instruments", instrument, "opens")
        yield error("opens-late", parts.place(where), where, instrument=instrument, opens=opens, turns=turns)
    when = parts.raw("instruments", instrument).get("opens_when")
    if opens is not None and when is not None:
        where = ("instruments", instrument, "opens_when")
        yield error("two-openings", parts.key(where), where, instrument=instrument)
    if parts.raw(*base) and not parts.issues_of(instrument):
        yield error("nothing-to-settle", parts.key(base), base, instrument=instrument)


def _drafting(parts: Parts, path: Path) -> Iterator[Problem]:
    """A clause that its parties draft settles no issue and binds to nothing by itself: free words cannot be counted."""
    drafting = parts.part((*path, "drafting"), DraftingForm)
    if drafting is None:
        return
    where = (*path, "drafting")
    for other in ("issue", "obligations"):
        if parts.raw(*path).get(other):
            yield error("drafting-beside", parts.key(where), where, other=other)
    opening = "opening" if drafting.opening is not None else None
    at: Path = (*where, opening) if opening else (*path, "text")
    for language, text in parts.raw(*at).items():
        if isinstance(text, str) and len(text) > drafting.most:
            yield error(
                "opening-too-long", parts.place((*at, language)), (*at, language), length=len(text), most=drafting.most
            )


def _parties(parts: Parts, instrument: str) -> Iterator[Problem]:
    path: Path = ("instruments", instrument)
    parties = parts.words(*path, "parties")
    signatories = parts.words(*path, "signatories") or parties
    known = parts.raw("actors")
    rule = parts.part((*path, "rule"), RuleForm)
    votes = rule is not None and put_to_vote(rule)
    for number, actor in enumerate(parts.words(*path, "signatories")):
        if actor not in parties and actor in known:
            where = (*path, "signatories", number)
            yield error("not-a-party", parts.place(where), where, actor=actor, instrument=instrument)
    for number, actor in enumerate(parties):
        if actor not in known:
            continue
        where = (*path, "parties", number)
        if instrument not in parts.raw("actors", actor, "stakes"):
            yield error("no-stakes", parts.place(where), where, actor=actor, instrument=instrument)
        needed = ["table"] + ["vote"] * votes + ["initial", "sign"] * (actor in signatories)
        powers = parts.powers(actor)
        if not any(entry.get("actor") == actor for _, entry in parts.rows("seats")):
            continue
        for power in needed:
            if power not in powers:
                yield error(
                    "no-power", parts.place(where), where, actor=actor, power=power, deed=sentence(f"deed-{power}")
                )
