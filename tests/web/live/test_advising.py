"""A document that is being written is looked at: its writer alone learns which computed checks it does not meet."""

from __future__ import annotations

import pytest

from sim.language import languages
from tests.web.live.test_drafts import HEAD

FORM = {
    "form": "logframe",
    "fields": {"total": 5, "budget": [{"cells": {"item": {"said": "Pumps", "language": "en"}, "amount": 3}}]},
}


def test_a_writer_learns_what_a_document_falls_short_of(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}")
    head.join()
    answer = head.ask("advise", {"exercise": exercise, **FORM})
    assert answer["ok"]
    told = {one["field"]: one["text"] for one in answer["advice"]}
    assert set(told["budget"]) == set(languages())
    assert told["budget"]["en"] == "“Budget” adds up to 3, and “Total” says 5: a difference of 2."


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"form": "logframe"},
        {"form": "poem", "fields": {}},
        {"form": ["logframe"], "fields": {}},
        {"form": "logframe", "fields": []},
        {"form": "logframe", "fields": {"budget": [{"cells": {"item": True}}]}},
        {"form": "logframe", "fields": {"budget": [{"cells": {}}] * 65}},
    ],
)
def test_what_is_no_document_is_refused(room, exercise, payload):
    head = room.connect(f"{exercise}/{HEAD}")
    head.join()
    assert head.ask("advise", {"exercise": exercise, **payload})["ok"] is False
    assert head.say("Still here")["ok"]


def test_who_holds_no_seat_is_given_no_advice(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}")
    assert head.ask("advise", {"exercise": exercise, **FORM})["ok"] is False
