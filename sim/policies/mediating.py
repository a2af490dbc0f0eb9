"""Moves of a mediator or a chair without stakes: a single negotiating text for all, improved as the parties speak."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import ActorId, Choices, InstrumentId, IssueId, OptionId, Phrase
from sim.exercise.texts.state import Package
from sim.negotiation.packages import Places
from sim.policies.consistency import approaching, between, keeping
from sim.policies.desk import Desk, Value
from sim.policies.others import centre, declared, heard_from, worst_served
from sim.policies.roles import mediates

FROM = 0.35
"""Share of the talks left to the parties alone before the chair tables a text."""
GATHERS = 6.0
"""Pulses for which a package with so many behind it is left to gather the rest."""


def mediate(desk: Desk) -> cmd.Command | None:
    """Table the centre of what the parties have declared, and a new one as they move."""
    if desk.view.closing or "chair" not in desk.powers or not desk.leads("table") or desk.idle < 0.5:
        return None
    for text in desk.open_texts:
        if not _neutral(desk, text) or desk.view.open_decision(text.id) is not None:
            continue
        time = desk.time(text)
        stands = {party: places for party, places in declared(desk, text).items() if party != desk.actor}
        spoken = [2 * sum(place is not None for place in places) >= len(places) for places in stands.values()]
        if time < FROM or heard_from(desk, text) < min(2, len(text.parties)) or not all(spoken):
            continue
        notes = desk.notes(text.id)
        mine = notes.mine
        wait = 6.0 if time < 0.75 else 2.6
        if _gathering(desk, text):
            continue
        if mine and (desk.since(mine[-1].at) < wait or not _news_since(desk, text.id, mine[-1].at)):
            continue
        score = centre(desk, text)
        if score is None:
            continue
        shape = desk.shape(text)
        # A centre lies between the parties: what all of them have left behind, or agreed, is not taken up again.
        open_ones = between(shape, stands) & keeping(shape, desk.settled(text))
        if (worth := desk.worth(text)) is not None and desk.actor in text.parties:
            open_ones &= worth.allowed
        if mine:
            open_ones &= approaching(shape, stands, notes.places[mine[-1].id], _remarked(desk, text, mine[-1]))
        open_ones[[notes.outcome[p.id] for p in notes.tabled if p.public and p.id in notes.outcome]] = False
        if not open_ones.any():
            continue
        index = int(np.argmax(np.where(open_ones, score, -1.0)))
        choices = shape.choices(index)
        why = desk.why("why.mediate", value=worst_served(desk, text, index), count=heard_from(desk, text), time=time)
        note = _changes(desk, text, mine[-1], choices, stands) if mine else desk.phrase("talk.single-text")
        stale = [p for p in mine if p.alive]
        return desk.command(
            cmd.TablePackage,
            why,
            instrument=text.id,
            choices=choices,
            amends=stale[-1].id if stale else None,
            note=note,
        )
    return None


def _neutral(desk: Desk, text: Instrument) -> bool:
    """Whether the chair mediates, has nothing to win in this text, or is at least no party to it."""
    return mediates(desk) or desk.actor not in text.parties or desk.worth(text) is None


def _remarked(desk: Desk, text: Instrument, last: Package) -> set[IssueId]:
    """The articles of the chair's last text on which a party has since asked for something else, or said no to it."""
    notes = desk.notes(text.id)
    were = notes.places[last.id]
    found = {
        issue
        for party in text.parties
        for at, _, _, places in notes.shown.get(party, ())
        if at > last.at and party != desk.actor
        for issue, place, was in zip(notes.shape.issues, places, were, strict=True)
        if place is not None and place != was
    }
    refused = {actor for actor, said in last.answers.items() if said == "reject"}
    for seat, words in desk.view.reasons:
        if (
            desk.view.actor_of(seat) in refused
            and isinstance(words, Phrase)
            and words.template.startswith("talk.reject")
        ):
            found.add(IssueId(str(words.values.get("issue"))))
    return found


def _changes(desk: Desk, text: Instrument, last: Package, choices: Choices, stands: Mapping[ActorId, Places]) -> Phrase:
    """The words of a further text: what changes in it, and the party that each change is nearer to; else neutral."""
    changed = [issue for issue, option in choices.items() if last.choices.get(issue) != option]
    met: dict[IssueId, list[ActorId]] = {i: _nearer(desk, text, last, i, choices[i], stands) for i in changed}
    named = sorted((i for i in changed if met[i]), key=lambda i: -len(met[i]))
    if not named or (len(named) < len(changed) <= 2):
        return desk.phrase("talk.single-text-again")
    first = named[0]
    values: dict[str, Value] = {"issue": first, "option": choices[first], "actor": met[first][0]}
    if len(changed) == 1:
        return desk.phrase("talk.single-text-one", **values)
    if len(changed) > 2:
        return desk.phrase("talk.single-text-more", count=len(changed), **values)
    second = named[1]
    values |= {"issue2": second, "option2": choices[second]}
    shared = [a for a in met[first] if a in met[second]]
    if shared:
        return desk.phrase("talk.single-text-both", **{**values, "actor": shared[0]})
    return desk.phrase("talk.single-text-two", **values, actor2=met[second][0])


def _nearer(
    desk: Desk, text: Instrument, last: Package, issue: IssueId, option: OptionId, stands: Mapping[ActorId, Places]
) -> list[ActorId]:
    """The parties to which an option is nearer than the one of the last text, the one it comes nearest to first."""
    shape = desk.shape(text)
    at = shape.issues.index(issue)
    now, was = shape.options[at].index(option), shape.options[at].index(last.choices[issue])
    asked = {party: place for party, places in stands.items() if (place := places[at]) is not None}
    if not shape.ordered[at]:
        return [party for party, place in asked.items() if place == now]
    return sorted((p for p, k in asked.items() if abs(k - now) < abs(k - was)), key=lambda p: abs(asked[p] - now))


def _gathering(desk: Desk, text: Instrument) -> bool:
    """Whether half the parties or more say yes to a package, and the others had no time to join since the last yes."""
    for package in desk.notes(text.id).public():
        yes = [package.answered.get(a, package.at) for a in text.parties if package.answers.get(a) == "accept"]
        if 2 * len(yes) >= len(text.parties) and desk.since(max(yes)) < GATHERS:
            return True
    return False


def _news_since(desk: Desk, instrument: InstrumentId, at: int) -> bool:
    """Whether a party has tabled anything on this text since then, or answered any package."""
    tabled = desk.notes(instrument).tabled
    return any((p.at > at and p.actor != desk.actor) or len(p.answers) > 1 for p in tabled)
