"""Consequences of a finding for trust, tension, legitimacy and indicators, each told with its article."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.acts import bridge, snapshots
from sim.exercise.core.names import EVERYONE, ActorId, Audience, IndicatorId
from sim.exercise.course import Course
from sim.exercise.pledges import queries as pledges_queries
from sim.exercise.pledges import rules as pledges
from sim.exercise.pledges.state import Standing
from sim.exercise.state import State
from sim.world import effects
from sim.world import obligations as law
from sim.world.equations import trust_mean
from sim.world.snapshot import WorldSnapshot


def informed(state: State, standing: Standing, clause: law.Clause) -> Audience:
    """The audience of monitoring reports: everybody for a gauge, the members of the text for any other means."""
    if clause.verified.means == "gauge":
        return EVERYONE
    return pledges_queries.members(state, standing.instrument, standing.obligor, *standing.creditors)


def _witnesses(state: State, audience: Audience) -> list[ActorId]:
    return [a.id for a in state.the_scene.actors if any(audience.includes(s) for s in state.seats_of(a.id))]


def kept(course: Course, standing: Standing, clause: law.Clause, day: int) -> None:
    """Consequences of a finding "kept": trust grows, and obligations suspended for its breach are in force again."""
    _answered(course, standing, clause, day, "kept", kept=1.0, broken=0.0, first=False)
    course.then(
        [
            ev.ObligationRevived(
                audience=EVERYONE,
                obligation=other.id,
                instrument=other.instrument,
                number=other.number,
                because=standing.id,
                because_number=standing.number,
                day=day,
            )
            for other in course.state.obligations.values()
            if other.status == "suspended" and other.suspended_for == standing.id
        ]
    )


def amiss(course: Course, standing: Standing, clause: law.Clause, day: int, *, first: bool) -> None:
    """Consequences of a finding "broken"; `first` where the finding before it was not of a breach."""
    _answered(course, standing, clause, day, "amiss", kept=0.0, broken=1.0, first=first)
    if clause.breach.automatic:
        course.then(pledges.snapped_back(course.state, standing, day))


def upheld(course: Course, standing: Standing, clause: law.Clause, day: int) -> None:
    """Consequences of a ruling on a breach that monitoring had missed."""
    _answered(course, standing, clause, day, "upheld", kept=0.0, broken=1.0, first=True)


def _answered(
    course: Course,
    standing: Standing,
    clause: law.Clause,
    day: int,
    cause: str,
    *,
    kept: float,
    broken: float,
    first: bool,
) -> None:
    """Move trust at each finding; move tension, legitimacy and the indicator only at the `first` of a breach."""
    state = course.state
    audience = informed(state, standing, clause)
    before = after = snapshots.snapshot_of(state)
    obligor = before.index(standing.obligor)
    witnesses = [before.index(a) for a in _witnesses(state, audience)]
    after = law.after_conduct(after, obligor, witnesses, kept, broken, snapshots.rules(state))
    indicators: dict[IndicatorId, float] = {}
    if first:
        breach, creditors = clause.breach, [before.index(c) for c in standing.creditors]
        after = law.after_breach(after, obligor, creditors, breach.tension, breach.legitimacy)
        for creditor in creditors:
            if breach.act is not None and creditor != obligor:
                after = effects.after_act(after, breach.act, creditor, obligor, snapshots.rules(state))
        if breach.indicator is not None:
            gauge = state.index.gauges[IndicatorId(breach.indicator)]
            moved = state.indicators[gauge.id] + breach.change
            indicators[gauge.id] = round(min(max(moved, gauge.low), gauge.high), 6)
    _follow(course, before, after, audience, indicators, standing, day, cause)


def _follow(
    course: Course,
    before: WorldSnapshot,
    after: WorldSnapshot,
    audience: Audience,
    indicators: dict[IndicatorId, float],
    standing: Standing,
    day: int,
    cause: str,
) -> None:
    """Append the consequence with its article, then the relations and indicators it moved."""
    state = course.state
    told = (
        *shifts(before, after),
        *(ev.Shift("indicator", i, None, round(state.indicators[i], 4), round(v, 4)) for i, v in indicators.items()),
    )
    if not told:
        return
    course.then(
        [
            ev.ConsequenceFollowed(
                audience=audience,
                obligation=standing.id,
                instrument=standing.instrument,
                provision=standing.provision,
                number=standing.number,
                day=day,
                cause=cause,  # type: ignore[arg-type]
                obligor=standing.obligor,
                shifts=told,
            )
        ]
    )
    because = ev.Because("finding" if cause in ("kept", "amiss") else "agreement", standing.obligor)
    course.then(bridge.moves(state, before, after, "agreement", audience, because))
    if indicators:
        # Told after the days have passed: the history of an indicator runs forward only.
        last = max(day, *(state.history[i][-1][0] for i in indicators))
        why = because if audience == EVERYONE else None
        course.then([ev.IndicatorsMoved(audience=EVERYONE, day=last, values=indicators, because=why)])


def shifts(before: WorldSnapshot, after: WorldSnapshot) -> tuple[ev.Shift, ...]:
    """Differences between two snapshots: trust and tension by pair of actors, legitimacy by actor."""
    found: list[ev.Shift] = []
    was, now = before.arrays, after.arrays
    pairs = (
        ("trust", trust_mean(was.alpha, was.beta), trust_mean(now.alpha, now.beta)),
        ("tension", was.tension, now.tension),
    )
    for what, old, new in pairs:
        for i, of in enumerate(before.actors):
            for j, about in enumerate(before.actors):
                if i != j and abs(new[i, j] - old[i, j]) > 5e-5:
                    found.append(ev.Shift(what, of, about, round(float(old[i, j]), 4), round(float(new[i, j]), 4)))  # type: ignore[arg-type]
    for i, of in enumerate(before.actors):
        if abs(now.legitimacy[i] - was.legitimacy[i]) > 5e-5:
            old_value, new_value = round(float(was.legitimacy[i]), 4), round(float(now.legitimacy[i]), 4)
            found.append(ev.Shift("legitimacy", of, None, old_value, new_value))
    return tuple(found)
