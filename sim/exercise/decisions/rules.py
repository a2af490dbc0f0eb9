"""Votes and silence procedures."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.clock.queries import time_left
from sim.exercise.clock.state import MINUTE
from sim.exercise.core.blueprint import Instrument
from sim.exercise.core.names import EVERYONE, ActorId, Choices, DecisionId
from sim.exercise.core.refusals import Refused
from sim.exercise.deciding import acting_seat, name_of, power, rule, running, written
from sim.exercise.decisions.queries import rule_of
from sim.exercise.decisions.state import EXERCISE_ENDED, Decision
from sim.exercise.mandate.rules import within_mandate
from sim.exercise.state import State
from sim.exercise.texts.queries import complete
from sim.exercise.texts.rules import adopted, only_parties, package_of, still_open, text_of
from sim.negotiation import voting


@rule(cmd.PutToDecision)
def put_to_decision(command: cmd.PutToDecision, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    card = state.card(command.seat)
    package = package_of(state, command.package, command.seat)
    text = text_of(state, package.instrument)
    still_open(state, text)
    if card is not None and "chair" not in card.powers:
        power(state, command.seat, "table")
        only_parties(text, actor)
    if not package.public:
        raise Refused("private-package")
    if not text.rule.voted:
        raise Refused("no-vote-needed")
    if not complete(text, package.choices):
        raise Refused("incomplete-package", count=sum(i not in package.choices for i in text.issues))
    if state.open_decision(text.id) is not None:
        raise Refused("decision-open")
    elapsed = state.timer.elapsed(now)
    return [
        ev.DecisionOpened(
            audience=EVERYONE,
            decision=DecisionId(name_of(command, state, "decision")),
            package=package.id,
            instrument=text.id,
            rule=text.rule.kind,
            seat=command.seat,
            ends=_ends(state, text, elapsed),
        )
    ]


def _ends(state: State, text: Instrument, elapsed: int) -> int:
    """When the decision closes by itself: a vote at the latest with the exercise.

    Refuses a silence for which too little time is left, since nobody may be taken to consent in less than the rule
    gives them, and a vote in the last minute.
    """
    left, minutes = time_left(state, elapsed), text.rule.minutes
    if left < (minutes * MINUTE if text.rule.kind == "silence" else MINUTE):
        raise Refused("outlasts", minutes=minutes, left=max(0, left) // MINUTE)
    return elapsed + min(minutes * MINUTE, left)


def _open_decision(state: State, decision: DecisionId) -> tuple[Decision, Instrument]:
    found = state.decisions.get(decision)
    if found is None or not found.open:
        raise Refused("no-decision")
    return found, text_of(state, found.instrument)


@rule(cmd.CastVote)
def cast_vote(command: cmd.CastVote, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "vote")
    decision, text = _open_decision(state, command.decision)
    only_parties(text, actor)
    if text.rule.kind == "silence":
        raise Refused("not-a-vote")
    if actor in decision.votes:
        raise Refused("already-voted")
    choices = state.packages[decision.package].choices
    if command.vote == "yes":
        within_mandate(state, actor, text.id, choices, command.authority, "beyond-mandate")
    made: list[ev.Event] = [
        ev.VoteCast(
            audience=EVERYONE,
            decision=decision.id,
            seat=command.seat,
            actor=actor,
            vote=command.vote,
            authority=command.authority,
        )
    ]
    votes = {**decision.votes, actor: command.vote}
    if all(p in votes for p in text.parties):
        made += _closed(decision, text, votes, choices)
    return made


@rule(cmd.BreakSilence)
def break_silence(command: cmd.BreakSilence, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "vote")
    decision, text = _open_decision(state, command.decision)
    only_parties(text, actor)
    if text.rule.kind != "silence":
        raise Refused("not-silence")
    if command.note is not None:
        written(command.note)
    broken = ev.SilenceBroken(
        audience=EVERYONE, decision=decision.id, seat=command.seat, actor=actor, note=command.note
    )
    return [broken, *_closed(decision, text, {actor: "no"}, state.packages[decision.package].choices)]


def close_due(state: State, elapsed: int) -> list[ev.Event]:
    """The votes and silences whose time is over, closed."""
    made: list[ev.Event] = []
    for decision in state.decisions.values():
        if decision.open and decision.ends <= elapsed:
            text = state.instrument(decision.instrument)
            assert text is not None
            made += _closed(decision, text, decision.votes, state.packages[decision.package].choices)
    return made


def close_all(state: State, elapsed: int) -> list[ev.Event]:
    """Every open decision closed, since the exercise ends: what is due by its rule, the rest without a result."""
    rest = [decision for decision in state.decisions.values() if decision.open and decision.ends > elapsed]
    return [*close_due(state, elapsed), *(_cut_short(decision, state) for decision in rest)]


def _cut_short(decision: Decision, state: State) -> ev.Event:
    text = state.instrument(decision.instrument)
    assert text is not None
    return ev.DecisionClosed(
        audience=EVERYONE,
        decision=decision.id,
        adopted=False,
        reason=EXERCISE_ENDED,
        tally=_tally(_cast(text, decision.votes)),
    )


def _cast(text: Instrument, votes: Mapping[ActorId, ev.Vote]) -> dict[str, voting.Vote]:
    return {p: votes.get(p, "silent") for p in text.parties}


def _tally(cast: Mapping[str, voting.Vote]) -> dict[str, float]:
    return {v: float(sum(1 for x in cast.values() if x == v)) for v in ("yes", "no", "abstain", "silent")}


def _closed(decision: Decision, text: Instrument, votes: Mapping[ActorId, ev.Vote], choices: Choices) -> list[ev.Event]:
    cast = _cast(text, votes)
    result = voting.outcome(rule_of(text.rule, text.parties), cast, tuple(text.parties))
    made: list[ev.Event] = [
        ev.DecisionClosed(
            audience=EVERYONE, decision=decision.id, adopted=result.adopted, reason=result.reason, tally=_tally(cast)
        )
    ]
    if result.adopted:
        how = "silence" if text.rule.kind == "silence" else "vote"
        made.append(adopted(text.id, choices, how, decision.package))
    return made
