"""The brief that a seat finds when it changes hands, from that seat's own view."""

from __future__ import annotations

from dataclasses import dataclass

from sim.exercise import commands as cmd
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import CONTROL, CommandId, Phrase, SeatId
from sim.exercise.state import State
from sim.policies.desk import Desk, Value
from sim.policies.dice import Drawn
from sim.policies.estimating import leaning
from sim.policies.grade import GRADES
from sim.policies.home import ratification
from sim.policies.level import floor_of
from sim.policies.notebook import Notebook
from sim.policies.others import traces

Lines = tuple[Phrase, ...]
FEW = 3
"""Lines of one kind that a brief gives for each text: whoever sits down has two minutes."""


@dataclass(frozen=True, slots=True)
class Brief:
    """Where the talks stand, what we promised, what we hold to, what the others seem to want, and what is due."""

    stands: Lines
    promised: Lines
    holds: Lines
    others: Lines
    due: Lines


def brief(view: State, seat: SeatId, now: int) -> Brief:
    """The brief of a seat at wall-clock `now` (ms), from its own fold alone; the view is only read."""
    desk = Desk(view, seat, now, Drawn("brief"), GRADES["veteran"], Notebook(view, seat))
    texts = [t for t in view.the_scene.instruments if t.opens <= view.turn or view.instruments[t.id].adopted]
    return Brief(
        stands=tuple(line for text in texts for line in _stands(desk, text)) or (Phrase("brief.no-text"),),
        promised=_promised(desk),
        holds=tuple(line for text in texts for line in _holds(desk, text)),
        others=tuple(line for text in texts for line in _others(desk, text)),
        due=_due(desk),
    )


def hand_over(view: State, seat: SeatId, now: int, command: CommandId) -> cmd.HandOver:
    """The command that leaves the brief on the seat's desk, in CONTROL's name."""
    told = brief(view, seat, now)
    return cmd.HandOver(
        id=command,
        seat=seat,
        by=CONTROL,
        stands=told.stands,
        promised=told.promised,
        holds=told.holds,
        others=told.others,
        due=told.due,
    )


def _stands(desk: Desk, text: Instrument) -> Lines:
    """Status of a text, and the package on it that most parties accept."""
    status = desk.view.instruments[text.id]
    if status.in_force:
        return (Phrase("brief.in-force", {"instrument": text.id}),)
    if status.adopted is not None:
        missing = [a for a in text.signatories if a not in status.signed]
        values: dict[str, Value] = {
            "instrument": text.id,
            "count": len(text.signatories) - len(missing),
            "of": len(text.signatories),
        }
        return (Phrase("brief.adopted", values),)
    left = max(0, round(desk.plan.turns - desk.turns_gone, 1))
    packages = desk.packages(text.id)
    if not packages:
        return (Phrase("brief.nothing-tabled", {"instrument": text.id, "left": float(left)}),)
    lines = [Phrase("brief.open", {"instrument": text.id, "count": len(packages), "left": float(left)})]
    best = max(packages, key=lambda p: (sum(p.answers.get(a) == "accept" for a in text.parties), -p.n))
    backed = sum(best.answers.get(a) == "accept" for a in text.parties)
    lines.append(Phrase("brief.best-backed", {"package": best.id, "count": backed, "of": len(text.parties)}))
    decision = desk.view.open_decision(text.id)
    if decision is not None:
        minutes = max(0, round((decision.ends - desk.elapsed) / 60_000))
        lines.append(Phrase("brief.decision", {"package": decision.package, "minutes": minutes}))
    return tuple(lines)


def _promised(desk: Desk) -> Lines:
    """Words given: packages accepted or offered that stand, commitments spoken, obligations in force."""
    lines: list[Phrase] = []
    for text in desk.open_texts:
        said_yes = [p for p in desk.notes(text.id).standing() if p.answers.get(desk.actor) == "accept"]
        own, accepted = [p for p in said_yes if p.actor == desk.actor], [p for p in said_yes if p.actor != desk.actor]
        lines += [Phrase("brief.accepted", {"package": p.id, "instrument": text.id}) for p in accepted[-FEW:]]
        lines += [Phrase("brief.offered", {"package": p.id, "instrument": text.id}) for p in own[-1:]]
    given = dict.fromkeys(
        str(m.words.values["instrument"])
        for _, m in desk.spoken("talk.commitment", {})
        if isinstance(m.words, Phrase) and "instrument" in m.words.values
    )
    lines += [Phrase("brief.committed", {"instrument": name}) for name in given]
    for standing in desk.view.obligations.values():
        if standing.obligor == desk.actor and standing.status != "ended":
            name = "brief.owe" if standing.order == "perform" else "brief.withhold"
            lines.append(Phrase(name, {"number": standing.number, "instrument": standing.instrument}))
    return tuple(lines) or (Phrase("brief.nothing-promised"),)


def _holds(desk: Desk, text: Instrument) -> Lines:
    """Our line, what we stop at, the best of the table for us, what matters most, and the chance of ratification."""
    worth = desk.worth(text)
    if worth is None or desk.view.instruments[text.id].in_force:
        return ()
    line = desk.line or "balanced"
    values: dict[str, Value] = {
        "instrument": text.id,
        "reservation": float(worth.reservation),
        "floor": round(floor_of(worth, line), 2),
    }
    lines = [Phrase(f"brief.line-{line}", values)]
    for issue in worth.ranked[: FEW - 1]:
        option = worth.best_option(issue)

        lines.append(Phrase("brief.needs", {"issue": issue, "option": option, "points": round(worth.weight(issue), 1)}))
    notes = desk.notes(text.id)
    found = [(notes.values[p.id], -p.n, p) for p in notes.standing() if p.id in notes.values]
    if found:
        (value, within), _, package = max(found, key=lambda f: (f[0][1], f[0][0], f[1]))
        name = "brief.best-within" if within else "brief.best-beyond"
        lines.append(
            Phrase(
                name,
                {"package": package.id, "value": float(round(value, 1)), **({} if within else {"home": desk.actor})},
            )
        )
        chance = ratification(desk, text, package.choices)
        if chance is not None:
            lines.append(Phrase("brief.ratification", {"package": package.id, "percent": round(100 * chance)}))
    return tuple(lines)


def _others(desk: Desk, text: Instrument) -> Lines:
    """For each other party, the issue that seems to matter most to it, and where it seems to want it."""
    if desk.view.instruments[text.id].adopted is not None:
        return ()
    lines: list[Phrase] = []
    shape = desk.shape(text)
    for actor, seen in traces(desk, text).items():
        if actor == desk.actor or desk.actor not in text.parties:
            continue
        if not seen:
            lines.append(Phrase("brief.silent", {"actor": actor, "instrument": text.id}))
            continue
        rows = leaning(shape, seen)
        at = max(range(len(rows)), key=lambda k: (max(rows[k]), -k))
        option = shape.options[at][max(range(len(rows[at])), key=lambda k: (rows[at][k], -k))]
        lines.append(Phrase("brief.wants", {"actor": actor, "issue": shape.issues[at], "option": option}))
    return tuple(lines)


def _due(desk: Desk) -> Lines:
    """Documents, questions to the capital and tasks that wait, the most urgent first."""
    view = desk.view
    waiting: list[tuple[int, Phrase]] = [
        (due.ends, Phrase("brief.document-due", {"form": due.document, "minutes": _minutes(desk, due.ends)}))
        for due in view.due.values()
        if due.seat == desk.seat and due.due not in view.filed
    ]
    waiting += [
        (
            asked.answer_due,
            Phrase(
                "brief.capital-asked",
                {
                    "issue": asked.issue,
                    "option": asked.option,
                    "minutes": _minutes(desk, asked.answer_due),
                    "home": asked.actor,
                },
            ),
        )
        for asked in view.asked
        if asked.actor == desk.actor
    ]
    waiting += [
        (task.due, Phrase("brief.task-due", {"minutes": _minutes(desk, task.due)}))
        for task in view.tasks.values()
        if task.owner == desk.seat and task.outcome is None and task.due is not None
    ]
    waiting.sort(key=lambda w: w[0])
    return tuple(phrase for _, phrase in waiting) or (Phrase("brief.nothing-due"),)


def _minutes(desk: Desk, at: int) -> int:
    return max(0, round((at - desk.elapsed) / 60_000))
