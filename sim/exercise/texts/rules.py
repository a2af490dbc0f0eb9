"""Texts: packages, positions, initials, signatures."""

from __future__ import annotations

from collections.abc import Mapping

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core.blueprint import Instrument, Power
from sim.exercise.core.names import (
    EVERYONE,
    PLENARY,
    ActorId,
    Choices,
    InstrumentId,
    IssueId,
    OptionId,
    PackageId,
    ProvisionId,
    SeatId,
)
from sim.exercise.core.refusals import Refused
from sim.exercise.deciding import acting_seat, name_of, power, rule, running, visible, written
from sim.exercise.mandate.rules import within_mandate
from sim.exercise.pledges import given
from sim.exercise.pledges import rules as pledges
from sim.exercise.state import State
from sim.exercise.talk.queries import channel_audience
from sim.exercise.talk.rules import in_channel
from sim.exercise.texts.moving import moved_on
from sim.exercise.texts.queries import complete
from sim.exercise.texts.state import InstrumentState, Package
from sim.negotiation.kinds import KINDS

# --- packages --------------------------------------------------------------------------------------------------------


@rule(cmd.TablePackage)
def table_package(command: cmd.TablePackage, state: State, now: int) -> list[ev.Event]:
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
        package=PackageId(name_of(command, state, "package")),
        instrument=text.id,
        seat=command.seat,
        actor=actor,
        channel=command.channel,
        choices=dict(command.choices),
        authority=command.authority,
        amends=command.amends,
        note=command.note,
    )
    broken = given.tabled(state, actor, command.choices, tabled.audience)
    if command.earlier == "keep":
        return [tabled, *broken]
    return [tabled, *moved_on(state, text, actor, command.channel, tabled.package), *broken]


@rule(cmd.WithdrawPackage)
def withdraw_package(command: cmd.WithdrawPackage, state: State, now: int) -> list[ev.Event]:
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


@rule(cmd.AnswerPackage)
def answer_package(command: cmd.AnswerPackage, state: State, now: int) -> list[ev.Event]:
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
    if command.answer == "accept":
        made += given.tabled(state, actor, package.choices, channel_audience(state, package.channel))
    if command.answer == "accept" and command.earlier == "leave":
        made += moved_on(state, text, actor, package.channel, package.id)
    answers = {**package.answers, actor: command.answer}
    everybody = all(answers.get(p) == "accept" for p in text.parties)
    # Where all have said yes aloud, nobody is left who could break a silence; one that runs is let run out.
    unbroken = text.rule.kind == "silence" and state.open_decision(text.id) is None
    consensus = text.rule.kind == "unanimity" or unbroken
    if consensus and package.public and complete(text, package.choices) and everybody:
        made.append(adopted(text.id, package.choices, "acceptance", package.id))
    return made


# --- line by line ----------------------------------------------------------------------------------------------------


@rule(cmd.TakePosition)
def take_position(command: cmd.TakePosition, state: State, now: int) -> list[ev.Event]:
    running(state)
    actor = acting_seat(command, state)
    power(state, command.seat, "table")
    text = text_of(state, command.instrument)
    still_open(state, text)
    only_parties(text, actor)
    provision = next((p for p in text.provisions if p.issue == command.issue), None)
    if provision is None or command.option not in {o.id for o in state.issue(command.issue).options}:
        raise Refused("unknown-option")
    now_at = state.instruments[text.id]
    said = {issue: at[actor] for issue, at in now_at.positions.items() if actor in at}
    choices = {**said, command.issue: command.option} if command.authority == "mandate" else {}
    within_mandate(state, actor, text.id, choices, command.authority, "beyond-mandate")
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
    if open_ones or not KINDS[text.rule.kind].consensus:
        return []
    choices: dict[IssueId, OptionId] = {p.issue: agreed[p.id] for p in text.provisions if p.issue is not None}
    return [adopted(text.id, choices, "line-by-line", None)]


def _signatory(
    command: cmd.Initial | cmd.Sign, state: State, needed: Power
) -> tuple[ActorId, Instrument, InstrumentState, Choices]:
    """The delegation that acts, the adopted text that it may sign, how that text stands, and what was adopted."""
    running(state)
    actor = acting_seat(command, state)
    text = text_of(state, command.instrument)
    if actor not in text.signatories:
        raise Refused("not-signatory")
    power(state, command.seat, needed)
    status = state.instruments[text.id]
    if status.adopted is None:
        raise Refused("not-adopted")
    return actor, text, status, status.adopted


@rule(cmd.Initial)
def initial(command: cmd.Initial, state: State, now: int) -> list[ev.Event]:
    actor, text, status, _ = _signatory(command, state, "initial")
    if actor in status.initialled:
        raise Refused("already-initialled")
    return [ev.TextInitialled(audience=EVERYONE, instrument=text.id, seat=command.seat, actor=actor)]


@rule(cmd.Sign)
def sign(command: cmd.Sign, state: State, now: int) -> list[ev.Event]:
    actor, text, status, choices = _signatory(command, state, "sign")
    if actor in status.signed:
        raise Refused("already-signed")
    if actor not in status.initialled:
        raise Refused("not-initialled")
    within_mandate(state, actor, text.id, choices, "mandate", "cannot-sign-beyond")
    made: list[ev.Event] = [ev.TextSigned(audience=EVERYONE, instrument=text.id, seat=command.seat, actor=actor)]
    made += given.signed(state, actor, text)
    signed = {*status.signed, actor}
    if all(s in signed for s in text.signatories):
        made += pledges.signed_by_all(state, text, choices)
    return made


def text_of(state: State, instrument: InstrumentId) -> Instrument:
    """The text, if it can be negotiated now. Raises Refused."""
    found = state.instrument(instrument)
    if found is None:
        raise Refused("unknown-instrument")
    if state.turn < found.opens:
        raise Refused("not-open-yet", turn=found.opens)
    return found


def only_parties(text: Instrument, actor: ActorId) -> None:
    """Refuse whoever is no party to the text."""
    if actor not in text.parties:
        raise Refused("not-party")


def still_open(state: State, text: Instrument) -> None:
    """Refuse what comes after the adoption."""
    if state.instruments[text.id].adopted is not None:
        raise Refused("already-adopted")


def package_of(state: State, package: PackageId, seat: SeatId) -> Package:
    """A package that lies on a table of this seat. Raises Refused."""
    found = state.packages.get(package)
    if found is None or not visible(state, found.ref, seat):
        raise Refused("unknown-package")
    if found.withdrawn:
        raise Refused("package-withdrawn")
    if found.lapsed:
        raise Refused("package-lapsed")
    return found


def adopted(instrument: InstrumentId, choices: Choices, how: str, package: PackageId | None) -> ev.TextAdopted:
    """The adoption of a text, by whatever way it came."""
    return ev.TextAdopted(
        audience=EVERYONE,
        instrument=instrument,
        choices=dict(choices),
        how=how,  # type: ignore[arg-type]
        package=package,
    )
