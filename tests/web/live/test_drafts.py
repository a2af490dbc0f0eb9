"""Drafts are read for their writer alone, from what their own seat sees, and nothing is kept of them."""

import pytest

HEAD, OTHER = "up-head", "down-head"
DRAFT = "We offer you six years, take it as our proposal"


def read(client, exercise, text=DRAFT, **more):
    return client.ask("read", {"exercise": exercise, "text": text, "language": "en", **more})


def test_a_writer_is_told_what_will_be_understood_and_nobody_else_hears_of_it(room, exercise):
    head, other = (room.connect(f"{exercise}/{s}") for s in (HEAD, OTHER))
    n = head.join()["n"]
    other.join()
    answer = read(head, exercise)
    assert answer["ok"]
    assert answer["intent"] == "offer"
    assert answer["line"].startswith("Offer")
    assert head.say("And now I say it")["ok"]
    assert head.next_news()["n"] == n + 1
    assert all("six years" not in str(line) for line in other.next_news()["lines"])


def test_it_is_told_in_the_readers_language(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}")
    head.join()
    assert read(head, exercise, language="fr")["line"].startswith("Offre")


def test_drafts_that_come_too_fast_are_refused_and_the_line_stays(room, exercise):
    head = room.connect(f"{exercise}/{HEAD}")
    head.join()
    answers = [read(head, exercise) for _ in range(12)]
    assert answers[0]["ok"]
    assert {a["code"] for a in answers if not a["ok"]} == {"too-fast"}
    assert head.say("Still here")["ok"]


def test_only_ones_own_seat_reads(room, exercise):
    head, control = (room.connect(f"{exercise}/{s}") for s in (HEAD, "control"))
    assert read(head, exercise)["code"] == "not-yours"  # it follows nothing
    control.join(watch=HEAD)
    assert read(control, exercise)["code"] == "not-yours"


@pytest.mark.parametrize(
    "payload",
    [
        None,
        1,
        "x",
        {},
        {"exercise": "x"},
        {"text": "x"},
        {"exercise": "x", "text": 5},
        {"exercise": "x", "text": "a" * 5000},
    ],
)
def test_what_is_no_draft_is_refused(room, exercise, payload):
    head = room.connect(f"{exercise}/{HEAD}")
    head.join()
    assert head.ask("read", payload)["ok"] is False
    assert head.say("Still here")["ok"]
