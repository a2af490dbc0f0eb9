"""Answers to packages: accepting them, and rejecting them with a reason; `bargaining` makes counter-offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import ActorId, InstrumentId, IssueId, Phrase
from sim.exercise.texts.state import Package
from sim.policies.asking import asks_for, short
from sim.policies.desk import Ambition, Desk
from sim.policies.home import HOPELESS, LIKELY, ratification, ratified
from sim.policies.level import COMBI, ambition, floor_of, would_accept
from sim.policies.roles import mediates
from sim.policies.text_notes import TO_SIGN, TextNotes
from sim.policies.worth import Worth

BACKED = 3.0
"""Points for which the yes of one more party counts in the choice between packages that can be accepted."""
LATE = 0.9
"""Share of the talks from which a package that meets the need is taken before one of its own that nobody joined."""
EDGE = 1.0
"""Points by which a package with as many backers must be better than the one stood by to be worth leaving it."""
LINK = 3.0
"""Points below the level asked for at which a delegation says yes to those who said yes to it on another text."""


def accept(desk: Desk) -> cmd.Command | None:
    """Yes to a package on the table, where it can be said."""
    if not desk.leads("table"):
        return None
    for text in desk.open_texts:
        if desk.actor in text.parties and desk.worth(text) is None and (move := _follow(desk, text)) is not None:
            return move
    return each(desk, (_accept,))


def reject(desk: Desk) -> cmd.Command | None:
    """No to a package, with the reason."""
    return each(desk, (_reject,)) if desk.leads("table") else None


Step = Callable[[Desk, Instrument, Worth], cmd.Command | None]


def each(desk: Desk, steps: Sequence[Step]) -> cmd.Command | None:
    """The first command that these steps make on the open texts with stakes, the text left alone longest first."""
    for step in steps:
        for text, worth in desk.own_texts:
            made = step(desk, text, worth)
            if made is not None:
                return made
    return None


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


def _accept(desk: Desk, text: Instrument, worth: Worth) -> cmd.Command | None:
    """Yes to the best package on the table that meets what the delegation asks for."""
    notes = desk.notes(text.id)
    floor = ambition(desk, text, worth).floor if desk.view.closing else floor_of(worth, desk.line or "balanced")
    unanswered = _unanswered(desk, notes, floor - 1e-6)
    if not unanswered:
        return None
    now = ambition(desk, text, worth)
    combi = desk.grade.combi and now.time >= COMBI
    asked = now.level - desk.grade.haste
    if unanswered[0][0] < (now.floor if combi else asked - LINK) - 1e-6:
        return None
    owed = _owed(desk, text) if desk.grade.reads_others else {}
    least = (now.floor if combi else max(now.floor, asked - LINK if owed else asked)) - 1e-6
    if desk.pulses_left < TO_SIGN:
        return None
    stood = notes.stood_by()
    if stood is not None and any(d.package == stood.id and d.open for d in desk.view.decisions.values()):
        return None
    late = now.time >= LATE
    open_ones = [
        (value, backers, p)
        for value, p in unanswered
        if value >= least and _better(desk, notes, stood, p, value, backers := _backers(desk, notes, p), late)
    ]
    if mediates(desk):
        open_ones = [found for found in open_ones if _gathered(text, stood, desk.actor, found[1])]
    open_ones.sort(key=lambda found: (-(found[0] + BACKED * found[1]), -found[1], found[2].n))
    chances = ratified(desk, text)
    for value, _, package in open_ones:
        linked = owed.get(package.actor)
        if not would_accept(desk, text, worth, now, value, True):
            if linked is None or value < now.level - LINK - 1e-6:
                continue
        else:
            linked = None
        if chances is not None and chances[notes.outcome[package.id]] < LIKELY:
            continue
        given: dict[str, str | float] = {"package": package.id, "value": value, "level": now.level, "floor": now.floor}
        name, note = "why.accept", _agreeing(desk, worth, package, stood)
        if linked is not None:
            name, note = "why.accept-linked", desk.phrase("talk.accept-linked", instrument=linked, instrument2=text.id)
            given |= {"instrument": linked, "actor": package.actor}
        elif chances is not None:
            name = "why.accept-home"
            given["chance"] = float(chances[notes.outcome[package.id]])
        why = desk.why(name, **given, time=now.time)
        return desk.command(cmd.AnswerPackage, why, package=package.id, answer="accept", note=note)
    return None


def _agreeing(desk: Desk, worth: Worth, package: Package, stood: Package | None) -> Phrase:
    """The words of a yes; after a no, with what has changed: the mandate, the company, or what is still hoped for."""
    if package.answers.get(desk.actor) != "reject":
        return desk.voice("talk.accept", issue=worth.ranked[0])
    asked = (a.event for a in desk.view.answered if a.event.actor == desk.actor and a.event.granted)
    granted = next((a for a in asked if package.choices.get(a.issue) == a.option), None)
    if granted is not None:
        return desk.phrase("talk.accept-after-no-home", issue=granted.issue, option=granted.option)
    notes = desk.notes(package.instrument)
    if stood is not None and _backers(desk, notes, package) > _backers(desk, notes, stood):
        return desk.phrase("talk.accept-after-no-company")
    return desk.phrase("talk.accept-after-no")


def _backers(desk: Desk, notes: TextNotes, package: Package) -> int:
    """The parties other than this delegation that say yes to a package; a chair that is none carries nothing."""
    return sum(package.answers.get(party) == "accept" for party in notes.text.parties if party != desk.actor)


def _gathered(text: Instrument, stood: Package | None, mediator: ActorId, backers: int) -> bool:
    """Whether so many of the other parties are behind a package that a mediator's yes takes no side.

    All of them where a text of its own stands, half of them and never one alone where none does.
    """
    others = sum(party != mediator for party in text.parties)
    if stood is not None and stood.actor == mediator:
        return backers == others
    return backers >= min(2, others) and 2 * backers >= others


def _better(
    desk: Desk, notes: TextNotes, stood: Package | None, package: Package, value: float, backers: int, late: bool
) -> bool:
    """Whether a package is worth leaving for it what the delegation stands by: one yes stands for a party and text."""
    if stood is None or not package.public:
        return True
    before = _backers(desk, notes, stood)
    if stood.actor == desk.actor and before == 0 and late:
        # Nobody has joined its own, and there is no time left for another: what meets its need is taken.
        return True
    worth, _ = notes.values.get(stood.id, (0.0, True))
    return backers > before or (backers == before and value > worth + EDGE)


def _unanswered(desk: Desk, notes: TextNotes, least: float) -> list[tuple[float, Package]]:
    """The packages worth at least so much that this delegation has not accepted, the one worth most first."""
    found: list[tuple[float, Package]] = []
    for minus, _, package in notes.welcome:
        if -minus < least:
            break
        if package.alive and package.answers.get(desk.actor) != "accept":
            found.append((-minus, package))
    return found


def _owed(desk: Desk, text: Instrument) -> dict[ActorId, InstrumentId]:
    """Actors that accepted this delegation's package on another open text, with that text: links between texts.

    A concession on one text for one on another widens what both can agree to (Sebenius 1983).
    """
    return {
        actor: other.id
        for other in desk.open_texts
        if other is not text and other.id != text.id
        for package in desk.notes(other.id).mine
        if package.alive
        for actor, said in package.answers.items()
        if said == "accept" and actor != desk.actor
    }


def _reject(desk: Desk, text: Instrument, worth: Worth) -> cmd.Command | None:
    """No, with the reason, to a package that is far from what the delegation needs; silence to the others."""
    if desk.idle < 0.5 or not desk.chance(0.6, "reject"):
        return None
    now = ambition(desk, text, worth)
    notes = desk.notes(text.id)
    for package in reversed(notes.standing()):
        if package.actor == desk.actor or desk.actor in package.answers or desk.since(package.at) < 0.3:
            continue
        issue = hardest(desk, text, worth, package)
        if issue is None or _told(desk, package) or any(p.alive and p.amends == package.id for p in notes.mine):
            continue  # an amendment of one's own has said what was to be said
        if mediates(desk) and package.id not in notes.over:
            continue  # whoever brings others together says no to what it may not carry, and to nothing else
        value = worth.value(package.choices)
        wanted = asks_for(desk, text, worth, issue)
        home = _not_at_home(desk, text, package, value, issue, now)
        if home is not None:
            note = desk.phrase("talk.reject-home", issue=issue, option=wanted)
            return desk.command(cmd.AnswerPackage, home, package=package.id, answer="reject", note=note)
        enough = value >= now.level - 1e-6
        if enough and package.id not in notes.over:
            continue  # it could live with it, and stands by a better one: there is no reason to say no
        name = "why.reject-beyond" if enough else "why.reject"
        why = desk.why(name, package=package.id, value=value, level=now.level, issue=issue, time=now.time)
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
        for p in desk.notes(package.instrument).tabled
    )


def hardest(desk: Desk, text: Instrument, worth: Worth, package: Package) -> IssueId | None:
    """The issue on which the package falls farthest short of what the delegation asks for, beyond its mandate first.

    None where it falls short on none.
    """
    losses = []
    for at, (issue, option) in enumerate(package.choices.items()):
        lost = short(desk, text, worth, issue, option) + (0.0 if worth.permits(issue, option) else 100.0)
        losses.append((-round(lost, 9), at, issue))
    losses.sort()
    return losses[0][2] if losses and losses[0][0] < 0.0 else None
