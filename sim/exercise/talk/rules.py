"""Talk: opening channels and speaking in them."""

from __future__ import annotations

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.acts import bridge
from sim.exercise.acts.queries import trust
from sim.exercise.acts.state import TrustMoved
from sim.exercise.core.names import ActorId, Audience, ChannelId, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.core.typed import line
from sim.exercise.deciding import LONGEST_TITLE, acting_seat, name_of, rule, running, short, visible, written
from sim.exercise.state import State
from sim.exercise.talk.queries import channel_audience, speaks_in
from sim.exercise.talk.reading import plain_reading
from sim.reading.reading import Reading

THREAT = 0.3
"""Part of a broken commitment for which a threat said in talk counts: it tells what its author may do, and is not
yet done. An assumption of ours, as is that of an apology."""
APOLOGY = 0.3
UNSORRY, PLAINLY = ("threat", "demand", "refusal"), 0.8
"""Readings, from that confidence on, of words that win back no trust whatever they are sent as."""
START = 0.5
"""Mean trust in an actor that nobody has tested: below it there is something to apologise for."""


def in_channel(state: State, channel: ChannelId, seat: SeatId) -> None:
    """Refuse a channel that the seat is not in; an unknown one looks the same."""
    if not speaks_in(state, channel, seat):
        raise Refused("unknown-channel")


@rule(cmd.OpenChannel)
def open_channel(command: cmd.OpenChannel, state: State, now: int) -> list[ev.Event]:
    running(state)
    acting_seat(command, state)
    short(command.title, LONGEST_TITLE)
    members = tuple(s.id for s in state.the_scene.seats if s.id in {*command.seats, command.seat})
    if len(set(command.seats) - {command.seat}) + 1 != len(members):
        raise Refused("unknown-seat")
    if len(members) < 2:
        raise Refused("channel-members")
    if any(set(c.seats) == set(members) and c.form != "plenary" for c in state.channels.values()):
        raise Refused("channel-exists")
    actors = {state.actor_of(s) for s in members}
    form = "delegation" if len(actors) == 1 else "bilateral" if len(actors) == 2 else "caucus"
    return [
        ev.ChannelOpened(
            audience=Audience.of(*members),
            channel=ChannelId(name_of(command, state, "talks")),
            form=form,  # type: ignore[arg-type]
            seats=members,
            title=line(command.title, LONGEST_TITLE),
            by=command.seat,
        )
    ]


@rule(cmd.SendMessage)
def send_message(command: cmd.SendMessage, state: State, now: int) -> list[ev.Event]:
    if state.phase != "lobby":
        running(state)
    acting_seat(command, state)
    in_channel(state, command.channel, command.seat)
    written(command.words)
    audience = channel_audience(state, command.channel)
    known_issues = {i.id for i in state.the_scene.issues}
    if not set(command.about) <= known_issues:
        raise Refused("unknown-reference")
    if command.reply_to is not None and not visible(state, command.reply_to, command.seat):
        raise Refused("unknown-reference")
    if command.package is not None:
        package = state.packages.get(command.package)
        if package is None or not visible(state, package.ref, command.seat):
            raise Refused("unknown-package")
    said = ev.MessageSent(
        audience=audience,
        channel=command.channel,
        seat=command.seat,
        words=command.words,
        intent=command.intent,
        about=command.about,
        package=command.package,
        reply_to=command.reply_to,
    )
    return [said, *_felt(command, said, state, audience)]


def _felt(command: cmd.SendMessage, said: ev.MessageSent, state: State, audience: Audience) -> list[ev.Event]:
    """The trust that a threat costs with those it is said to, and that an apology wins back where some was lost."""
    ground = command.intent
    if ground not in ("threat", "apology") or state.phase != "running":
        return []
    if ground == "apology" and _is_none(plain_reading(state, said)):
        return []
    actor = state.actor_of(command.seat)
    told = [
        other
        for other in _addressed(command, state)
        if other != actor and not any(_again(move, other, actor, ground, state.turn) for move in state.trusted)
    ]
    if ground == "threat":
        return bridge.reputed(state, "broken", ground, actor, told, THREAT, audience)
    wronged = [other for other in told if (tie := state.dyads.get((other, actor))) and trust(tie) < START]
    return bridge.reputed(state, "kept", ground, actor, wronged, APOLOGY, audience)


def _is_none(read: Reading | None) -> bool:
    """Whether words that are sent as an apology are plainly none: a threat, a demand, a no, or no words at all."""
    return read is not None and (not read.substance.readable or (read.intent in UNSORRY and read.confidence >= PLAINLY))


def _again(move: TrustMoved, other: ActorId, actor: ActorId, ground: str, turn: int) -> bool:
    """Whether the same was said to the same already in this turn: a word repeated weighs no more."""
    same = (move.a, move.b, move.turn) == (other, actor, turn)
    return same and move.because is not None and move.because.ground == ground


def _addressed(command: cmd.SendMessage, state: State) -> list[ActorId]:
    """The actors to whom a message is said: whose message it replies to, else all who are in the channel."""
    if command.reply_to is not None:
        answered = next((m.seat for e, m in reversed(state.messages) if e.ref == command.reply_to), None)
        if answered is not None:
            return [state.actor_of(answered)]
    seats = state.channels[command.channel].seats
    return list(dict.fromkeys(state.actor_of(seat) for seat in seats))
