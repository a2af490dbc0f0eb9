"""Drafting a clause over real sockets: what two people type merges, and is on the disk when it is answered."""

from __future__ import annotations

import base64
import random
from typing import Any

import pytest
from pycrdt import Doc, Text

from tests.sim.small import CHAIR, DOWN_HEAD, TREATY, UP_DEPUTY, UP_HEAD
from tests.web.live.conftest import Client, Serving

HERE = {"instrument": TREATY, "provision": "art-1"}


class Writer:
    """A person's page with a draft open."""

    def __init__(self, client: Client, hand: int) -> None:
        self.client = client
        self.doc: Doc[Text] = Doc(client_id=hand)
        self.text = self.doc.get("text", type=Text)
        self.state = b"\x00"
        self.hands: dict[str, str | None] = {}
        client.io.on("draft", self._hear)

    def _hear(self, news: dict[str, Any]) -> None:
        self.client.news.put(news)

    def open(self) -> dict[str, Any]:
        answer = self.client.ask("draft", self._asked(state=self.state))
        if answer["ok"]:
            self.doc.apply_update(base64.b64decode(answer["update"]))
            self.state, self.hands = base64.b64decode(answer["state"]), answer["hands"]
        return answer

    def type(self, at: int, words: str) -> dict[str, Any]:
        self.text.insert(at, words)
        return self.send()

    def send(self) -> dict[str, Any]:
        """Send all that the server has not answered yet, as a page does that was offline meanwhile."""
        answer = self.client.ask("draft-write", self._asked(update=self.doc.get_update(self.state)))
        if answer["ok"]:
            self.state = self.doc.get_state()
        return answer

    def hear(self) -> dict[str, Any]:
        """The next change by somebody else, merged."""
        while "update" not in (news := self.client.next_news()):
            pass
        self.doc.apply_update(base64.b64decode(news["update"]))
        return news

    def send_bytes(self, content: bytes) -> str | None:
        return self.client.ask("draft-write", self._asked(update=content)).get("code")

    def _asked(self, **content: bytes) -> dict[str, Any]:
        encoded = {name: base64.b64encode(value).decode() for name, value in content.items()}
        return {"exercise": self.client.exercise, **HERE, **encoded}

    @property
    def words(self) -> str:
        return str(self.text)


def seated(serving: Serving, exercise: str, seat: str, hand: int = 0) -> Writer:
    client = serving.connect(f"{exercise}/{seat}")
    assert client.join()["ok"]
    return Writer(client, hand)


@pytest.fixture
def two(room: Serving, exercise: str) -> tuple[Writer, Writer]:
    """Two people of two parties with the same draft open."""
    one, other = seated(room, exercise, UP_HEAD, 101), seated(room, exercise, DOWN_HEAD, 202)
    assert one.client.act("open-drafting", {**HERE, "language": "en"})["ok"]
    assert one.open()["ok"]
    assert other.open()["ok"]
    return one, other


def shown(writer: Writer) -> dict[str, Any]:
    """The draft in the picture of a person's screen."""
    joined = writer.client.join()
    found: dict[str, Any] = joined["picture"]["texts"][TREATY]["drafts"]["art-1"]
    return found


def test_what_two_people_type_merges_and_says_whose_it_is(two):
    one, other = two
    assert one.words == other.words == "In good faith, the Parties"
    assert one.type(len(one.words), " meet")["ok"]
    assert other.hear()["hands"] == {"101": UP_HEAD}
    other.text.insert(0, "Each spring: ")
    one.text.insert(len(one.words), " at noon")  # both before they hear of each other
    assert other.send()["ok"]
    assert one.send()["ok"]
    one.hear()
    other.hear()
    assert one.words == other.words == "Each spring: In good faith, the Parties meet at noon"
    assert one.client.act("table-wording", {**HERE, "words": one.words})["ok"]
    wording = shown(other)["wording"]
    assert [(p["words"], p["seat"]) for p in wording["passages"]] == [
        ("Each spring: ", DOWN_HEAD),
        ("In good faith, the Parties", None),
        (" meet at noon", UP_HEAD),
    ]


def test_another_may_be_deleted_and_what_is_on_the_table_is_not_typed_on(two):
    one, other = two
    one.type(0, "Sincerely. ")
    other.hear()
    del other.text[0:11]
    assert other.send()["ok"]
    one.hear()
    assert one.words == "In good faith, the Parties"
    assert one.client.act("table-wording", {**HERE, "words": "What nobody wrote"})["code"] == "draft-moved"
    assert one.client.act("table-wording", {**HERE, "words": one.words})["ok"]
    assert other.type(0, "But ")["code"] == "wording-on-the-table"
    assert other.client.act("reopen-wording", HERE)["ok"]
    assert other.send()["ok"], "what was typed meanwhile goes once it can"
    assert one.hear()["seat"] == DOWN_HEAD
    assert one.words.startswith("But ")


def test_what_is_written_offline_merges_when_the_line_is_back(two, room):
    one, other = two
    one.client.close()
    one.text.insert(0, "From afar: ")
    other.type(len(other.words), " agree")
    back = seated(room, one.client.exercise, UP_HEAD)
    one.client = back.client
    assert one.open()["ok"]
    assert one.send()["ok"]
    other.hear()
    assert one.words == other.words == "From afar: In good faith, the Parties agree"


def test_a_seat_that_is_no_party_sees_and_writes_nothing(two, room):
    one, _ = two
    chair = seated(room, one.client.exercise, CHAIR, 303)
    assert chair.open()["code"] == "not-yours"
    assert chair.type(0, "x")["code"] == "not-yours"
    one.type(0, "Quietly. ")
    watching = room.connect(f"{one.client.exercise}/control")
    assert watching.join(watch=UP_HEAD)["ok"]
    over_the_shoulder = Writer(watching, 404)
    assert over_the_shoulder.open()["ok"]
    assert over_the_shoulder.words.startswith("Quietly")
    assert over_the_shoulder.type(0, "x")["code"] == "not-yours"
    assert chair.client.news.empty()


def test_a_seat_that_is_no_party_does_not_learn_whether_there_is_a_draft(room, exercise):
    party, chair = seated(room, exercise, UP_HEAD, 101), seated(room, exercise, CHAIR, 303)
    before = chair.type(0, "x")
    assert party.client.act("open-drafting", {**HERE, "language": "en"})["ok"]
    assert before["code"] == "not-yours"
    assert chair.send() == before


def test_nobody_writes_in_anothers_name_nor_more_than_the_clause_may_have(two, room):
    one, other = two
    one.type(0, "Mine. ")
    other.hear()
    forger = seated(room, one.client.exercise, UP_DEPUTY, 202)  # the hand of another page
    other.type(0, "Theirs. ")
    forger.open()
    assert forger.type(0, "Forged. ")["code"] == "not-yours"
    one.hear()
    assert one.type(0, "x" * 200)["code"] == "too-long"
    del one.text[0:150]
    assert one.send()["ok"], "shortened, it goes"


def test_bytes_that_are_no_change_are_refused_and_harm_nothing(two):
    one, other = two
    dice = random.Random(7)
    good = one.doc.get_update()
    answers = {one.send_bytes(b"\x00" * 40_000)}
    for n in range(18):
        junk = bytearray(dice.randbytes(dice.randrange(1, 80)) if n % 2 else good)
        junk[dice.randrange(len(junk))] ^= 0xFF
        answers.add(one.send_bytes(bytes(junk)))
    assert answers <= {"too-long", "malformed", "not-yours", "too-fast", None}
    assert {"too-long", "malformed"} <= answers
    assert other.type(0, "Still here. ")["ok"]


def test_a_killed_server_has_lost_nothing_that_it_answered(two, room):
    one, _ = two
    for n in range(5):
        assert one.type(len(one.text), f" {n}")["ok"]
    room.kill()
    room.start()
    back = seated(room, one.client.exercise, UP_HEAD)
    assert back.open()["ok"]
    assert back.words == "In good faith, the Parties 0 1 2 3 4"
    assert back.hands == {"1": None, "101": UP_HEAD}
