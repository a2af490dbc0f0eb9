"""Decisions: putting a package to one, voting, breaking a silence, and what the rule of the text makes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.blueprint import DecisionRule, Instrument
from sim.exercise.names import EVERYONE, ActorId, Choices, DecisionId
from sim.exercise.refusals import Refused
from sim.exercise.rules.deciding import acting_seat, decide, power, running, written
from sim.exercise.rules.mandate import within_mandate
from sim.exercise.rules.texts import adopted, complete, only_parties, package_of, still_open, text_of
from sim.exercise.state import Decision, State
from sim.negotiation import voting


@decide.register
def _(command: cmd.PutToDecision, state: State, now: int) -> list[ev.Event]:
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
    return [
        ev.DecisionOpened(
            audience=EVERYONE,
            decision=DecisionId(f"decision-{command.id}"),
            package=package.id,
            instrument=text.id,
            rule=text.rule.kind,
            seat=command.seat,
            ends=state.timer.elapsed(now) + text.rule.minutes * 60_000,
        )
    ]


def _open_decision(state: State, decision: DecisionId) -> tuple[Decision, Instrument]:
    found = state.decisions.get(decision)
    if found is None or not found.open:
        raise Refused("no-decision")
    return found, text_of(state, found.instrument)


@decide.register
def _(command: cmd.CastVote, state: State, now: int) -> list[ev.Event]:
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


@decide.register
def _(command: cmd.BreakSilence, state: State, now: int) -> list[ev.Event]:
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


def rule_of(rule: DecisionRule, voters: Sequence[ActorId]) -> voting.Rule:
    """The blueprint's rule among these voters, as the mathematics takes it: shares in thousandths, none of them 0.

    A voter without a weight where others have one counts as one; without a population, as nobody. Raises ValueError for
    a double majority or a constructive abstention without any population.
    """
    double, weighed = rule.kind == "double", rule.weights and rule.kind != "double"
    peopled = double or rule.abstention == "constructive"
    return voting.Rule(
        kind=rule.kind,
        threshold=_share(rule.threshold),
        quorum=Fraction(rule.quorum).limit_denominator(1000),
        vetoes=tuple(rule.vetoes),
        abstention=rule.abstention,
        weights=tuple((v, _amount(rule.weights.get(v, 1.0))) for v in voters) if weighed else (),
        populations=tuple((v, _amount(rule.populations.get(v, 0.0))) for v in voters) if peopled else (),
        population_threshold=_share(rule.population_threshold),
        blocking=rule.blocking,
        abstention_limit=_share(rule.abstention_limit),
    )


def _share(share: float) -> Fraction:
    return max(Fraction(1, 1000), Fraction(share).limit_denominator(1000))


def _amount(amount: float) -> Fraction:
    """In ten-thousandths: one denominator for all keeps whole-number weights small."""
    return Fraction(round(amount * 10_000), 10_000)


def _closed(decision: Decision, text: Instrument, votes: Mapping[ActorId, ev.Vote], choices: Choices) -> list[ev.Event]:
    cast: dict[str, voting.Vote] = {p: votes.get(p, "silent") for p in text.parties}
    result = voting.outcome(rule_of(text.rule, text.parties), cast, tuple(text.parties))
    tally = {v: float(sum(1 for x in cast.values() if x == v)) for v in ("yes", "no", "abstain", "silent")}
    made: list[ev.Event] = [
        ev.DecisionClosed(
            audience=EVERYONE, decision=decision.id, adopted=result.adopted, reason=result.reason, tally=tally
        )
    ]
    if result.adopted:
        how = "silence" if text.rule.kind == "silence" else "vote"
        made.append(adopted(text.id, choices, how, decision.package))
    return made
