"""What the wire lets in and out."""

import dataclasses
import string
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.exercise.core import codec
from sim.exercise.core.names import CONTROL, Phrase, Row, Said, SeatId
from sim.exercise.core.refusals import Refused
from sim.exercise.talk.commands import SendMessage
from sim.exercise.vocabulary import COMMANDS
from web import wire

HEAD = SeatId("up-head")
ID = str(uuid4())


def asked(kind="send-message", body=None, **more):
    body = {"channel": "plenary", "words": {"said": "Hello", "language": "en"}} if body is None else body
    return wire.acting({"exercise": "one", "id": ID, "kind": kind, "body": body, **more})


def code(call, *arguments):
    with pytest.raises(Refused) as refused:
        call(*arguments)
    assert set(refused.value.sentence) == {"en", "fr"}
    return refused.value.code


def test_a_payload_becomes_a_command_of_the_seat_that_asks():
    made = wire.command(asked(), HEAD)
    assert isinstance(made, SendMessage)
    assert (made.seat, made.by, made.reason) == (HEAD, HEAD, None)
    assert made.words == Said("Hello", "en")


def test_what_was_typed_is_composed_wherever_it_stands():
    body = {"form": "note", "title": "Re\u0301sume\u0301", "fields": {"known": [{"said": "de\u0301ja\u0300"}]}}
    assert asked("submit-document", body).body == {
        "form": "note",
        "title": "R\u00e9sum\u00e9",
        "fields": {"known": [{"said": "d\u00e9j\u00e0"}]},
    }


def test_two_seats_ids_never_meet():
    assert wire.command(asked(), HEAD).id != wire.command(asked(), SeatId("down-head")).id


def test_an_id_fits_the_databases_column():
    assert len(wire.own("x" * 64, SeatId("s" * 80))) <= 80


@pytest.mark.parametrize("field", ["seat", "by", "reason", "id"])
def test_the_envelope_is_never_read_from_the_body(field):
    body = {"channel": "plenary", "words": {"said": "Hello", "language": "en"}, field: "control"}
    assert code(wire.command, asked(body=body), HEAD) == "malformed"


@pytest.mark.parametrize("kind", sorted(COMMANDS.keys() - wire.ASKED))
def test_the_servers_own_commands_are_not_on_the_wire(kind):
    assert kind in ("close-gap", "pulse", "take-seat", "hand-over", "lend-time", "stand-still", "keep-draft")
    assert code(asked, kind) == "malformed"


@pytest.mark.parametrize(
    "kind", sorted(name for name, kind in COMMANDS.items() if kind.by in ("control", "control-for-seat"))
)
def test_the_instructors_commands_are_not_a_students(kind):
    assert code(wire.command, asked(kind, {}), HEAD) == "not-yours"


def test_the_instructor_acts_as_the_seat_they_name():
    made = wire.command(asked(seat="chair"), CONTROL)
    assert (made.seat, made.by) == ("chair", CONTROL)


def test_the_instructor_must_name_a_seat_to_speak():
    assert code(wire.command, asked(), CONTROL) == "malformed"


@pytest.mark.parametrize(
    "payload",
    [
        None,
        [],
        "act",
        7,
        {},
        {"exercise": "one", "id": ID, "kind": "send-message", "more": 1},
        {"exercise": "../etc", "id": ID, "kind": "initial"},
        {"exercise": "x" * 41, "id": ID, "kind": "initial"},
        {"exercise": "one", "id": "x", "kind": "initial"},
        {"exercise": "one", "id": "x" * 65, "kind": "initial"},
        {"exercise": "one", "id": "mind:3:chair", "kind": "initial"},
        {"exercise": "one", "id": ID, "kind": ["initial"]},
        {"exercise": "one", "id": ID, "kind": "initial", "body": []},
        {"exercise": "one", "id": ID, "kind": "initial", "seat": 3},
        {"exercise": "one", "id": ID, "kind": "initial", "body": {"a": {"b": {"c": {"d": {"e": {"f": {"g": 1}}}}}}}},
        {"exercise": "one", "id": ID, "kind": "initial", "body": {"a": ["x"] * 65}},
    ],
)
def test_a_payload_of_another_shape_is_refused(payload):
    assert code(wire.acting, payload) == "malformed"


@pytest.mark.parametrize("after", [-1, 1.0, True, "3", 2**31, []])
def test_a_cursor_is_a_whole_number(after):
    assert code(wire.joining, {"exercise": "one", "after": after}) == "malformed"


def test_words_too_long_say_how_long_they_may_be():
    long = {"channel": "plenary", "words": {"said": "x" * 8001, "language": "en"}}
    with pytest.raises(Refused) as refused:
        asked(body=long)
    assert refused.value.code == "too-long"
    assert refused.value.values == {"length": 8001, "limit": 8000}


@pytest.mark.parametrize(
    "fields",
    [
        {"body": {"phrase": "x", "values": {}}},
        {"body": [{"phrase": "x", "values": {}}]},
        {"body": [{"cells": {"item": {"phrase": "x", "values": {}}}}]},
    ],
)
def test_template_words_are_refused_in_documents_too(fields):
    body = {"form": "press-line", "title": "Line", "fields": fields}
    assert code(wire.command, asked("submit-document", body), HEAD) == "malformed"


def test_rows_of_a_table_arrive_as_they_were_sent():
    cells = {"item": {"said": "Pumps", "language": "en"}, "amount": 12000, "funder": "up"}
    body = {"form": "logframe", "title": "Water", "fields": {"budget": [{"cells": cells}], "total": 12000}}
    made = wire.command(asked("submit-document", body), HEAD)
    assert made.fields == {
        "budget": (Row({"item": Said("Pumps"), "amount": 12_000.0, "funder": "up"}),),
        "total": 12_000.0,
    }


@pytest.mark.parametrize("cell", [True, None, [], {"said": "Pumps"}, {"cells": {}}])
def test_a_cell_is_words_a_text_or_a_number(cell):
    body = {"form": "logframe", "title": "Water", "fields": {"budget": [{"cells": {"item": cell}}]}}
    assert code(wire.command, asked("submit-document", body), HEAD) == "malformed"


def test_words_of_a_row_in_a_language_nobody_reads_are_refused():
    cells = {"item": {"said": "Pumpen", "language": "de"}}
    body = {"form": "logframe", "title": "Water", "fields": {"budget": [{"cells": cells}]}}
    assert code(wire.command, asked("submit-document", body), HEAD) == "malformed"


def test_words_in_a_language_nobody_reads_are_refused():
    body = {"channel": "plenary", "words": {"said": "Hallo", "language": "de"}}
    assert code(wire.command, asked(body=body), HEAD) == "malformed"


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(string.ascii_lowercase, max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
NAMES = sorted({f.name for c in COMMANDS.values() for f in dataclasses.fields(c.command)})
BODIES = st.dictionaries(st.sampled_from(NAMES), JSON, max_size=5)


@given(st.one_of(JSON, st.fixed_dictionaries({"exercise": JSON, "id": JSON, "kind": JSON}, optional={"body": JSON})))
def test_any_payload_is_refused_or_read_and_never_a_fault(payload):
    for read in (wire.acting, wire.joining):
        try:
            read(payload)
        except Refused as refused:
            wire.refusal(refused)


@given(st.sampled_from(sorted(COMMANDS)), BODIES, st.sampled_from([HEAD, CONTROL]))
def test_any_body_is_refused_or_a_command_with_the_servers_envelope(kind, body, seat):
    try:
        made = wire.command(asked(kind, body), seat)
    except Refused:
        return
    assert made.asker == seat
    assert made.seat == seat
    assert made.reason is None


def render(phrase, language):
    return f"{phrase.template} {language}"


def test_template_words_leave_in_every_language():
    said = codec.dump_value(Phrase("accept", {"v": 1}))
    assert wire.spoken({"words": said}, render) == {"words": {"text": {"en": "accept en", "fr": "accept fr"}}}


def test_peoples_words_leave_as_they_were_typed():
    said = codec.dump_value(Said("accept", "en"))
    assert wire.spoken([said], render) == [said]


def test_a_phrase_that_cannot_be_worded_does_not_stop_the_line(caplog):
    def broken(phrase, language):
        raise KeyError("v")

    assert wire.spoken({"phrase": "odd", "values": {}}, broken) == {"text": {"en": "odd", "fr": "odd"}}
    assert "odd" in caplog.text
