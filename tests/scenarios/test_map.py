"""The map of a scenario: data that everybody sees from the start, with news on it for those alone who receive it."""

from scenarios.library import load
from sim.exercise import commands as cmd
from sim.exercise.core.names import InjectId, SeatId
from sim.exercise.scene.picture import scene
from tests.scenarios.guide import INJECT, T, found, having
from tests.sim.exercise.table import Table

MAP = f"map: {{title: {T}, places: {{ford: {{kind: crossing, at: [9, 9], name: {T}}}}}}}"


def test_a_place_that_the_map_lacks_is_told_with_the_nearest_one():
    problem = found(having(more=f"{MAP}\ninjects: {{x: {{{INJECT}, turn: 1, place: frod}}}}"), "unknown-name")
    assert problem.nearest == "ford"


def test_a_drawing_of_ones_own_has_no_place_in_it():
    drawn = having(
        more=f"map: {{title: {T}, svg: '<svg/>', places: {{ford: {{kind: crossing, at: [9, 9], name: {T}}}}}}}"
    )
    assert found(drawn, "unknown-field").path == ("map", "svg")


def test_news_is_on_the_map_of_those_who_received_it_and_of_nobody_else():
    table = Table(load("accord"))
    table.control(cmd.ReleaseInject, inject=InjectId("orders"))
    placed = {
        seat: [news.place for _, news in table.exercise.view(SeatId(seat)).injects if news.place is not None]
        for seat in ("ald-head", "sor-head")
    }
    assert placed == {"ald-head": ["makers"], "sor-head": []}
    shown = [scene(table.exercise.view(SeatId(seat)))["chart"] for seat in placed]
    assert shown[0] is not None
    assert shown[0] == shown[1]
