"""Frames of Socket.IO: which are well formed, and which values are sent as they are."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from web.sockets import frames as frame_rules


@pytest.mark.parametrize(
    "frame", ["1", "3", "3probe", "41", '40{"token":"x"}', "40", '42["join",{}]', '4217["act",{"a":[]}]']
)
def test_what_our_clients_send_is_well_formed(frame):
    assert frame_rules.well_formed(frame)


@pytest.mark.parametrize(
    "frame",
    [
        *("", "0", "2", "2probe", "5", "6", "4", "43[]", "44", '451-["act",{"_placeholder":true,"num":0}]', "bAAAA"),
        *(
            "42",
            "42{}",
            "42[]",
            "42[1]",
            '42["act"',
            '42["act",NaN',
            f'42["act",{"9" * 400}]',
            "40[]",
            '42/admin,["act"]',
            "42[" * 20_000,
        ),
        *('42["connect",{}]', '42["disconnect"]', '42["*"]', '4299999999999999["act",{}]'),
    ],
)
def test_what_they_never_send_is_not(frame):
    assert not frame_rules.well_formed(frame)


@given(st.one_of(st.text(max_size=40), st.binary(max_size=40), st.text(alphabet='0123456789[]{}",-/', max_size=30)))
def test_any_frame_is_judged_without_a_fault(frame):
    if frame_rules.well_formed(frame):
        assert isinstance(frame, str)
        if frame.startswith("42"):
            assert isinstance(json.loads(frame[frame.index("[") :]), list)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda v: st.lists(v, max_size=4) | st.dictionaries(st.text(), v, max_size=4),
        max_leaves=12,
    )
)
def test_any_value_is_sent_as_it_is(value):
    assert json.loads(frame_rules.Json.dumps(value)) == value


@pytest.mark.parametrize("value", ["\ud800", 10**40, {"a": ("b", 1)}])
def test_values_that_json_only_just_holds_are_sent(value):
    assert json.loads(frame_rules.Json.dumps(value)) == json.loads(json.dumps(value))
