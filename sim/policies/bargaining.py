"""Offers: tabling, amending, withdrawing and publishing packages; answers to those of others are in `answering`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import PLENARY, ActorId, Choices, IssueId, OptionId
from sim.exercise.texts.state import Package
from sim.negotiation.packages import Places
from sim.negotiation.tactics import at_level
from sim.policies.answering import each
from sim.policies.consistency import tableable
from sim.policies.desk import Ambition, Desk
from sim.policies.home import win_set
from sim.policies.level import ambition
from sim.policies.others import liking
from sim.policies.presenting import presented
from sim.policies.roles import mediates
from sim.policies.worth import Worth

BAND = 4.0
"""Points above the level asked for within which packages count as equally good to the delegation."""


WIDE = 60.0
"""Points by which that grows over the rest of the talks once they are late."""
STEP = 0.5
"""Points by which the level must have come down before a delegation tables again on a text early in the talks."""
STAY = 8.0
"""Pulses that others have to join a package before a delegation that stands by it tables one of its own."""
READ = 1.5
"""Minutes for which a package stands before a person who has to read it; in a short exercise pulses go by faster."""
LATE = 0.65
"""Share of the talks from which nothing is withdrawn and earlier offers may come back."""
HEEDS_ALL = 0.7
"""Share of the talks from which a mind without a model of the others moves towards all their last offers."""


def offer(desk: Desk) -> cmd.Command | None:
    """A package on the text left alone longest, or an old one taken back."""
    return each(desk, (_withdraw, _table)) if desk.leads("table") and not mediates(desk) else None


# --- offering


def patience(desk: Desk, time: float) -> float:
    """Pulses to wait between two packages of one's own: shorter as the end comes near."""
    usual = 5.0 if desk.grade.name == "novice" else 4.2
    return usual if time < 0.6 else 2.2 if time < 0.8 else 1.1


def _table(desk: Desk, text: Instrument, worth: Worth) -> cmd.Command | None:
    notes = desk.notes(text.id)
    mine = notes.mine
    if desk.view.closing or desk.idle < 0.5 or desk.turns_gone < 1.5 / desk.plan.pulses:
        return None
    if mine and desk.since(mine[-1].at) < patience(desk, desk.time(text)):
        return None
    if mine and desk.minutes_since(mine[-1].at) < READ and _read_by_people(desk, text):
        return None
    if desk.view.open_decision(text.id) is not None:
        return None
    stood = notes.stood_by()
    if stood is not None and stood.actor != desk.actor and desk.since(stood.answered[desk.actor]) < STAY:
        # It has said yes to somebody else's: a package of its own would take that yes back.
        return None
    if stood is not None and stood.actor == desk.actor and _backed(desk, stood):
        return None
    now = ambition(desk, text, worth)
    if mine and now.time < LATE and mine[-1].alive:
        last, _ = notes.values.get(mine[-1].id, (100.0, True))
        if last < now.level + STEP:
            # The last package is still close to the level asked for: a similar one would tell nothing new.
            return None
    # Late in the talks an offer made before may come back, but not if it was refused: the others have moved since.
    used = [*desk.packages(text.id), *(p for p in mine if now.time < LATE or _refused(p))]
    index = _choose(desk, text, worth, now, {notes.outcome[p.id] for p in used if p.id in notes.outcome})
    if index is None:
        return None
    choices = worth.shape.choices(index)
    if mine and mine[-1].alive and _read_by_people(desk, text) and _takes_back(worth, mine[-1].choices, choices):
        # People read it as bad faith. Among minds, held back it would no longer tell grades apart.
        return None
    before = _tabled_before(mine, choices)
    base = None if before is not None else _near(desk, text, choices)
    theirs = [notes.places[base.id]] if base is not None else _last_offers(desk, text)
    why = desk.why("why.table", value=worth.value(choices), level=now.level, floor=now.floor, time=now.time)
    return desk.command(
        cmd.TablePackage,
        why,
        instrument=text.id,
        choices=choices,
        amends=None if base is None else base.id,
        note=presented(desk, text, worth, choices, theirs, base, before),
    )


def _tabled_before(mine: Sequence[Package], choices: Choices) -> Package | None:
    """The last of the delegation's packages before the plenary that said the same."""
    return next((p for p in reversed(mine) if p.public and dict(p.choices) == dict(choices)), None)


def _refused(package: Package) -> bool:
    """Whether another delegation has said no to a package of this one."""
    return "reject" in package.answers.values()


def _takes_back(worth: Worth, stood: Choices, choices: Choices) -> bool:
    """Whether a package gives nothing that the last one did not, and takes back what that one gave."""
    moved = [worth.option_value(i, choices[i]) - worth.option_value(i, o) for i, o in stood.items() if i in choices]
    return max(moved, default=0.0) > 1e-9 and min(moved, default=0.0) >= -1e-9


def _read_by_people(desk: Desk, text: Instrument) -> bool:
    """Whether a person negotiates the text for another party."""
    others = (desk.lead(party, "table") for party in text.parties if party != desk.actor)
    return any(lead is not None and desk.is_person(lead) for lead in others)


def _backed(desk: Desk, package: Package) -> bool:
    """Whether somebody else says yes to a package of the delegation that has not lain there for long."""
    # Counted from each yes of others, authors wait so long that a tenth of the deals are never made.
    others = (said for actor, said in package.answers.items() if actor != desk.actor)
    return "accept" in others and desk.since(package.at) < STAY


def _choose(desk: Desk, text: Instrument, worth: Worth, now: Ambition, sent: set[int]) -> int | None:
    """The outcome to table: at the level asked for, and by a mind that reads the others, best for them."""
    values = worth.values
    open_ones = worth.allowed & (values >= now.floor - 1e-9) & tableable(desk, text, worth, now.level)
    at_home = win_set(desk, text)
    if at_home is not None and (open_ones & at_home).any():
        open_ones = open_ones & at_home
    if sent:
        open_ones = open_ones.copy()
        open_ones[sorted(sent)] = False
    if not open_ones.any():
        return None
    if desk.grade.reads_others:
        # What the others seem to think is looked at only where the choice is: it costs more than all the rest.
        # Late, also what is worth more to the delegation is looked through for what suits them.
        band = at_level(now.level, values, BAND + WIDE * max(0.0, now.time - LATE), open_ones)
        suits = liking(desk, text, band)
        if suits is not None:
            return int(band[np.argmax(suits)])
    reach = np.flatnonzero(open_ones & (values >= now.level - 1e-9))
    if reach.size == 0:
        reach = np.flatnonzero(open_ones)
        reach = reach[values[reach] >= values[reach].max() - BAND]
    # Late, what is worth more to the delegation than the level is looked through as well, as above.
    near = reach[values[reach] <= values[reach].min() + BAND + WIDE * max(0.0, now.time - LATE)]
    heard = _last_offers(desk, text)
    if heard and (now.time >= HEEDS_ALL or desk.chance(0.4, "near")):
        # Also without a model of the others, a mind moves towards what they last offered: early at times and towards
        # the newest offer, late always and towards all of them.
        if now.time < LATE:
            heard = heard[-1:]
        apart = [_apart(worth, int(i), heard) for i in near]
        return int(near[int(np.argmin(apart))])
    return int(near[int(desk.rng.integers(near.size))])


def _last_offers(desk: Desk, text: Instrument) -> list[Places]:
    """The last complete package of each other delegation that lies before the plenary, the newest of them last."""
    notes = desk.notes(text.id)
    last: dict[ActorId, Places] = {}
    for package in desk.packages(text.id):
        if package.actor != desk.actor and package.id in notes.outcome:
            last.pop(package.actor, None)
            last[package.actor] = notes.places[package.id]
    return list(last.values())


def _apart(worth: Worth, outcome: int, offers: list[Places]) -> int:
    """The number of issues on which an outcome differs from these offers, over all of them."""
    places = worth.shape.domain.choices(outcome)
    return sum(a != b for offer in offers for a, b in zip(places, offer, strict=True))


def _near(desk: Desk, text: Instrument, choices: dict[IssueId, OptionId]) -> Package | None:
    """A package of another that differs in one provision or two, and in no more than half of them: the one to amend."""
    for package in reversed(desk.packages(text.id)):
        if package.actor == desk.actor or not desk.complete(text, package):
            continue
        changed = sum(choices[i] != o for i, o in package.choices.items())
        if 0 < changed <= 2 and 2 * changed <= len(choices):
            return package
    return None


def _withdraw(desk: Desk, text: Instrument, worth: Worth) -> cmd.Command | None:
    """Take an old package of one's own off the table once two newer ones stand and nobody else accepts it."""
    if desk.idle < 0.5 or len(desk.notes(text.id).mine) < 3 or desk.time(text) >= LATE:
        return None
    mine = [p for p in desk.packages(text.id) if p.actor == desk.actor]
    if len(mine) < 3:
        return None
    under = {d.package for d in desk.view.decisions.values() if d.open}
    for old in mine[:-2]:
        if old.id not in under and not any(a == "accept" for who, a in old.answers.items() if who != desk.actor):
            return desk.command(
                cmd.WithdrawPackage,
                desk.why("why.withdraw-older", package=old.id, count=len(mine) - mine.index(old) - 1),
                package=old.id,
            )
    return None


def publish_private(desk: Desk) -> cmd.Command | None:
    """Bring to the plenary a package that was accepted in private talks."""
    if desk.view.closing or not desk.leads("table") or desk.idle < 0.5:
        return None
    for text in desk.open_texts:
        if desk.actor not in text.parties:
            continue
        notes = desk.notes(text.id)
        for package in notes.private():
            if package.actor == desk.actor or package.id not in notes.outcome:
                continue
            if package.answers.get(desk.actor) != "accept" or package.id in notes.over:
                continue
            here = notes.outcome[package.id]
            if any(notes.outcome.get(p.id) == here for p in desk.packages(text.id)):
                continue
            return desk.command(
                cmd.TablePackage,
                desk.why("why.publish-worth", package=package.id, value=notes.values.get(package.id, (0.0, True))[0]),
                instrument=text.id,
                choices=dict(package.choices),
                channel=PLENARY,
                note=desk.phrase("talk.publish"),
            )
    return None
