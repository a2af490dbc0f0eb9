"""A log as lines of a file: where lines end, and how a log says where it ends."""

import json

import pytest

from sim.exercise import commands as cmd
from sim.exercise import events as ev
from sim.exercise.core import codec
from sim.exercise.core.lines import end_line, from_line, lines_of, to_line
from sim.exercise.core.log import GENESIS, seal
from sim.exercise.core.names import CONTROL, EVERYONE, PLENARY, CommandId, DecisionId, ExerciseId, Ref, Said
from sim.exercise.core.verifying import Broken, check, verify
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, SMALL

BOUNDARIES = "a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg\nh\ri"
"""Every character at which `str.splitlines` would break a line."""


@pytest.fixture(scope="module")
def records():
    table = Table(SMALL)
    table.do(cmd.SendMessage, DOWN_HEAD, channel=PLENARY, words=Said(BOUNDARIES))
    return table.exercise.records


def file(records, end=True) -> bytes:
    lines = [to_line(r) for r in records] + ([end_line(records[-1])] if end else [])
    return "".join(f"{line}\n" for line in lines).encode()


def test_lines_end_at_lf_and_nowhere_else(records):
    found = [from_line(line) for line in check(lines_of(file(records)))]
    assert found == list(records)
    assert found[-1].event.words.text == BOUNDARIES


def test_a_byte_order_mark_at_the_start_is_no_event(records):
    assert verify(lines_of(b"\xef\xbb\xbf" + file(records))).events == len(records)


def test_crlf_of_another_system_changes_nothing(records):
    assert verify(lines_of(file(records).replace(b"\n", b"\r\n"))).closed


def test_a_closed_log_says_where_it_ends(records):
    found = verify(lines_of(file(records)))
    assert (found.events, found.head, found.closed) == (len(records), records[-1].hash, True)


def test_a_log_of_before_there_was_an_end_verifies_and_is_not_closed(records):
    found = verify(lines_of(file(records, end=False)))
    assert (found.events, found.closed) == (len(records), False)


def test_a_log_cut_before_its_end_is_named(records):
    lines = list(lines_of(file(records)))
    del lines[len(records) - 3 : len(records)]
    with pytest.raises(Broken, match=f"ends with event {len(records)}") as broken:
        verify(lines)
    assert broken.value.line == len(records) - 2


@pytest.mark.parametrize("more", ['{"end":{}}', '{"end":null}', '{"end":{"events":"x"}}'])
def test_an_end_that_does_not_fit_is_named(records, more):
    with pytest.raises(Broken, match="does not fit"):
        verify([*lines_of(file(records, end=False)), more])


def test_nothing_follows_the_end(records):
    lines = [line for line in lines_of(file(records)) if line]
    with pytest.raises(Broken, match="follows the line that closes"):
        verify([*lines, lines[-1]])


# --- a log that another program has written anew

NUMBERS = {"a": 0.00002, "b": 1e-7, "c": 1e16, "d": 2.0, "e": -0.0, "f": 123456789012345678.0}


def rewritten(line: str) -> str:
    """The same values as another program writes them: spaces, escapes and powers of ten in its own way."""
    return json.dumps(json.loads(line), indent=1).replace("\n", " ")


def numbered(body=codec.body) -> list[str]:
    event = ev.DecisionClosed(audience=EVERYONE, decision=DecisionId("d"), adopted=True, reason="é", tally=NUMBERS)
    record = seal(ExerciseId("x"), 1, 1, CONTROL, CommandId("c"), Ref("r"), event, body(event), GENESIS)
    return [to_line(record), end_line(record)]


def test_a_log_that_another_program_wrote_anew_is_what_was_recorded(records):
    lines = [rewritten(line) for line in lines_of(file(records)) if line]
    found = verify(lines)
    assert (found.events, found.head, found.closed) == (len(records), records[-1].hash, True)


@pytest.mark.parametrize("body", [codec.body, lambda event: codec.canonical(codec.dump(event))])
def test_so_is_one_with_numbers_that_programs_write_in_several_ways(body):
    lines = numbered(body)
    assert verify(lines) == verify([rewritten(line) for line in lines])


def test_a_number_that_another_program_changed_is_altered():
    line, _ = numbered()
    with pytest.raises(Broken, match="altered"):
        verify([rewritten(line).replace("2e-05", "3e-05")])


@pytest.mark.parametrize("value", ["NaN", "1e400", "9" * 5000, "[" * 100_000 + "]" * 100_000, '"\\ud800"'])
def test_what_no_log_can_hold_is_named_and_breaks_nothing(value):
    line, _ = numbered()
    with pytest.raises(Broken):
        verify([line.replace("123456789012345680.0", value).replace("1.2345678901234568e17", value)])


@pytest.mark.parametrize("more", ['"more":1', '"end":{}'])
def test_an_end_that_says_more_than_an_end_does_not_fit(more):
    line, end = numbered()
    with pytest.raises(Broken, match="does not fit"):
        verify([line, end[:-1] + f",{more}}}"])


# --- hostile lines


def forged(records, body: str, n=4) -> list[str]:
    """The log with the body of one event put in, and every hash after it made anew."""
    made, prev = [], GENESIS
    for record in records:
        text = body if record.seq == n else record.body
        sealed = seal(
            record.exercise, record.seq, record.at, record.by, record.command, record.ref, record.event, text, prev
        )
        made.append(to_line(sealed))
        prev = sealed.hash
    return made


@pytest.mark.parametrize(
    "body",
    ['{"x":1e400}', '{"x":' + "9" * 5000 + "}", '{"x":' + "[" * 5000 + "]" * 5000 + "}", "null", "[1]"],
    ids=["out of range", "endless", "deep", "null", "list"],
)
def test_a_body_that_no_event_can_have_is_told_and_never_a_fault(records, body):
    with pytest.raises((Broken, codec.DecodeError)) as refused:
        list(map(from_line, check(forged(records, body))))
    assert str(refused.value)


def test_a_name_that_stands_twice_is_refused_in_the_header_and_in_the_body(records):
    lines = [to_line(r) for r in records]
    said = next(i for i, r in enumerate(records) if isinstance(r.event, ev.MessageSent))
    body = lines[said].replace('"body":{', '"body":{"words":{"said":"I never said this","language":"en"},', 1)
    header = lines[said].replace('{"at":', '{"at":666,"at":', 1)
    for twice in (body, header):
        with pytest.raises(Broken) as broken:
            verify([*lines[:said], twice, *lines[said + 1 :]])
        assert (broken.value.why, broken.value.line) == ("broken-twice", said + 1)
