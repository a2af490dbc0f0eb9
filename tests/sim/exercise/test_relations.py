"""The graph of relations and its measures, against closed forms and small published graphs."""

import io
from dataclasses import replace

import networkx as nx
import pytest

from scenarios.library import load
from sim.exercise.acts.relations import brokerage, graph, graphml, measure, picture, talk, unbalanced
from sim.exercise.core.names import CONTROL, PLENARY, SeatId
from sim.runs import play


@pytest.fixture(scope="module")
def run():
    """The library's river, played once."""
    return play(load("river"), 2)


@pytest.fixture(scope="module")
def whole(run):
    """All of that run, as its instructor sees it."""
    return run.exercise.view(CONTROL)


def signed(**pairs):
    """A graph from pairs written as letters: ab=1 are friends, ab=-1 foes."""
    found = nx.Graph()
    for (a, b), sign in pairs.items():
        found.add_edge(a, b, sign=sign, talk=0)
    return found


def test_of_the_four_signed_triads_two_are_balanced():
    """Cartwright and Harary 1956: all friends, or two friends with one foe in common, are at rest; the others not."""
    assert list(unbalanced(signed(ab=1, bc=1, ac=1))) == []
    assert list(unbalanced(signed(ab=1, bc=-1, ac=-1))) == []
    assert list(unbalanced(signed(ab=1, bc=1, ac=-1))) == [("a", "b", "c")]
    assert list(unbalanced(signed(ab=-1, bc=-1, ac=-1))) == [("a", "b", "c")]


def test_a_triad_with_a_pair_that_is_neither_friend_nor_foe_counts_as_none():
    assert list(unbalanced(signed(ab=1, bc=1, ac=0))) == []


@pytest.mark.parametrize("leaves", [2, 3, 6])
def test_the_middle_of_a_star_brokers_every_pair_and_lies_on_every_path(leaves):
    star = nx.star_graph(leaves)
    assert brokerage(star, [(node,) for node in star]) == {0: 1.0} | dict.fromkeys(range(1, leaves + 1), 0.0)
    assert nx.betweenness_centrality(star)[0] == 1.0


def test_nobody_brokers_inside_a_camp_or_where_everybody_talks():
    assert set(brokerage(nx.star_graph(3), [(0, 1, 2, 3)]).values()) == {0.0}
    assert set(brokerage(nx.complete_graph(4), [(n,) for n in range(4)]).values()) == {0.0}


def test_medici_broker_most_between_the_families_of_florence():
    """Padgett and Ansell 1993: 47.5 of 91 shortest paths of the marriages of Florence run through the Medici."""
    families = nx.florentine_families_graph()
    shares = brokerage(families, [(family,) for family in families])
    assert max(shares, key=shares.__getitem__) == "Medici"
    assert nx.betweenness_centrality(families)["Medici"] == pytest.approx(47.5 / 91, abs=5e-4)


def test_camps_are_those_whom_friendship_connects():
    found = signed(ab=1, bc=1, cd=-1, de=1)
    assert measure(found).camps == (("a", "b", "c"), ("d", "e"))


def test_two_foes_are_in_two_camps_and_a_friend_of_both_is_with_the_nearer():
    found = signed(ab=1, bc=1, ac=-1)
    found.edges["a", "b"]["tension"], found.edges["b", "c"]["tension"] = 1.0, 0.5
    assert measure(found).camps == (("a",), ("b", "c"))


def test_left_out_is_who_talks_with_nobody_once_somebody_talks():
    found = signed(ab=1, bc=1)
    assert measure(found).left_out == ()
    found.edges["a", "b"]["talk"] = 3
    assert measure(found).left_out == ("c",)
    assert measure(found).talk == {"a": 3, "b": 3, "c": 0}


def test_messages_in_the_plenary_are_talk_with_nobody_in_particular(whole):
    heard = [m for _, m in whole.messages if m.channel != PLENARY]
    assert heard
    assert sum(talk(whole).values()) > 0
    only = replace(whole, messages=[(e, m) for e, m in whole.messages if m.channel == PLENARY])
    assert only.messages
    assert sum(talk(only).values()) == 0


@pytest.mark.parametrize("seat", [s.id for s in load("river").seats])
def test_a_seat_counts_no_talk_but_what_it_heard(seat, run, whole):
    mine = run.exercise.view(SeatId(seat))
    spoken = talk(mine)
    assert all(spoken[pair] <= talk(whole)[pair] for pair in spoken)
    channels = {m.channel for _, m in mine.messages}
    assert all(seat in mine.channels[c].seats for c in channels if c != PLENARY)


def test_the_graph_tells_tension_trust_trade_and_talk_of_every_pair(whole):
    found = graph(whole)
    pair = found.edges["kadera", "lusimba"]
    both = [whole.dyads["kadera", "lusimba"], whole.dyads["lusimba", "kadera"]]
    assert pair["tension"] == pytest.approx((both[0].tension + both[1].tension) / 2, abs=0.005)
    assert pair["trade"] == 6.0
    assert pair["talk"] == talk(whole)[frozenset(("kadera", "lusimba"))] > 0
    assert set(found) == {actor.id for actor in whole.the_scene.actors}


def test_the_same_state_makes_the_same_picture_with_every_actor_in_its_frame(whole):
    first = picture(whole)
    assert first == picture(whole)
    assert len({(actor["x"], actor["y"]) for actor in first["actors"]}) == len(first["actors"])
    assert all(0.0 <= actor[axis] <= 1.0 for actor in first["actors"] for axis in "xy")
    assert [actor["id"] for actor in first["actors"] if not actor["seated"]] == ["harral"]


def test_the_file_is_read_back_by_networkx_with_the_same_pairs_and_measures(whole):
    back = nx.read_graphml(io.BytesIO(graphml(whole, "fr").encode()))
    assert nx.utils.edges_equal(back.edges, graph(whole).edges)
    assert back.nodes["kadera"]["brokerage"] == measure(graph(whole)).brokers["kadera"]
    shown = {actor["id"]: actor for actor in picture(whole)["actors"]}
    for actor, node in back.nodes.items():
        assert node["name"] == shown[actor]["name"]["fr"]
        assert node["camp"] == shown[actor]["camp"] + 1
    assert back.edges["kadera", "lusimba"]["talk"] == graph(whole).edges["kadera", "lusimba"]["talk"]


def test_a_seats_file_has_no_figure_that_its_desk_does_not_show(run, whole):
    assert "legitimacy" in graphml(whole, "en")
    seat = next(seat.id for seat in whole.the_scene.seats)
    assert "legitimacy" not in graphml(run.exercise.view(seat), "en")
