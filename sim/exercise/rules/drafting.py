"""Drafting: packages and their answers, and positions line by line."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.blueprint import Instrument
from sim.exercise.names import EVERYONE, PLENARY, ActorId, IssueId, OptionId, PackageId, ProvisionId
from sim.exercise.refusals import Refused
from sim.exercise.rules.deciding import acting_seat, decide, power, running, visible, written
from sim.exercise.rules.mandate import within_mandate
from sim.exercise.rules.talk import channel_audience, in_channel
from sim.exercise.rules.texts import adopted, complete, only_parties, package_of, still_open, text_of
from sim.exercise.state import State

# --- packages --------------------------------------------------------------------------------------------------------


@decide.register
def _(command: cmd.TablePackage, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "table")
    text = text_of(state, command.instrument)
    still_open(state, text)
    if command.channel == PLENARY and "chair" not in (card.powers if (card := state.card(command.seat)) else ()):
        only_parties(text, actor)
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
        package_of(state, command.amends, command.seat)
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
    package = package_of(state, command.package, command.seat)
    if package.actor != actor:
        raise Refused("not-your-package")
    still_open(state, text_of(state, package.instrument))
    if any(d.package == package.id and d.open for d in state.decisions.values()):
        raise Refused("decision-open")
    audience = channel_audience(state, package.channel)
    return [ev.PackageWithdrawn(audience=audience, package=package.id, seat=command.seat)]


@decide.register
def _(command: cmd.AnswerPackage, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "table")
    package = package_of(state, command.package, command.seat)
    text = text_of(state, package.instrument)
    still_open(state, text)
    only_parties(text, actor)
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
        made.append(adopted(text.id, package.choices, "acceptance", package.id))
    return made


# --- line by line ----------------------------------------------------------------------------------------------------


@decide.register
def _(command: cmd.TakePosition, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "table")
    text = text_of(state, command.instrument)
    still_open(state, text)
    only_parties(text, actor)
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
    return [adopted(text.id, choices, "line-by-line", None)]
