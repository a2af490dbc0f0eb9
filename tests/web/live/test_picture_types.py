"""Pictures and packets agree with their types, and the browser's scripts are checked against those types."""

import json
import re
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest

from sim.exercise import commands as cmd
from sim.exercise.acts.relations import RelationsShown
from sim.exercise.acts.relations import picture as relations
from sim.exercise.core.log import MemoryLog
from sim.exercise.core.names import CONTROL, Said
from sim.exercise.core.paper import Column, DocumentForm, Field
from sim.exercise.drafting.events import Passage
from sim.exercise.engine import open_exercise
from sim.language import languages
from sim.policies import renderer
from tests.playthroughs.recording import GAMES
from tests.scenarios.test_interactions import SLOW_AND_WET, linked
from tests.sim.exercise.declaring import ARTICLE, adopted, declare
from tests.sim.exercise.specimens import specimen
from tests.sim.exercise.table import Table
from tests.sim.small import DOWN_HEAD, TREATY, UP_HEAD
from tests.web.live.fitting import misfits, whole
from tests.web.live.test_broadcast import ONE, PERIL, SMALL, THREATS, play
from tools.picture_types import WRITTEN, pictured, written
from web import reference
from web.broadcast import Broadcast
from web.encoding import encoded
from web.packets import News, View
from web.tables import Tables

SCRIPTS = Path(__file__).resolve().parents[3] / "web" / "static" / "js"
ANY = re.compile(r"[{<(|:,]\s*any\s*[\][>})|,;]")
UNMET = {"ProvisionWhole", "OptionWhole", "TextWhole"}
"""Texts are put together in the browser."""


CLAUSE = {"instrument": TREATY, "provision": "art-1"}
DRAFTED = (
    (cmd.OpenDrafting, UP_HEAD, {**CLAUSE, "language": "en"}),
    (cmd.KeepDraft, CONTROL, {**CLAUSE, "passages": (Passage("In good faith."), Passage(" So be it.", UP_HEAD))}),
    (cmd.TableWording, UP_HEAD, {**CLAUSE, "words": "In good faith. So be it."}),
)
"""A clause that minds answer."""


def declared():
    """A table with a remark on its treaty, and a reservation to which another signatory objects."""
    table = adopted()
    table.do(cmd.ObjectToDeclaration, DOWN_HEAD, declaration=declare(table), words=Said("that undoes it"))
    table.do(cmd.MakeRemark, UP_HEAD, instrument=TREATY, provision=ARTICLE, words=Said("six is what it can bear"))
    return table


class Nobody:
    """An outlet that leads nowhere."""

    def followed(self, exercise):
        return ()


def views(exercise, language=None):
    """By seat, what a join in a language, or in all, would bring now."""
    log = MemoryLog()
    log.append(exercise.records)
    table = Tables(log, lambda: 0, lambda *_: None)[exercise.id]
    broadcast = Broadcast(Nobody(), lambda: 0, renderer)
    seats = (*(s.id for s in exercise.state.the_scene.seats), CONTROL)
    return {seat: json.loads(encoded(broadcast.view(table, seat, None, language))) for seat in seats}


def test_the_types_that_scripts_are_checked_against_are_those_of_python():
    assert WRITTEN.read_text("utf-8") == written(), "run `python -m tools.picture_types`"


@pytest.mark.parametrize("script", sorted(SCRIPTS.rglob("*.js")), ids=lambda path: path.name)
def test_no_script_says_any_where_a_type_can_stand(script):
    comments = re.findall(r"/\*\*.*?\*/", script.read_text("utf-8"), re.DOTALL)
    assert [c for c in comments if ANY.search(c)] == []


@pytest.mark.parametrize(
    "type", ["{any}", "{any[]}", "{{text: any, open: boolean}}", "{Record<string, any>}", "{(a: any) => 1}"]
)
def test_a_script_that_says_any_is_found(type):
    assert ANY.search(f"/** Not any more. @param {type} what */")
    assert not ANY.search("/** A refusal, or none any more. @param {string} any */")


def tabulated() -> Table:
    """A table at which a document with tables has been filed."""
    table = Table(SMALL)
    table.do(cmd.SubmitDocument, DOWN_HEAD, form="logframe", title="", fields=specimen("logframe", Said("Wells")))
    return table


def with_a_form_of_its_own() -> Table:
    """A table of a scenario that adds a form."""
    words = {"en": "Sluice", "fr": "Vanne"}
    columns = (
        Column("sluice", "text", words, words, True),
        Column("state", "choice", words, words, False, {"up": words}),
    )
    fields = (
        Field("flows", "rows", words, words, True, columns),
        Field("kind", "choice", words, words, False, choices={"up": words}),
    )
    return Table(replace(SMALL, forms=(DocumentForm("water-account", words, words, fields),)))


def test_every_packet_and_picture_is_what_its_type_says():
    met = set()
    for game in GAMES.values():
        exercise = game()
        for seat, view in views(exercise).items():
            assert whole(view, View, seat, met) == []
        shown = json.loads(encoded(relations(exercise.state)))
        assert list(misfits(shown, RelationsShown, "relations", met)) == []
    bonus = open_exercise(MemoryLog(), ONE, linked(SLOW_AND_WET), seed=1, at=0)
    for language in languages():
        for seat, view in views(bonus, language).items():
            assert whole(view, View, seat, met) == []
    for table in (declared(), tabulated(), with_a_form_of_its_own()):
        for seat, view in views(table.exercise).items():
            assert whole(view, View, seat, met) == []
    for blueprint, acts in ((SMALL, DRAFTED), (PERIL, THREATS)):
        _, followers, _ = play(blueprint, acts=acts)
        for seat, news in followers.sent:
            assert list(misfits(news, News, seat, met)) == []
    assert pictured() - met == UNMET


def test_the_reference_document_is_what_its_type_says():
    for language in languages():
        for found in (reference.document(language), reference.beginning(language)):
            assert list(misfits(json.loads(found.text), reference.Reference, language, set())) == []


@pytest.fixture(scope="module")
def view():
    """Picture of CONTROL after a game that has been played."""
    return views(GAMES["small-11"]())[CONTROL]


def lose_a_key(view):
    del view["picture"]["clock"]["turn"]


def gain_a_key(view):
    view["picture"]["people"]["seats"][0]["brief"] = {}


def change_a_kind(view):
    view["picture"]["world"]["rung"] = "4"


def invent_a_word(view):
    next(iter(view["picture"]["texts"].values()))["status"] = "shelved"


def leave_a_phrase_without_words(view):
    sent = next(line for line in view["lines"] if line["kind"] == "message-sent")
    sent["words"] = {"phrase": "greeting", "values": {}}


def lose_a_slice(view):
    del view["picture"]["control"]


def lose_a_field_of_a_line(view):
    del next(line for line in view["lines"] if line["kind"] == "package-tabled")["choices"]


@pytest.mark.parametrize(
    "spoil",
    [
        *(lose_a_key, gain_a_key, change_a_kind, invent_a_word),
        *(leave_a_phrase_without_words, lose_a_slice, lose_a_field_of_a_line),
    ],
)
def test_a_picture_that_is_not_what_its_type_says_is_noticed(view, spoil):
    spoilt = deepcopy(view)
    spoil(spoilt)
    assert len(whole(spoilt, View, "view", set())) == 1
    assert whole(view, View, "view", set()) == []
