"""Obligations as days pass: due, kept or broken, found out, and followed by their consequences."""

from __future__ import annotations

from sim.exercise import events as ev
from sim.exercise.acts import bridge
from sim.exercise.core.names import EVERYONE, IndicatorId
from sim.exercise.core.worth import points
from sim.exercise.course import Course
from sim.exercise.deciding import delegation
from sim.exercise.pledges import consequences
from sim.exercise.pledges import queries as pledges_queries
from sim.exercise.pledges import rules as pledges
from sim.exercise.pledges.state import Standing
from sim.exercise.ratification import rules as ratifying
from sim.exercise.state import State
from sim.world import obligations as law

STEP = 30
"""Days between two looks after the last turn: a month."""
HALF_STAKE = 0.5
"""Share of an agreement's worth at stake in a breach for which the text allows no suspension."""


def days_passed(state: State, days: int, now: int) -> list[ev.Event]:
    """Events of `days` days: those of the world, then the obligations and ratifications that fall due in them."""
    if not state.obligations and not state.ratifications:
        return bridge.days_passed(state, days)
    course = Course(state, now)
    course.then(bridge.days_passed(course.state, days))
    _due(course, state.day, state.day + days)
    return course.made


def aftermath(state: State, now: int) -> list[ev.Event]:
    """Events of the days after the last turn: of the world, and of obligations kept or broken.

    No delegation acts any more: capitals weigh each obligation anew and use the remedies of the texts.
    """
    plan = state.clock_plan
    if plan.after == 0 or not (state.obligations or state.ratifications):
        return []
    course = Course(state, now)
    day, end = state.day, state.day + plan.after
    while day < end:
        days = min(STEP, end - day)
        course.then(_capitals(course.state, day))
        # The world takes its dice from the turn, and these are the turns that nobody plays any more.
        course.state.turn += 1
        course.then(bridge.days_passed(course.state, days))
        course.then([ev.DaysPassed(audience=EVERYONE, day=day + days)])
        for standing in _due(course, day, day + days):
            course.then(_remedies(course.state, standing, day + days))
        day += days
    return course.made


def _due(course: Course, after: int, upto: int) -> list[Standing]:
    """Carry out everything that falls due in these days, in the order of the texts; returns the obligations due."""
    looked: list[Standing] = []
    for instrument, ratification in list(course.state.ratifications.items()):
        if ratification.due <= upto and not ratification.decided:
            ratifying.ratify(course, instrument, ratification.due)
    for name in list(course.state.obligations):
        standing = course.state.obligations[name]
        clause = pledges_queries.clause_of(course.state, standing)
        # What opened in these days, or on the day before them, may be due at once.
        before = standing.since - 1 if standing.since >= after else after
        days = law.due_days(clause, standing.since, max(before, standing.looked), upto)
        if days and standing.status == "open":
            _look(course, standing, clause, days[-1])
            looked.append(standing)
        if standing.dispute is not None and standing.dispute.ruling is None and standing.dispute.settles <= upto:
            _settle(course, standing, clause, standing.dispute.settles)
        if standing.status != "ended" and law.over(clause, standing.since, upto):
            course.then(
                [
                    ev.ObligationEnded(
                        audience=EVERYONE,
                        obligation=standing.id,
                        instrument=standing.instrument,
                        number=standing.number,
                        day=upto,
                    )
                ]
            )
    return looked


# --- one look --------------------------------------------------------------------------------------------------------


def _look(course: Course, standing: Standing, clause: law.Clause, day: int) -> None:
    """Append whether the obligation was kept, the finding of monitoring, and its consequences."""
    state = course.state
    plan = clause.verified
    value = state.indicators.get(IndicatorId(plan.gauge)) if plan.gauge is not None else None
    kept = law.meets(plan, value) if value is not None else standing.order == "perform"
    own = delegation(state, standing.obligor)
    truth: ev.Event = ev.ObligationPerformed(audience=own, obligation=standing.id, number=standing.number, day=day)
    if not kept:
        cause = "withheld" if standing.order == "withhold" else "circumstances"
        truth = ev.ObligationBreached(
            audience=own,
            obligation=standing.id,
            number=standing.number,
            day=day,
            cause=cause,  # type: ignore[arg-type]
        )
    finding, reading = law.look(plan, kept, value, law.dice(state.seed, "look", standing.id, day))
    before = standing.finding
    course.then([truth])
    if finding == "unverified":
        return
    course.then(
        [
            ev.ObligationObserved(
                audience=consequences.informed(state, standing, clause),
                obligation=standing.id,
                instrument=standing.instrument,
                number=standing.number,
                obligor=standing.obligor,
                day=day,
                finding=finding,
                means=plan.means,
                reading=None if reading is None else round(reading, 2),
            )
        ]
    )
    if finding == "kept":
        consequences.kept(course, standing, clause, day)
    else:
        consequences.amiss(course, standing, clause, day, first=before != "amiss")


# --- disputes --------------------------------------------------------------------------------------------------------


def _settle(course: Course, standing: Standing, clause: law.Clause, day: int) -> None:
    """Append the ruling and its effects: an award orders performance, a rejection revives suspended obligations."""
    state = course.state
    found = pledges_queries.procedure(state, standing.instrument)
    assert found is not None
    assert standing.dispute is not None
    provision, issue, option, settlement = found
    ruling = law.rule_on(
        settlement, not standing.dispute.broken, law.dice(state.seed, "dispute", standing.id, standing.dispute.day)
    )
    known = standing.dispute.finding
    audience = pledges_queries.members(state, standing.instrument, standing.obligor, *standing.creditors)
    course.then(
        [
            ev.DisputeSettled(
                audience=audience,
                obligation=standing.id,
                instrument=standing.instrument,
                number=standing.number,
                procedure=provision.number,
                issue=issue,
                option=option,
                day=day,
                ruling=ruling,
                binding=settlement.binding,
            )
        ]
    )
    if ruling == "upheld" and settlement.binding and standing.order == "withhold":
        course.then([_order(state, standing, day, "perform", "award")])
    if ruling == "upheld" and known != "amiss":
        consequences.upheld(course, standing, clause, day)
    elif ruling == "rejected" and known == "amiss":
        consequences.kept(course, standing, clause, day)


def _order(state: State, standing: Standing, day: int, conduct: str, by: str) -> ev.ConductOrdered:
    return ev.ConductOrdered(
        audience=delegation(state, standing.obligor),
        obligation=standing.id,
        number=standing.number,
        day=day,
        conduct=conduct,  # type: ignore[arg-type]
        by=by,  # type: ignore[arg-type]
    )


# --- with nobody at the desks ----------------------------------------------------------------------------------------


def _capitals(state: State, day: int) -> list[ev.Event]:
    """Orders of the capitals on obligations about which no delegation gave an instruction."""
    assert state.blueprint is not None
    made: list[ev.Event] = []
    for standing in state.obligations.values():
        temptation = state.blueprint.actor(standing.obligor).temptations.get(standing.id, 0.0)
        settled = standing.dispute is not None and standing.dispute.ruling == "upheld"
        if standing.status != "open" or temptation <= 0.0 or standing.ordered_by is not None:
            continue
        if settled and (found := pledges_queries.procedure(state, standing.instrument)) and found[3].binding:
            continue
        clause = pledges_queries.clause_of(state, standing)
        chance = law.keeps(
            temptation, law.expected_loss(law.detection(clause.verified), at_stake(state, standing, clause))
        )
        kept = float(law.dice(state.seed, "capital", standing.id, day).random()) < chance
        conduct = "perform" if kept else "withhold"
        if conduct != standing.order:
            made.append(_order(state, standing, day, conduct, "capital"))
    return made


def at_stake(state: State, standing: Standing, clause: law.Clause) -> float:
    """Loss of the obligor if the agreement came apart, in points of 100; half of it where a breach suspends nothing."""
    assert state.blueprint is not None
    stakes = state.blueprint.actor(standing.obligor).stakes.get(standing.instrument)
    adopted = state.instruments[standing.instrument].adopted
    if stakes is None or adopted is None:
        return 0.0
    surplus = max(0.0, points(stakes, adopted) - stakes.reservation)
    return surplus if clause.breach.suspends else HALF_STAKE * surplus


def _remedies(state: State, standing: Standing, day: int) -> list[ev.Event]:
    """Remedies of creditors after a breach is found: first the text's dispute procedure, then snap-back."""
    if not standing.in_breach or not standing.creditors:
        return []
    if standing.dispute is None or standing.dispute.ruling == "rejected":
        opened = pledges.dispute(state, standing, standing.creditors[0], day)
        if opened is not None:
            return [opened]
    if standing.dispute is None or standing.dispute.ruling in ("upheld", "unsettled"):
        return [e for creditor in standing.creditors for e in pledges.snapped_back(state, standing, day, creditor)]
    return []
