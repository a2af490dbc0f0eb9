"""Drafting: packages, positions, decisions, initials and signatures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.blueprint import DecisionRule, Instrument
from sim.exercise.names import (
    EVERYONE,
    PLENARY,
    ActorId,
    Choices,
    DecisionId,
    InstrumentId,
    IssueId,
    OptionId,
    PackageId,
    ProvisionId,
    SeatId,
)
from sim.exercise.refusals import Refused
from sim.exercise.rules import agreements
from sim.exercise.rules.deciding import acting_seat, decide, power, running, visible, written
from sim.exercise.rules.mandate import beyond, within_mandate
from sim.exercise.rules.talk import channel_audience, in_channel
from sim.exercise.state import Decision, Package, State
from sim.negotiation import voting


def _text(state: State, instrument: InstrumentId) -> Instrument:
    found = state.instrument(instrument)
    if found is None:
        raise Refused("unknown-instrument")
    if state.turn < found.opens:
        raise Refused("not-open-yet", turn=found.opens)
    return found


def _party(text: Instrument, actor: ActorId) -> None:
    if actor not in text.parties:
        raise Refused("not-party")


def _not_adopted(state: State, text: Instrument) -> None:
    if state.instruments[text.id].adopted is not None:
        raise Refused("already-adopted")


def _package(state: State, package: PackageId, seat: SeatId) -> Package:
    found = state.packages.get(package)
    if found is None or not visible(state, found.ref, seat):
        raise Refused("unknown-package")
    if found.withdrawn:
        raise Refused("package-withdrawn")
    return found


def complete(text: Instrument, choices: Choices) -> bool:
    """Whether a package settles every issue of the text."""
    return all(issue in choices for issue in text.issues)


# --- packages --------------------------------------------------------------------------------------------------------


@decide.register
def _(command: cmd.TablePackage, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "table")
    text = _text(state, command.instrument)
    _not_adopted(state, text)
    if command.channel == PLENARY and "chair" not in (card.powers if (card := state.card(command.seat)) else ()):
        _party(text, actor)
    in_channel(state, command.channel, command.seat)
    if not command.choices:
        raise Refused("no-choices")
    issues = text.issues
    for issue, option in command.choices.items():
        if issue not in issues or option not in {o.id for o in state.issue(issue).options}:
            raise Refused("unknown-option")
    if command.note is not None:
        written(command.note)
    if command.amends is not None:
        _package(state, command.amends, command.seat)
    for other in state.packages.values():
        same = other.instrument == text.id and other.choices == command.choices
        if same and other.alive and other.channel == command.channel and visible(state, other.ref, command.seat):
            raise Refused("same-package")
    within_mandate(state, actor, text.id, command.choices, command.authority, "beyond-mandate")
    tabled = ev.PackageTabled(
        audience=channel_audience(state, command.channel),
        package=PackageId(f"package-{command.id}"),
        instrument=text.id,
        seat=command.seat,
        actor=actor,
        channel=command.channel,
        choices=dict(command.choices),
        authority=command.authority,
        amends=command.amends,
        note=command.note,
    )
    return [tabled]


@decide.register
def _(command: cmd.WithdrawPackage, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "table")
    package = _package(state, command.package, command.seat)
    if package.actor != actor:
        raise Refused("not-your-package")
    _not_adopted(state, _text(state, package.instrument))
    if any(d.package == package.id and d.open for d in state.decisions.values()):
        raise Refused("decision-open")
    audience = channel_audience(state, package.channel)
    return [ev.PackageWithdrawn(audience=audience, package=package.id, seat=command.seat)]


@decide.register
def _(command: cmd.AnswerPackage, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "table")
    package = _package(state, command.package, command.seat)
    text = _text(state, package.instrument)
    _not_adopted(state, text)
    _party(text, actor)
    if package.actor == actor:
        raise Refused("own-package")
    if command.note is not None:
        written(command.note)
    if command.answer == "accept":
        within_mandate(state, actor, text.id, package.choices, command.authority, "beyond-mandate")
    made: list[ev.Event] = [
        ev.PackageAnswered(
            audience=channel_audience(state, package.channel),
            package=package.id,
            seat=command.seat,
            actor=actor,
            answer=command.answer,
            authority=command.authority,
            note=command.note,
        )
    ]
    answers = {**package.answers, actor: command.answer}
    everybody = all(answers.get(p) == "accept" for p in text.parties)
    if text.rule.kind == "unanimity" and package.public and complete(text, package.choices) and everybody:
        made.append(_adopted(text.id, package.choices, "acceptance", package.id))
    return made


def _adopted(instrument: InstrumentId, choices: Choices, how: str, package: PackageId | None) -> ev.TextAdopted:
    return ev.TextAdopted(
        audience=EVERYONE,
        instrument=instrument,
        choices=dict(choices),
        how=how,  # type: ignore[arg-type]
        package=package,
    )


# --- line by line ----------------------------------------------------------------------------------------------------


@decide.register
def _(command: cmd.TakePosition, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "table")
    text = _text(state, command.instrument)
    _not_adopted(state, text)
    _party(text, actor)
    provision = next((p for p in text.provisions if p.issue == command.issue), None)
    if provision is None or command.option not in {o.id for o in state.issue(command.issue).options}:
        raise Refused("unknown-option")
    within_mandate(state, actor, text.id, {command.issue: command.option}, command.authority, "beyond-mandate")
    now_at = state.instruments[text.id]
    positions: dict[ActorId, OptionId] = {**now_at.positions.get(command.issue, {}), actor: command.option}
    made: list[ev.Event] = [
        ev.PositionTaken(
            audience=EVERYONE,
            instrument=text.id,
            issue=command.issue,
            seat=command.seat,
            actor=actor,
            option=command.option,
            authority=command.authority,
        )
    ]
    together = all(positions.get(p) == command.option for p in text.parties)
    agreed = dict(now_at.agreed)
    if together and agreed.get(provision.id) != command.option:
        agreed[provision.id] = command.option
        made.append(
            ev.ProvisionAgreed(
                audience=EVERYONE,
                instrument=text.id,
                provision=provision.id,
                issue=command.issue,
                option=command.option,
            )
        )
        made += _whole_text(text, agreed)
    elif not together and provision.id in agreed:
        made.append(
            ev.ProvisionReopened(
                audience=EVERYONE,
                instrument=text.id,
                provision=provision.id,
                issue=command.issue,
                seat=command.seat,
            )
        )
    return made


def _whole_text(text: Instrument, agreed: Mapping[ProvisionId, OptionId]) -> list[ev.Event]:
    """Nothing is agreed until everything is agreed: the last bracket to fall adopts a text decided by consensus."""
    open_ones = [p for p in text.provisions if p.issue is not None and p.id not in agreed]
    if open_ones or text.rule.kind not in ("unanimity", "silence"):
        return []
    choices: dict[IssueId, OptionId] = {p.issue: agreed[p.id] for p in text.provisions if p.issue is not None}
    return [_adopted(text.id, choices, "line-by-line", None)]


# --- decisions -------------------------------------------------------------------------------------------------------


@decide.register
def _(command: cmd.PutToDecision, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    card = state.card(command.seat)
    package = _package(state, command.package, command.seat)
    text = _text(state, package.instrument)
    _not_adopted(state, text)
    if card is not None and "chair" not in card.powers:
        power(state, command.seat, "table")
        _party(text, actor)
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
    return found, _text(state, found.instrument)


@decide.register
def _(command: cmd.CastVote, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "vote")
    decision, text = _open_decision(state, command.decision)
    _party(text, actor)
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
    _party(text, actor)
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
        made.append(_adopted(text.id, choices, how, decision.package))
    return made


# --- initials and signatures -----------------------------------------------------------------------------------------


@decide.register
def _(command: cmd.Initial, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    text = _text(state, command.instrument)
    if actor not in text.signatories:
        raise Refused("not-signatory")
    power(state, command.seat, "initial")
    status = state.instruments[text.id]
    if status.adopted is None:
        raise Refused("not-adopted")
    if actor in status.initialled:
        raise Refused("already-initialled")
    return [ev.TextInitialled(audience=EVERYONE, instrument=text.id, seat=command.seat, actor=actor)]


@decide.register
def _(command: cmd.Sign, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    text = _text(state, command.instrument)
    if actor not in text.signatories:
        raise Refused("not-signatory")
    power(state, command.seat, "sign")
    status = state.instruments[text.id]
    if status.adopted is None:
        raise Refused("not-adopted")
    if actor in status.signed:
        raise Refused("already-signed")
    if actor not in status.initialled:
        raise Refused("not-initialled")
    within_mandate(state, actor, text.id, status.adopted, "mandate", "cannot-sign-beyond")
    made: list[ev.Event] = [ev.TextSigned(audience=EVERYONE, instrument=text.id, seat=command.seat, actor=actor)]
    signed = {*status.signed, actor}
    if all(s in signed for s in text.signatories):
        made += agreements.signed_by_all(state, text, status.adopted)
    return made


__all__ = ["beyond", "close_due", "complete", "rule_of"]
