"""A ledger's chain: it proves itself, names what was altered, and outlives the erasure of a body."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assessment.ledger import GENESIS, Broken, New, broken, following

WHOLE = following(
    "jury:1",
    None,
    [New("convened", {"place": "Paris"}), New("member-named", {"name": "Éloi"}), New("closed", {})],
    "somebody",
    1_000,
    ["aa", "bb", "cc"],
)


def test_entries_are_numbered_and_chained_from_the_first():
    assert [entry.seq for entry in WHOLE] == [1, 2, 3]
    assert [entry.prev for entry in WHOLE] == [GENESIS, WHOLE[0].hash, WHOLE[1].hash]
    assert broken(WHOLE) is None
    assert broken(()) is None


def test_a_ledger_goes_on_from_its_last_entry():
    more = following("jury:1", WHOLE[-1], [New("reopened", {})], "other", 2_000, ["dd"])
    assert broken((*WHOLE, *more)) is None


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"text": '{"name":"Elvis"}'}, "body"),
        ({"salt": "b0"}, "body"),
        ({"kind": "member-removed"}, "chain"),
        ({"by": "nobody"}, "chain"),
        ({"at": 1_001}, "chain"),
        ({"digest": "0" * 64}, "chain"),
        ({"ledger": "jury:2"}, "chain"),
    ],
)
def test_an_entry_that_was_altered_is_named(changes, part):
    altered = (WHOLE[0], replace(WHOLE[1], **changes), WHOLE[2])
    assert broken(altered) == Broken(2, part)


def test_an_entry_that_was_taken_out_is_named():
    assert broken((WHOLE[0], WHOLE[2])) == Broken(2, "chain")


def test_an_erased_body_leaves_the_chain_whole():
    erased = (WHOLE[0], replace(WHOLE[1], text=None, salt=None), WHOLE[2])
    assert broken(erased) is None


def test_two_equal_bodies_have_different_digests():
    twins = following("record:1", None, [New("born", {"year": 1999})] * 2, "x", 1, ["aa", "bb"])
    assert twins[0].digest != twins[1].digest


def test_a_body_that_is_no_json_is_refused():
    with pytest.raises(ValueError, match="float"):
        following("record:1", None, [New("odd", {"share": float("nan")})], "x", 1, ["aa"])
