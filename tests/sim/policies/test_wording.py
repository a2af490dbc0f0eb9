"""Minds answer drafted words by what these name, and take an objection back once its ground has gone."""

import pytest

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.names import CONTROL, InstrumentId, ProvisionId, Pseudonym, SeatId
from sim.exercise.drafting.events import Passage
from sim.policies import mind
from sim.policies.dice import Drawn
from sim.policies.phrases import renderer
from tests.sim.exercise.table import Table

HERE = {"instrument": InstrumentId("arrangement"), "provision": ProvisionId("sounding")}
KASSORA, LORVANE, SENARI = (SeatId(s) for s in ("kas-head", "lor-head", "sna-head"))
PLAIN = {
    "en": "On that day the Parties stand silent, and the oldest elder strikes the first beat.",
    "fr": "Ce jour-là, les Parties font silence, et le plus ancien bat la première mesure.",
}
PREJUDGING = {
    "en": "On that day a joint team lets it sound, and the Parties dance.",
    "fr": "Ce jour-là, une équipe commune le fait sonner, et les Parties dansent.",
}
NAMING = {"en": "On that day Lorvane dances alone.", "fr": "Ce jour-là, la Lorvane danse seule."}


@pytest.fixture
def table():
    made = Table(load("drum"))
    made.do(cmd.TakeSeat, KASSORA, by=CONTROL, pseudonym=Pseudonym("Sparrow"))
    return made


def tabled(table, words, language):
    if not table.state.instruments["arrangement"].drafts:
        table.do(cmd.OpenDrafting, KASSORA, **HERE, language=language)
    table.do(cmd.KeepDraft, CONTROL, **HERE, passages=(Passage(words, KASSORA),))
    table.do(cmd.TableWording, KASSORA, **HERE, words=words)


def answer(table, seat):
    """The first answer of a mind at that seat, given as the server would give it; None where it has none."""
    view = table.exercise.view(seat)
    command = mind("practitioner").decide(view, seat, int(table.minutes * 60_000), Drawn(seat, 1))
    if not isinstance(command, cmd.AnswerWording):
        return None
    table.exercise.submit(command, int(table.minutes * 60_000))
    return command


@pytest.mark.parametrize("language", ["en", "fr"])
def test_words_that_name_no_open_question_are_accepted_by_all(table, language):
    tabled(table, PLAIN[language], language)
    assert [answer(table, seat).answer for seat in (LORVANE, SENARI)] == ["accept", "accept"]
    assert table.state.instruments["arrangement"].drafts["sounding"].phase == "agreed"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_beginning_that_the_scenario_gives_is_no_article_to_accept(table, language):
    arrangement = next(i for i in table.state.the_scene.instruments if i.id == "arrangement")
    beginning = next(p.drafting.opening for p in arrangement.provisions if p.id == "sounding")
    tabled(table, f"{beginning[language]}.", language)
    assert answer(table, SENARI).answer == "object"


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("words", [PREJUDGING, NAMING], ids=["prejudging", "naming"])
def test_words_that_prejudge_or_bind_one_alone_are_objected_to_with_a_reason(table, words, language):
    tabled(table, words[language], language)
    said = answer(table, LORVANE)
    assert said.answer == "object"
    assert renderer(table.exercise.view(KASSORA))(said.note, language)
    assert answer(table, LORVANE) is None, "an objection is made once"


def test_an_objection_is_taken_back_when_the_next_version_gives_no_ground(table):
    tabled(table, PREJUDGING["en"], "en")
    assert answer(table, LORVANE).answer == "object"
    table.do(cmd.ReopenWording, KASSORA, **HERE)
    tabled(table, PLAIN["en"], "en")
    assert answer(table, LORVANE).answer == "accept"
