"""Moves of a mediator or a chair without stakes: a single negotiating text for all, improved as the parties speak."""

from __future__ import annotations

import numpy as np

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import InstrumentId
from sim.policies.consistency import between, keeping
from sim.policies.desk import Desk
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
        open_ones[[notes.outcome[p.id] for p in notes.tabled if p.public and p.id in notes.outcome]] = False
        if not open_ones.any():
            continue
        index = int(np.argmax(np.where(open_ones, score, -1.0)))
        choices = shape.choices(index)
        why = desk.why("why.mediate", value=worst_served(desk, text, index), count=heard_from(desk, text), time=time)
        note = desk.phrase("talk.single-text" if not mine else "talk.single-text-again")
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
