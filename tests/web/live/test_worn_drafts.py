"""A draft's letters are told apart by hand once for each of its versions, however often somebody asks."""

import base64

import pytest
from flask import Flask
from pycrdt import Doc, Text

from sim.exercise import commands as cmd
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, CommandId, ExerciseId
from sim.exercise.engine import open_exercise
from sim.policies import renderer
from tests.sim.small import SMALL, TREATY, UP_HEAD
from web.clients import Client, Following
from web.drafting.document import Document
from web.drafting.room import Drafting
from web.drafting.shelf import Kept
from web.live import Live
from web.wire import Acting

ONE = ExerciseId("one")
HERE = {"exercise": ONE, "instrument": TREATY, "provision": "art-1"}


class Open:
    """Doors through which everybody goes to one seat."""

    def seat(self, login, exercise):
        return UP_HEAD


class InMemory:
    """A shelf of one draft."""

    def __init__(self):
        self.kept = None

    def find(self, place):
        return self.kept

    def replace(self, place, before, document):
        self.kept = Kept(document, before + 1)
        return True


@pytest.fixture
def told_apart(monkeypatch):
    """The number of times a draft's letters were told apart so far."""
    asked, passages = [], Document.passages.fget
    monkeypatch.setattr(Document, "passages", property(lambda document: asked.append(1) or passages(document)))
    return asked


def test_who_asks_again_and_again_for_a_draft_has_it_told_apart_once(told_apart):
    log = MemoryLog()
    open_exercise(log, ONE, SMALL, seed=1, at=0)
    live = Live(Flask(__name__), log, Open(), now=lambda: 0, renderer=renderer)
    drafting = Drafting(live, InMemory())
    live.tables.submit(ONE, cmd.Start(id=CommandId("start"), seat=CONTROL))
    opens = cmd.OpenDrafting(id=CommandId("open"), seat=UP_HEAD, instrument=TREATY, provision="art-1", language="en")
    live.tables.submit(ONE, opens)
    client = Client("tab", "login", 0, follows={ONE: Following(UP_HEAD, UP_HEAD)})
    given = drafting.follow(client, {**HERE, "state": ""})
    doc = Doc(client_id=7)
    doc.apply_update(base64.b64decode(given["update"]))
    doc.get("text", type=Text).insert(0, "Each spring: ")
    update = base64.b64encode(doc.get_update(base64.b64decode(given["state"]))).decode()
    assert drafting.write(client, {**HERE, "update": update})["ok"]
    body = {"instrument": TREATY, "provision": "art-1", "words": "something else"}
    for _ in range(5):
        drafting.follow(client, {**HERE, "state": ""})
        with drafting.around(Acting(ONE, "12345678", "table-wording", body, None)):
            pass
    assert len(told_apart) == 1
