"""Messages of the socket: payloads checked into commands, events as lines, refusals as answers.

Only shape and size are judged here. Who asks is settled before (`access`), and whether it may be done after (`decide`).
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

import msgspec

from sim.exercise.core import codec
from sim.exercise.core.command import Command
from sim.exercise.core.due import DocumentKindId
from sim.exercise.core.log import Recorded
from sim.exercise.core.names import CONTROL, ChannelId, CommandId, ExerciseId, Filled, Phrase, Row, Said, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.core.typed import nfc
from sim.exercise.deciding import LONGEST_FIELD, LONGEST_MESSAGE
from sim.exercise.telling import Render
from sim.exercise.vocabulary import COMMANDS, kind_of
from sim.language import languages
from web.one_language import cut_text, texts_of
from web.packets import Closed, Head, Parting, Refusal, Told
from web.words import both

_log = logging.getLogger("plenipo.live")

Payload = dict[str, Any]

ASKED = frozenset(kind.name for kind in COMMANDS.values() if kind.by != "server")
"""Commands that a browser may send. Pulses and seatings are the server's own."""

MOST_ITEMS, DEEPEST = 64, 6
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{7,63}")
EXERCISE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
_FORM = re.compile(r"[a-z][a-z0-9-]{0,47}")
_SEAT = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}")


@dataclass(frozen=True, slots=True)
class Joining:
    """A wish to follow an exercise from line `after` on, in one language or in all.

    `watch` is the seat whose screen the instructor asks for.
    """

    exercise: ExerciseId
    after: int | None
    watch: SeatId | None
    language: str | None


@dataclass(frozen=True, slots=True)
class Acting:
    """A wish to act, not yet tied to anybody's seat."""

    exercise: ExerciseId
    id: str
    kind: str
    body: Payload
    seat: SeatId | None


def joining(payload: object) -> Joining:
    """The payload of a `join`. Raises Refused."""
    asked = checked(payload, {"exercise"}, {"after", "watch", "language"})
    after, watch, language = asked.get("after"), asked.get("watch"), asked.get("language")
    if language is not None and language not in languages():
        raise Refused("malformed", what="language")
    if after is not None and (not isinstance(after, int) or isinstance(after, bool) or not 0 <= after < 2**31):
        raise Refused("malformed", what="after")
    return Joining(
        ExerciseId(named(asked["exercise"], EXERCISE, "exercise")),
        after,
        None if watch is None else SeatId(named(watch, _SEAT, "watch")),
        language,
    )


def acting(payload: object) -> Acting:
    """The payload of an `act`. Raises Refused."""
    asked = checked(payload, {"exercise", "id", "kind"}, {"body", "seat"})
    seat, kind, body = asked.get("seat"), asked["kind"], asked.get("body", {})
    if not isinstance(kind, str) or kind not in ASKED:
        raise Refused("malformed", what="kind")
    if not isinstance(body, dict):
        raise Refused("malformed", what="body")
    _measured(body, "body", 0)
    return Acting(
        ExerciseId(named(asked["exercise"], EXERCISE, "exercise")),
        named(asked["id"], _ID, "id"),
        kind,
        _composed(body),
        None if seat is None else SeatId(named(seat, _SEAT, "seat")),
    )


def writing(payload: object) -> tuple[ExerciseId, ChannelId]:
    """The exercise and the talks in which somebody writes. Raises Refused."""
    told = checked(payload, {"exercise", "channel"}, set())
    exercise = named(told["exercise"], EXERCISE, "exercise")
    return ExerciseId(exercise), ChannelId(named(told["channel"], _SEAT, "channel"))


def reading(payload: object) -> tuple[ExerciseId, str, str | None]:
    """The exercise in which somebody writes a draft, the draft, and the language they read. Raises Refused."""
    asked = checked(payload, {"exercise", "text"}, {"language"})
    text, language = asked["text"], asked.get("language")
    if not isinstance(text, str) or len(text) > LONGEST_MESSAGE:
        raise Refused("malformed", what="text")
    if language is not None and language not in languages():
        raise Refused("malformed", what="language")
    return ExerciseId(named(asked["exercise"], EXERCISE, "exercise")), nfc(text), language


def advising(payload: object) -> tuple[ExerciseId, DocumentKindId, Mapping[str, Filled]]:
    """The exercise in which somebody writes a document, its form, and what it holds so far. Raises Refused."""
    asked = checked(payload, {"exercise", "form", "fields"}, set())
    form = DocumentKindId(named(asked["form"], _FORM, "form"))
    _measured(asked["fields"], "fields", 1)
    try:
        fields = codec.load_value(Mapping[str, Filled], asked["fields"])
    except codec.DecodeError as error:
        raise Refused("malformed", what=error.sentence) from None
    return ExerciseId(named(asked["exercise"], EXERCISE, "exercise")), form, fields


def command(asked: Acting, seat: SeatId) -> Command:
    """The command that the holder of `seat` asks for. Raises Refused.

    A student acts from their own seat and may name none; CONTROL may name one to speak for it.
    """
    acts_as, by = seat, COMMANDS[asked.kind].by
    if seat != CONTROL:
        if by not in ("seat", "keeper") or asked.seat is not None:
            raise Refused("not-yours")
    elif by in ("control", "keeper"):
        if asked.seat is not None:
            raise Refused("malformed", what="seat")
    elif asked.seat is None or asked.seat == CONTROL:
        raise Refused("malformed", what="seat")
    else:
        acts_as = asked.seat
    try:
        made = codec.load_command(asked.kind, asked.body, id=own(asked.id, seat), seat=acts_as, by=seat)
    except codec.DecodeError as error:
        raise Refused("malformed", what=error.sentence) from None
    _people_speak(made)
    return made


def own(command: str, seat: SeatId) -> CommandId:
    """The client's id of a command, made its seat's own.

    An id is answered with what it did the first time, so one seat must not be able to use another's.
    """
    return CommandId(f"{command}.{hashlib.blake2b(seat.encode(), digest_size=4).hexdigest()}")


def checked(payload: object, needed: set[str], allowed: set[str]) -> Payload:
    """A payload with these fields and no other. Raises Refused."""
    if not isinstance(payload, dict):
        raise Refused("malformed", what="payload")
    for name in needed - set(payload):
        raise Refused("malformed", what=f"{name} is missing")
    for name in set(payload) - needed - allowed:
        raise Refused("malformed", what=f"unknown field {str(name)[:40]}")
    return payload


def named(value: object, form: re.Pattern[str], what: str) -> str:
    """A name of that form. Raises Refused."""
    if not isinstance(value, str) or not form.fullmatch(value):
        raise Refused("malformed", what=what)
    return value


def _measured(value: object, at: str, depth: int) -> None:
    """Refuse what is larger or deeper than anything a person writes."""
    if depth > DEEPEST:
        raise Refused("malformed", what=f"{at} is too deep")
    if isinstance(value, str):
        if len(value) > LONGEST_FIELD:
            raise Refused("too-long", length=len(value), limit=LONGEST_FIELD)
    elif isinstance(value, dict | list):
        if len(value) > MOST_ITEMS:
            raise Refused("malformed", what=f"{at} has too many items")
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for name, item in items:
            _measured(str(name), at, depth + 1)
            _measured(item, at, depth + 1)


def _composed(value: Any) -> Any:
    """The value with every text in it in one normal form."""
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, dict):
        return {name: _composed(item) for name, item in value.items()}
    return [_composed(item) for item in value] if isinstance(value, list) else value


def _people_speak(made: Command) -> None:
    """Refuse what only a mind or the world may say, and languages that nobody here reads."""
    for field in fields(made):
        value = getattr(made, field.name)
        for words in _words_in(value):
            if isinstance(words, Phrase):
                raise Refused("malformed", what="words")
            if words.language not in languages():
                raise Refused("malformed", what="language")
    for name in ("title", "body", "source"):
        text = getattr(made, name, None)
        if isinstance(text, Mapping) and not (text and set(text) <= set(languages())):
            raise Refused("malformed", what=name)


def _words_in(value: Any) -> Iterator[Said | Phrase]:
    """The words that a value of a command holds, however deep."""
    match value:
        case Said() | Phrase():
            yield value
        case Row(cells=inner) | (Mapping() as inner):
            yield from _words_in(tuple(inner.values()))
        case tuple():
            for item in value:
                yield from _words_in(item)


# --- out -------------------------------------------------------------------------------------------------------------


PHRASE = b'"phrase"'
"""Stands in all JSON that holds a phrase not yet in words."""


class Plain(dict[str, Any]):
    """A body without a phrase and without a text of ours: the same for every reader."""


def body(record: Recorded) -> Payload:
    """An event's fields, the same for all its readers; template phrases are not in words yet.

    It is empty for a kind that reaches a screen as the picture: a brief holds numbers that the exercise's help may
    leave out there.
    """
    event = record.event
    said = {} if kind_of(event).pictured else msgspec.json.decode(record.body)
    return said if PHRASE.decode() in record.body or texts_of(event.kind) else Plain(said)


def line(
    record: Recorded,
    said: Payload,
    told: Told,
    n: int,
    seat: SeatId,
    render: Render,
    read: Collection[str] | None = None,
) -> Payload:
    """An event, given its `body` and what its reader is told, as line `n` of a seat's stream.

    CONTROL's also says who asked, and a mind's why.
    """
    shown: Payload = dict(said) if isinstance(said, Plain) else spoken(said, render, read)
    if read is not None and not isinstance(said, Plain):
        shown |= {name: cut_text(shown[name], read) for name in texts_of(record.event.kind) if name in shown}
    head: Head = {"n": n, "ref": record.ref, "at": record.at, "kind": record.event.kind}
    if seat == CONTROL:
        head["seq"], head["by"] = record.seq, record.by
        if record.why is not None:
            head["mind_says"] = spoken(codec.dump_value(record.why), render, read)
    shown.update(told)
    shown.update(head)
    return shown


def spoken(value: Any, render: Render, read: Collection[str] | None = None) -> Any:
    """JSON values with each phrase put into words, in every language or those `read`: {"text": {"en": ...}}."""
    if isinstance(value, dict):
        if value.keys() == {"phrase", "values"}:
            phrase = Phrase(value["phrase"], value["values"])
            return {"text": {language: _worded(phrase, language, render) for language in read or languages()}}
        return {name: spoken(item, render, read) for name, item in value.items()}
    if isinstance(value, list):
        return [spoken(item, render, read) for item in value]
    return value


def _worded(phrase: Phrase, language: str, render: Render) -> str:
    try:
        return render(phrase, language)
    except (KeyError, ValueError, LookupError, TypeError):
        _log.exception("a phrase could not be rendered: %s", phrase.template)
        return phrase.template


def refusal(refused: Refused) -> Refusal:
    """The answer to what was refused."""
    return {"ok": False, "code": refused.code, "why": dict(refused.sentence)}


def broken() -> Refusal:
    """The answer to what met a fault of ours; a client may send the same again, under the same id."""
    return {"ok": False, "code": "fault", "why": both("socket-fault")}


_PARTINGS: Mapping[Parting, str] = {
    "left": "socket-left",
    "freed": "socket-freed",
    "relieved": "socket-relieved",
    "moved": "socket-moved",
    "closed": "socket-closed",
}


def closed(how: Parting = "closed") -> Closed:
    """Why a socket was closed."""
    return {"how": how, "why": both(_PARTINGS[how])}
