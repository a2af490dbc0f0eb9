"""What a chair without stakes does: a single negotiating text for all, improved as the parties speak."""

from __future__ import annotations

import numpy as np

from sim.exercise import commands as cmd
from sim.exercise.blueprint import Instrument
from sim.policies.desk import Desk
from sim.policies.others import fairest, heard_from

FROM = 0.35
"""Share of the talks left to the parties alone before the chair tables a text."""


def mediate(desk: Desk) -> cmd.Command | None:
    """Table the package that seems to leave the worst-off party best off, and a better one when more is known."""
    if "chair" not in desk.powers or not desk.leads("table") or desk.idle < 0.5:
        return None
    for text in desk.open_texts:
        if not _neutral(desk, text) or desk.view.open_decision(text.id) is not None:
            continue
        time = desk.time(text)
        if time < FROM or heard_from(desk, text) < min(2, len(text.parties)):
            continue
        mine = [p for p in desk.view.packages.values() if p.instrument == text.id and p.actor == desk.actor]
        wait = 4.0 if time < 0.75 else 1.6
        if mine and (min(desk.since(p.at) for p in mine) < wait or not _news_since(desk, text.id, mine[-1].at)):
            continue
        score = fairest(desk, text)
        if score is None:
            continue
        shape = desk.shape(text)
        open_ones = np.ones(len(score), dtype=np.bool_)
        known = [p for p in desk.view.packages.values() if p.instrument == text.id and p.public]
        open_ones[[shape.index(p.choices) for p in known if desk.complete(text, p)]] = False
        if not open_ones.any():
            continue
        index = int(np.argmax(np.where(open_ones, score, -1.0)))
        choices = shape.choices(index)
        why = desk.why("why.mediate", value=float(score[index]), count=heard_from(desk, text), time=time)
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
    """Whether the chair's own delegation has nothing to win in this text, or is at least no party to it."""
    return desk.actor not in text.parties or desk.worth(text) is None


def _news_since(desk: Desk, instrument: str, at: int) -> bool:
    """Whether the parties have said anything on this text since then."""
    tabled = any(
        p.instrument == instrument and p.at > at and p.actor != desk.actor for p in desk.view.packages.values()
    )
    answered = any(len(p.answers) > 1 for p in desk.view.packages.values() if p.instrument == instrument)
    return tabled or answered
