"""One seat on two devices, and a page of another site: who presses at the same moment gets one clear answer each."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
import websocket

from tests.sim.small import FILLING, FLOW, LOW, SEVEN, SIX, TREATY

HEAD, OTHER = "up-head", "down-head"
TABLED = {"instrument": TREATY, "choices": {FILLING: SIX, FLOW: LOW}, "authority": "ad-referendum"}


def together(*asks: Callable[[], dict[str, Any]]) -> list[dict[str, Any]]:
    """The answers to requests that leave at the same moment, in the order of the requests."""
    answers: list[queue.Queue[dict[str, Any]]] = [queue.Queue() for _ in asks]
    ready = threading.Barrier(len(asks))

    def press(ask: Callable[[], dict[str, Any]], into: queue.Queue[dict[str, Any]]) -> None:
        ready.wait()
        into.put(ask())

    for pressed in zip(asks, answers, strict=True):
        threading.Thread(target=press, args=pressed).start()
    return [one.get(timeout=30) for one in answers]


@pytest.fixture
def devices(room, exercise):
    """A laptop and a phone at the lower bank's seat; the upper bank has tabled a package."""
    table = room.connect(f"{exercise}/{HEAD}")
    table.join()
    assert table.act("table-package", TABLED)["ok"]
    both = [room.connect(f"{exercise}/{OTHER}{device}") for device in ("@laptop", "@phone")]
    for device in both:
        device.join()
    return both


def kinds(device) -> list[str]:
    return [line["kind"] for line in device.join()["lines"]]


def package(device) -> str:
    (one,) = device.join()["picture"]["packages"]
    return str(one)


def test_the_same_act_from_both_at_once_is_done_once_and_refused_once(devices):
    laptop, phone = devices
    counter = {**TABLED, "choices": {FILLING: SEVEN, FLOW: LOW}}
    answers = together(lambda: laptop.act("table-package", counter), lambda: phone.act("table-package", counter))
    assert sorted(a["ok"] for a in answers) == [False, True]
    (refused,) = (a for a in answers if not a["ok"])
    assert refused["code"] == "same-package"
    assert set(refused["why"]) == {"en", "fr"}
    assert kinds(laptop).count("package-tabled") == kinds(phone).count("package-tabled") == 2


def test_one_command_that_both_send_is_one_act_with_one_answer(devices):
    laptop, phone = devices
    name = str(uuid4())
    first, second = together(lambda: laptop.say("Once", id=name), lambda: phone.say("Once", id=name))
    assert first["ok"]
    assert first["n"] == second["n"]
    assert kinds(phone).count("message-sent") == 1


def test_a_yes_on_one_and_a_no_on_the_other_leave_one_truth_on_both(devices):
    laptop, phone = devices
    asked = package(laptop)
    yes = {"package": asked, "answer": "accept", "authority": "ad-referendum"}
    accepted, rejected = together(
        lambda: laptop.act("answer-package", yes),
        lambda: phone.act("answer-package", {"package": asked, "answer": "reject"}),
    )
    # The yes makes the text: the no came before it and was taken back, or after it and was refused.
    assert accepted["ok"]
    assert rejected["ok"] or rejected["code"] == "already-adopted"
    pictures = [device.join()["picture"] for device in devices]
    assert [p["texts"][TREATY]["how"] for p in pictures] == ["acceptance"] * 2
    assert pictures[0]["packages"] == pictures[1]["packages"]


def test_a_document_written_on_both_is_filed_once_and_the_other_words_are_not_lost(devices):
    laptop, phone = devices
    (due,) = laptop.join()["picture"]["desk"]["due"]
    said = {"said": "Flow first", "language": "en"}
    fields = {
        "objectives": [said],
        "reservation": said,
        "alternative": said,
        "others": [said, said],
        "trades": [said, said],
    }
    plan = {"form": due["document"], "title": "Plan", "fields": fields, "due": due["id"], "revises": 0}
    answers = together(lambda: laptop.act("submit-document", plan), lambda: phone.act("submit-document", plan))
    assert sorted(a["ok"] for a in answers) == [False, True]
    late = devices[[a["ok"] for a in answers].index(False)]
    (filed,) = late.join()["picture"]["desk"]["documents"]
    assert late.act("submit-document", {**plan, "document": filed["id"], "revises": filed["revision"]})["ok"]
    (after,) = laptop.join()["picture"]["desk"]["documents"]
    assert (after["id"], after["revision"]) == (filed["id"], 2)


@pytest.mark.parametrize("origin", ["https://elsewhere.invalid", "null", "http://127.0.0.1:1"])
def test_a_page_of_another_site_opens_no_socket(room, origin: str):
    address = room.url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"
    with pytest.raises(websocket.WebSocketBadStatusException, match="400"):
        websocket.create_connection(address, origin=origin, timeout=20)
    websocket.create_connection(address, origin=room.url, timeout=20).close()
