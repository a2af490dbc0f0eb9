"""Coalitions: finding partners that can carry a text under its rule, gathering them, and splitting opponents."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import PLENARY, ActorId, ChannelId, SeatId
from sim.exercise.texts.state import Package
from sim.negotiation.coalitions import minimal_winning
from sim.negotiation.domain import FloatArray
from sim.policies.desk import Ambition, Desk
from sim.policies.level import ambition
from sim.policies.others import ALTERNATIVE, shares
from sim.policies.roles import mediates
from sim.policies.worth import Worth

MOST = 10
"""Parties past which coalitions are not enumerated."""
FROM, UNTIL = 0.2, 0.85
"""Shares of the talks between which partners are sought."""

Coalition = tuple[ActorId, ...]


def minimal(desk: Desk, text: Instrument) -> Sequence[Coalition]:
    """The coalitions with this delegation that carry the text and lose it with any other member, in party order.

    Whoever must sign for the text to enter into force belongs to each. Empty where nothing short of all will do, and
    past MOST parties.
    """
    if len(text.parties) > MOST:
        return ()
    must = {desk.actor, *text.signatories}
    members = frozenset(k for k, party in enumerate(text.parties) if party in must)
    found = minimal_winning(desk.notes(text.id).game, members)
    return [tuple(text.parties[k] for k in coalition) for coalition in found]


def best_partners(desk: Desk, text: Instrument, worth: Worth, least: float) -> tuple[Coalition, int, float] | None:
    """The coalition whose interests fit best, the outcome that serves it best, and how well it serves the worst off.

    The fit is the least estimated share of its best that a member gets, the delegation's own share included, among
    outcomes the mandate covers worth `least` or more. None where no coalition short of all can carry the text.
    """
    own: FloatArray = worth.values / max(1e-9, worth.best)
    open_ones = worth.allowed & (worth.values >= least - 1e-9)
    best: tuple[Coalition, int, float] | None = None
    if not open_ones.any():
        return None
    for coalition in minimal(desk, text):
        fit = np.where(open_ones, own, -1.0)
        for member in coalition:
            if member != desk.actor and (known := shares(desk, text, member)) is not None:
                fit = np.minimum(fit, known)
        at = int(np.argmax(np.round(fit, 9)))
        if best is None or round(float(fit[at]), 9) > best[2]:
            best = coalition, at, round(float(fit[at]), 9)
    return best


# --- bringing partners together


def gather(desk: Desk) -> cmd.Command | None:
    """A joint package for the partners that fit best, in a caucus of theirs, opened where there is none."""
    if desk.view.closing or not desk.grade.reads_others or not desk.leads("table") or desk.idle < 0.5:
        return None
    if mediates(desk):
        return None
    for text in desk.open_texts:
        worth = desk.worth(text)
        if worth is None or desk.actor not in text.parties or not FROM <= desk.time(text) <= UNTIL:
            continue
        if desk.view.open_decision(text.id) is not None or not minimal(desk, text):
            continue
        if not desk.chance(0.35, f"caucus {text.id}"):
            continue
        now = ambition(desk, text, worth)
        found = best_partners(desk, text, worth, now.level)
        if found is not None:
            move = _together(desk, text, worth, now, *found)
            if move is not None:
                return move
    return None


def _together(
    desk: Desk, text: Instrument, worth: Worth, now: Ambition, coalition: Coalition, index: int, fit: float
) -> cmd.Command | None:
    seats = _seats(desk, coalition)
    if seats is None:
        return None
    room = _room(desk, seats)
    why = desk.why(
        "why.coalition",
        instrument=text.id,
        count=len(coalition),
        of=len(text.parties),
        value=float(worth.values[index]),
        fit=fit,
        level=now.level,
    )
    if room is None:
        return desk.command(cmd.OpenChannel, why, seats=seats)
    notes = desk.notes(text.id)
    there = [p for p in notes.standing() if p.channel == room]
    recent = any(p.actor == desk.actor and desk.since(p.at) < desk.plan.pulses for p in notes.tabled if not p.public)
    if recent or any(notes.outcome.get(p.id) == index for p in (*there, *desk.packages(text.id), *notes.mine)):
        return None
    note = desk.phrase("talk.coalition", instrument=text.id, count=len(coalition))
    return desk.command(
        cmd.TablePackage, why, instrument=text.id, choices=notes.shape.choices(index), channel=room, note=note
    )


# --- against a text that would hurt


def counter(desk: Desk) -> cmd.Command | None:
    """Before a package that hurts is carried: win away a supporter, or call on those who should not want it either."""
    if desk.view.closing or not desk.grade.infers or not desk.leads("table") or desk.idle < 0.5:
        return None
    if mediates(desk):
        return None
    for text in desk.open_texts:
        worth = desk.worth(text)
        if worth is None or desk.actor not in text.parties or not minimal(desk, text):
            continue
        now = ambition(desk, text, worth)
        hostile = _hostile(desk, text, now)
        if hostile is None or not desk.chance(0.5, f"counter {hostile.id}"):
            continue
        move = _split(desk, text, worth, now, hostile) or _block(desk, text, now, hostile)
        if move is not None:
            return move
    return None


def _backers(text: Instrument, package: Package) -> list[int]:
    return [k for k, party in enumerate(text.parties) if package.answers.get(party) == "accept"]


def _hostile(desk: Desk, text: Instrument, now: Ambition) -> Package | None:
    """The package worth less than the floor that is carried, or that one more acceptance would carry, if any."""
    notes = desk.notes(text.id)
    for package in reversed(desk.packages(text.id)):
        value, _ = notes.values.get(package.id, (100.0, True))
        if value >= now.floor or package.answers.get(desk.actor) == "accept":
            continue
        backers = _backers(text, package)
        rest = [k for k in range(len(text.parties)) if k not in backers and text.parties[k] != desk.actor]
        if any(notes.game.wins((*backers, k)) for k in rest) or notes.game.wins(backers):
            return package
    return None


def _split(desk: Desk, text: Instrument, worth: Worth, now: Ambition, hostile: Package) -> cmd.Command | None:
    """An offer in private to the supporter who seems to gain least: more for it, and what we ask for us."""
    notes = desk.notes(text.id)
    known = [
        (round(float(found[notes.outcome[hostile.id]]), 9), text.parties[k], found)
        for k in _backers(text, hostile)
        if text.parties[k] != hostile.actor and (found := shares(desk, text, text.parties[k])) is not None
    ]
    if not known:
        return None
    share, actor, found = min(known, key=lambda k: k[:2])
    better = worth.allowed & (worth.values >= now.level - 1e-9) & (found > share + 0.03)
    seats = _seats(desk, (desk.actor, actor))
    if not better.any() or seats is None:
        return None
    index = int(np.argmax(np.where(better, np.round(found, 9), -1.0)))
    why = desk.why(
        "why.split",
        package=hostile.id,
        actor=actor,
        share=share,
        share2=float(found[index]),
        value=float(worth.values[index]),
    )
    room = _room(desk, seats)
    if room is None:
        return desk.command(cmd.OpenChannel, why, seats=seats)
    if any(p.channel == room and notes.outcome.get(p.id) == index for p in (*notes.standing(), *notes.mine)):
        return None
    note = desk.phrase("talk.split", seat=_other(desk, seats), instrument=text.id)
    return desk.command(
        cmd.TablePackage, why, instrument=text.id, choices=notes.shape.choices(index), channel=room, note=note
    )


def _block(desk: Desk, text: Instrument, now: Ambition, hostile: Package) -> cmd.Command | None:
    """A word to a party that seems to lose by the package too, where together we can stop it."""
    notes = desk.notes(text.id)
    backers = _backers(text, hostile)
    at = notes.outcome[hostile.id]
    against = [
        (round(float(found[at]), 9), party)
        for k, party in enumerate(text.parties)
        if k not in backers and party != desk.actor and (found := shares(desk, text, party)) is not None
    ]
    losing = sorted(pair for pair in against if pair[0] < ALTERNATIVE + 0.1)
    others = [k for k, p in enumerate(text.parties) if p != desk.actor and p not in {party for _, party in losing}]
    if not losing or notes.game.wins(others):
        return None
    for share, actor in losing:
        seats = _seats(desk, (desk.actor, actor))
        if seats is None or desk.said("talk.block", seat=_other(desk, seats), package=hostile.id):
            continue
        value, _ = notes.values[hostile.id]
        why = desk.why(
            "why.block",
            package=hostile.id,
            actor=actor,
            share=share,
            value=value,
            floor=now.floor,
            count=1 + len(losing),
        )
        room = _room(desk, seats)
        if room is None:
            return desk.command(cmd.OpenChannel, why, seats=seats)
        words = desk.phrase("talk.block", seat=_other(desk, seats), package=hostile.id)
        return desk.command(cmd.SendMessage, why, channel=room, words=words, intent="proposal", package=hostile.id)
    return None


# --- rooms


def _seats(desk: Desk, actors: Coalition) -> tuple[SeatId, ...] | None:
    """The seats that speak for these delegations, this seat for its own; None where one has no speaker."""
    found = [desk.seat if a == desk.actor else desk.spokesperson(a) for a in actors]
    return None if any(s is None for s in found) else tuple(s for s in found if s is not None)


def _room(desk: Desk, seats: tuple[SeatId, ...]) -> ChannelId | None:
    return next((c.id for c in desk.my_channels if c.id != PLENARY and set(c.seats) == set(seats)), None)


def _other(desk: Desk, seats: tuple[SeatId, ...]) -> SeatId:
    return next(s for s in seats if s != desk.seat)
