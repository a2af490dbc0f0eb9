"""Reading files: plain YAML with its places, everything else refused, and no input that hangs or crashes it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.authored.reading import LARGEST, read


def codes(source: str | bytes) -> list[str]:
    return [problem.code for problem in read(source)[1]]


def test_values_keep_the_line_and_column_where_they_were_written():
    written, problems = read("a:\n  - x\n  - {k: 'v'}\n")
    assert written is not None
    assert problems == ()
    place, key = written.place(("a", 1, "k")), written.key(("a", 1, "k"))
    assert ((place.line, place.column), (key.line, key.column)) == ((3, 9), (3, 6))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1),
        ("-2.5", -2.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("true", True),
        ("", None),
        ("'1'", "1"),
        ("yes", "yes"),
        ("no", "no"),
        ("010", "010"),
        ("12:30", "12:30"),
        ("2024-05-01", "2024-05-01"),
        ("0x1F", "0x1F"),
        (".nan", ".nan"),
        (".inf", ".inf"),
        ("99999999999999999999", "99999999999999999999"),
    ],
)
def test_a_scalar_is_a_number_true_false_nothing_or_its_own_text(text, value):
    written, _ = read(f"a: {text}")
    assert written is not None
    assert written.data == {"a": value}
    assert type(written.data["a"]) is type(value)


def test_a_byte_order_mark_is_accepted():
    written, problems = read(b"\xef\xbb\xbfa: 1")
    assert written is not None
    assert (written.data, problems) == ({"a": 1}, ())


@pytest.mark.parametrize("character", ["\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}", "\x85"])
@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_a_line_ends_at_lf_and_nowhere_else(character, quote):
    written, problems = read(f"a: {quote}x{character}y{quote}\nb: 1\nb: 2\n")
    assert written is not None
    assert written.data == {"a": f"x{character}y", "b": 1}
    assert [(problem.code, problem.line) for problem in problems] == [("duplicate-key", 3)]


def test_a_line_may_end_at_cr_lf():
    written, problems = read(b"\xef\xbb\xbfa: x\r\nb: *y\r\n")
    assert written is not None
    assert written.data == {"a": "x", "b": None}
    assert [(problem.code, problem.line, problem.column) for problem in problems] == [("alias", 2, 4)]


@pytest.mark.parametrize("character", ["\r", "\N{ZERO WIDTH NO-BREAK SPACE}", "\ufdd0"])
def test_a_character_that_no_text_holds_is_refused_at_its_place(character):
    (problem,) = read(f"a: 1\nb: x{character}y\n")[1]
    assert (problem.code, problem.line, problem.column) == ("unreadable-character", 2, 5)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: &x 1", "anchor"),
        ("a: *x", "alias"),
        ("*x : 1", "alias"),
        ("<<: {a: 1}", "merge-key"),
        ("a: !!python/object:os.system x", "tag"),
        ("a: !thing {b: 1}", "tag"),
        ("a: 1\na: 2", "duplicate-key"),
        ("? [a]\n: 1", "key-not-a-word"),
        ("---\na: 1\n---\nb: 2", "several-documents"),
        ("%YAML 1.1\n---\na: 1", "directive"),
        ("a: b: c", "colon-in-text"),
        ("a:\n\t- 1", "bad-character"),
        ("a: [1, 2", "syntax"),
        ("a: 1\n b: 2", "colon-in-text"),
        ("a: 'x", "syntax"),
        ("a: \x00", "unreadable-character"),
        ("a: \ud800", "unreadable-character"),
        ("[" * 41 + "]" * 41, "too-deep"),
        ("[" + "1," * 100_001 + "]", "too-many"),
    ],
)
def test_what_is_not_plain_is_refused_by_name(text, code):
    assert code in codes(text)


def test_bytes_that_are_not_utf_8_are_refused_at_their_place():
    (problem,) = read(b"a: 1\nbc\xff")[1]
    assert (problem.code, problem.line, problem.column) == ("not-utf-8", 2, 3)


def test_several_refusals_are_told_at_once():
    assert codes("a: &x 1\nb: *x\na: 2\nc: !t 3\n<<: {}") == ["anchor", "alias", "duplicate-key", "tag", "merge-key"]


def test_what_stands_under_a_refused_key_is_left_out():
    written, _ = read("a: 1\n<<: {p: {q: 1}}\na: {r: [2]}\n? {s: [3]}\n: {t: 4}\nb: 5\n")
    assert written is not None
    assert written.data == {"a": 1, "b": 5}


BOMBS = {
    "ten megabytes": "a: " + "x" * 10_000_000,
    "one flow bracket after another": "[" * (LARGEST - 1),
    "one mapping after another": "{a: " * (LARGEST // 4 - 1),
    "keys of keys": "? " * (LARGEST // 2 - 1),
    "a list of lists in block form": "- " * (LARGEST // 2 - 1),
    "a staircase": "\n".join(" " * step + "a:" for step in range(1400)),
    "one tag directive after another": "".join(f"%TAG !a{n}! a\n" for n in range(50_000)),
    "one document after another": "---\n" * 200_000,
    "the same key over and over": "k: v\n" * 200_000,
    "one anchor after another": "[&a a," * 100_000,
    "a doubling of aliases": "a: &a [x]\n" + "".join(f"a{n}: &a{n} [*a, *a]\n" for n in range(1000)),
    "a quote that never ends": '"' + "a" * (LARGEST - 2),
    "a tag that never ends": "!<" + "a" * (LARGEST - 3),
    "only tabs": "\t" * LARGEST,
    "only exclamation marks": "!" * LARGEST,
    "nothing but noughts": "\0" * LARGEST,
}


@pytest.mark.parametrize("name", BOMBS)
def test_no_bomb_goes_off(name):
    assert codes(BOMBS[name])


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab:-?[]{},&*!|>'\"%@` \n\t#<1.~"), max_size=60))
def test_any_text_is_read_or_refused(text):
    written, problems = read(text)
    assert written is not None or problems


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=80))
def test_any_bytes_are_read_or_refused(source):
    written, problems = read(source)
    assert written is not None or problems


def test_every_problem_names_a_line_of_the_text():
    text = "a: &x 1\nb: {c: *x, c: 1, c: 2}\n"
    assert all(1 <= problem.line <= len(re.findall("\n", text)) for problem in read(text)[1])
