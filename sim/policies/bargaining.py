"""Packages: accepting, rejecting with a reason, tabling, amending and withdrawing them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from sim.exercise import commands as cmd
from sim.exercise.blueprint import Instrument
from sim.exercise.names import PLENARY, ActorId, InstrumentId, IssueId, OptionId, Phrase
from sim.exercise.state import Package
from sim.negotiation import logroll
from sim.policies.desk import Ambition, Desk
from sim.policies.home import HOPELESS, LIKELY, ratification, ratified, win_set
from sim.policies.level import COMBI, ambition, would_accept
from sim.policies.others import liking
from sim.policies.worth import Worth

BAND = 4.0
"""Points above the level asked for within which packages count as equally good to the delegation."""


LINK = 3.0
"""Points below the level asked for at which a delegation says yes to those who said yes to it on another text."""
STEP = 0.5
"""Points by which the level must have come down before a delegation tables again on a text early in the talks."""
LATE = 0.65
"""Share of the talks from which nothing is withdrawn and earlier offers may come back."""


def accept(desk: Desk) -> cmd.Command | None:
    """Yes to a package on the table, where it can be said."""
    if not desk.leads("table"):
        return None
    for text in desk.open_texts:
        if desk.actor in text.parties and desk.worth(text) is None and (move := _follow(desk, text)) is not None:
            return move
    return _each(desk, (_accept,))


def offer(desk: Desk) -> cmd.Command | None:
    """A package on the text left alone longest, or an old one taken back."""
    return _each(desk, (_withdraw, _table)) if desk.leads("table") else None


def reject(desk: Desk) -> cmd.Command | None:
    """No to a package, with the reason."""
    return _each(desk, (_reject,)) if desk.leads("table") else None


Step = Callable[[Desk, Instrument, Worth, Ambition], cmd.Command | None]


def _each(desk: Desk, steps: Sequence[Step]) -> cmd.Command | None:
    own = [
        (text, worth, ambition(desk, text, worth))
        for text in desk.open_texts
        if desk.actor in text.parties and (worth := desk.worth(text)) is not None
    ]
    if len(own) > 1:
        own.sort(key=lambda o: -_rest(desk, o[0]))
    for step in steps:
        for text, worth, now in own:
            made = step(desk, text, worth, now)
            if made is not None:
                return made
    return None


def _rest(desk: Desk, text: Instrument) -> float:
    """Pulses since this delegation last tabled something on the text; 99 where it never did."""
    mine = desk.read(text.id).mine
    return desk.since(mine[-1].at) if mine else 99.0


def _follow(desk: Desk, text: Instrument) -> cmd.Command | None:
    """A party without stakes of its own goes along with what half of the others accept."""
    others = [p for p in text.parties if p != desk.actor]
    for package in desk.packages(text.id):
        yes = sum(package.answers.get(p) == "accept" for p in others)
        if desk.actor not in package.answers and desk.complete(text, package) and 2 * yes >= len(others):
            why = desk.why("why.follow", package=package.id, count=yes)
            return desk.command(
                cmd.AnswerPackage, why, package=package.id, answer="accept", note=desk.phrase("talk.follow")
            )
    return None


# --- answering


def _accept(desk: Desk, text: Instrument, worth: Worth, now: Ambition) -> cmd.Command | None:
    """Yes to the best package on the table that meets what the delegation asks for."""
    reading = desk.read(text.id)
    combi = desk.grade.combi and now.time >= COMBI
    owed = _owed(desk, text) if desk.grade.reads_others else {}
    asked = now.level - desk.grade.haste - (LINK if owed else 0.0)
    least = (now.floor if combi else max(now.floor, asked)) - 1e-6
    open_ones: list[tuple[float, int, Package]] = []
    for package in reading.standing():
        value, within = reading.values.get(package.id, (0.0, False))
        if package.actor == desk.actor or not within or value < least or package.answers.get(desk.actor) == "accept":
            continue
        support = sum([answer == "accept" for answer in package.answers.values()])
        open_ones.append((value, support, package))
    open_ones.sort(key=lambda found: (-found[0], -found[1], found[2].n))
    chances = ratified(desk, text)
    for value, _, package in open_ones:
        linked = owed.get(package.actor)
        if not would_accept(desk, text, worth, now, value, True):
            if linked is None or value < now.level - LINK - 1e-6:
                continue
        else:
            linked = None
        if chances is not None and chances[reading.outcome[package.id]] < LIKELY:
            continue
        given: dict[str, str | float] = {"package": package.id, "value": value, "level": now.level, "floor": now.floor}
        name, note = "why.accept", desk.voice("talk.accept", issue=worth.ranked[0])
        if linked is not None:
            name, note = "why.accept-linked", desk.phrase("talk.accept-linked", instrument=linked, instrument2=text.id)
            given |= {"instrument": linked, "actor": package.actor}
        elif chances is not None:
            name = "why.accept-home"
            given["chance"] = float(chances[reading.outcome[package.id]])
        why = desk.why(name, **given, time=now.time)
        return desk.command(cmd.AnswerPackage, why, package=package.id, answer="accept", note=note)
    return None


def _owed(desk: Desk, text: Instrument) -> dict[ActorId, InstrumentId]:
    """Who has accepted this delegation's package on another text, still open, and on which: issues linked across texts.

    A concession on one text for one on another widens what both can agree to (Sebenius 1983).
    """
    return {
        actor: other.id
        for other in desk.open_texts
        if other is not text and other.id != text.id
        for package in desk.read(other.id).mine
        if not package.withdrawn
        for actor, said in package.answers.items()
        if said == "accept" and actor != desk.actor
    }


def _reject(desk: Desk, text: Instrument, worth: Worth, now: Ambition) -> cmd.Command | None:
    """No, with the reason, to a package that is far from what the delegation needs; silence to the others."""
    if desk.idle < 0.5 or not desk.chance(0.6, "reject"):
        return None
    for package in reversed(desk.read(text.id).standing()):
        if package.actor == desk.actor or desk.actor in package.answers or desk.since(package.at) < 0.3:
            continue
        issue = _hardest(worth, package)
        if issue is None or _told(desk, package):
            continue
        value = worth.value(package.choices)
        wanted = worth.best_option(issue)
        home = _not_at_home(desk, text, package, value, issue, now)
        if home is not None:
            note = desk.phrase("talk.reject-home", issue=issue, option=wanted)
            return desk.command(cmd.AnswerPackage, home, package=package.id, answer="reject", note=note)
        why = desk.why("why.reject", package=package.id, value=value, level=now.level, issue=issue, time=now.time)
        spoken = "talk.reject-public" if desk.grade.reads_others or desk.chance(0.5, "reason") else "talk.reject-flat"
        note = desk.voice(spoken, issue=issue, option=wanted)
        return desk.command(cmd.AnswerPackage, why, package=package.id, answer="reject", note=note)
    return None


def _not_at_home(
    desk: Desk, text: Instrument, package: Package, value: float, issue: IssueId, now: Ambition
) -> Phrase | None:
    """The reason to plead those at home, where they would in fact not ratify; the hard and the spoilers plead sooner.

    A small win-set is leverage only while it is believed (Schelling 1960; Putnam 1988).
    """
    if not desk.complete(text, package):
        return None
    chance = ratification(desk, text, package.choices)
    if chance is None or chance >= (2.0 * HOPELESS if desk.style in ("hard", "spoiler") else HOPELESS):
        return None
    return desk.why("why.reject-home", package=package.id, value=value, chance=chance, issue=issue, time=now.time)


def _told(desk: Desk, package: Package) -> bool:
    """Whether another package of the same delegation, tabled within a turn of this one, was rejected already."""
    near = desk.plan.pulses * desk.beat
    return any(
        p.actor == package.actor and p.answers.get(desk.actor) == "reject" and abs(p.at - package.at) < near
        for p in desk.read(package.instrument).tabled
    )


def _hardest(worth: Worth, package: Package) -> IssueId | None:
    """The issue on which the package costs the delegation most, one beyond its mandate first."""
    losses = []
    for at, (issue, place) in enumerate(zip(worth.shape.issues, worth.shape.places(package.choices), strict=True)):
        if place is None:
            continue
        best = worth.option_value(issue, worth.best_option(issue))
        lost = best - worth.tables[at][place] + (100.0 if not worth.limits[at][place] else 0.0)
        losses.append((-round(lost, 9), at, issue))
    losses.sort()
    return losses[0][2] if losses and losses[0][0] < 0.0 else None


# --- offering


def patience(desk: Desk, time: float) -> float:
    """Pulses to wait between two packages of one's own: shorter as the end comes near."""
    usual = 5.0 if desk.grade.name == "novice" else 4.2
    return usual if time < 0.6 else 2.2 if time < 0.8 else 1.1


def _table(desk: Desk, text: Instrument, worth: Worth, now: Ambition) -> cmd.Command | None:
    reading = desk.read(text.id)
    mine = reading.mine
    if desk.idle < 0.5 or desk.turns_gone < 1.5 / desk.plan.pulses:
        return None
    if mine and desk.since(mine[-1].at) < patience(desk, now.time):
        return None
    if desk.view.open_decision(text.id) is not None:
        return None
    if mine and now.time < LATE and not mine[-1].withdrawn:
        last, _ = reading.values.get(mine[-1].id, (100.0, True))
        if last < now.level + STEP:
            # It still stands for what the delegation asks: to table the like of it would say nothing new.
            return None
    # Late in the talks an offer made before may come back: the others have moved since.
    used = [*desk.packages(text.id), *(mine if now.time < LATE else ())]
    index = _choose(desk, text, worth, now, {reading.outcome[p.id] for p in used if p.id in reading.outcome})
    if index is None:
        return None
    choices = worth.shape.choices(index)
    base = _near(desk, text, choices)
    issue, gives = _highlights(worth, choices, mine)
    template = "talk.amend" if base is not None else "talk.table-first" if not mine else "talk.table-again"
    values: dict[str, str | int | float] = {"issue": issue}
    if gives is not None:
        template, values = "talk.table-trade", {"issue": issue, "issue2": gives, "option2": choices[gives]}
    why = desk.why("why.table", value=worth.value(choices), level=now.level, floor=now.floor, time=now.time)
    return desk.command(
        cmd.TablePackage,
        why,
        instrument=text.id,
        choices=choices,
        amends=None if base is None else base.id,
        note=desk.voice(template, **values),
    )


def _choose(desk: Desk, text: Instrument, worth: Worth, now: Ambition, sent: set[int]) -> int | None:
    """The outcome to table: at the level asked for, and by a mind that reads the others, best for them."""
    values = worth.values
    open_ones = worth.allowed & (values >= now.floor - 1e-9)
    at_home = win_set(desk, text)
    if at_home is not None and (open_ones & at_home).any():
        open_ones = open_ones & at_home
    if sent:
        open_ones = open_ones.copy()
        open_ones[sorted(sent)] = False
    if not open_ones.any():
        return None
    suits = liking(desk, text) if desk.grade.reads_others else None
    if suits is not None:
        return logroll(now.level, values, suits, BAND, open_ones)
    reach = np.flatnonzero(open_ones & (values >= now.level - 1e-9))
    if reach.size == 0:
        reach = np.flatnonzero(open_ones)
        reach = reach[values[reach] >= values[reach].max() - BAND]
    near = reach[values[reach] <= values[reach].min() + BAND]
    last = next((p for p in reversed(desk.packages(text.id)) if p.actor != desk.actor and desk.complete(text, p)), None)
    if last is not None and desk.chance(0.5, "near"):
        # Somebody who does not ask what others need still comes nearer to what was said last.
        there = worth.shape.places(last.choices)
        apart = [sum(a != b for a, b in zip(worth.shape.domain.choices(int(i)), there, strict=True)) for i in near]
        return int(near[int(np.argmin(apart))])
    return int(near[int(desk.rng.integers(near.size))])


def _near(desk: Desk, text: Instrument, choices: dict[IssueId, OptionId]) -> Package | None:
    """A package of another delegation that differs in no more than two provisions: the one to amend."""
    for package in reversed(desk.packages(text.id)):
        if package.actor == desk.actor or not desk.complete(text, package):
            continue
        if 0 < sum(choices[i] != o for i, o in package.choices.items()) <= 2:
            return package
    return None


def _highlights(worth: Worth, choices: dict[IssueId, OptionId], mine: list[Package]) -> tuple[IssueId, IssueId | None]:
    """What the delegation holds to in this package, and what it gives compared with its last one."""
    held = next((i for i in worth.ranked if choices[i] == worth.best_option(i)), worth.ranked[0])
    if not mine:
        return held, None
    last = mine[-1].choices
    given = [
        (round(worth.option_value(i, choices[i]) - worth.option_value(i, last[i]), 9), i)
        for i in worth.shape.issues
        if i in last and choices[i] != last[i] and i != held
    ]
    given = [g for g in given if g[0] < 0.0]
    return held, min(given)[1] if given else None


def _withdraw(desk: Desk, text: Instrument, worth: Worth, now: Ambition) -> cmd.Command | None:
    """Take an old package of one's own off the table once two newer ones stand and nobody else accepts it."""
    mine = [p for p in desk.packages(text.id) if p.actor == desk.actor]
    if len(mine) < 3 or desk.idle < 0.5 or now.time >= LATE:
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
    if not desk.leads("table") or desk.idle < 0.5:
        return None
    for text in desk.open_texts:
        if desk.actor not in text.parties:
            continue
        reading = desk.read(text.id)
        for package in reading.standing():
            if package.public or package.actor == desk.actor or package.id not in reading.outcome:
                continue
            if package.answers.get(desk.actor) != "accept" or reading.over.get(package.id):
                continue
            here = reading.outcome[package.id]
            if any(reading.outcome.get(p.id) == here for p in desk.packages(text.id)):
                continue
            return desk.command(
                cmd.TablePackage,
                desk.why("why.publish-worth", package=package.id, value=reading.values.get(package.id, (0.0, True))[0]),
                instrument=text.id,
                choices=dict(package.choices),
                channel=PLENARY,
                note=desk.phrase("talk.publish"),
            )
    return None
