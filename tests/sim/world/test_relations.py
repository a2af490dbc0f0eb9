"""Graphs of the relations, and balance of their triads."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sim.world.relations import balance, centrality, graph, influence_network, layer, signs
from sim.world.snapshot import Kind, opening


def trio(**given):
    return opening(dict.fromkeys("abc", Kind.STATE), k3=0.0058, k4=0.002, **given)


def test_the_graph_has_every_actor_even_a_lonely_one(basin):
    assert list(graph(basin)) == list(basin.actors)


def test_an_arc_carries_what_its_tail_holds_against_its_head(basin):
    assert graph(basin).edges["downstream", "upstream"]["tension"] == 4.0


def test_a_pair_with_no_relation_has_no_arc(basin):
    assert not graph(basin).has_edge("commission", "front")


def test_a_layer_weighs_a_pair_by_the_mean_of_both_sides(basin):
    assert layer(basin, "tension").edges["upstream", "downstream"]["weight"] == pytest.approx(3.75)


def test_a_layer_keeps_only_what_passes_its_threshold(basin):
    assert set(layer(basin, "tension", above=3.0).edges) == {("upstream", "downstream")}


def test_the_middle_of_a_line_is_on_every_path():
    line = trio(trade=[[0, 2, 0], [2, 0, 6], [0, 6, 0]])
    found = centrality(layer(line, "trade"))
    assert (found["b"].betweenness, found["b"].strength, found["a"].betweenness) == (1.0, 8.0, 0.0)


def test_two_friends_with_a_common_foe_are_in_balance():
    sign = np.array([[0, 1, -1], [1, 0, -1], [-1, -1, 0]])
    assert (balance(sign).balanced, balance(sign).share) == (1, 1.0)


def test_two_foes_with_a_common_friend_are_out_of_balance():
    sign = np.array([[0, -1, 1], [-1, 0, 1], [1, 1, 0]])
    assert balance(sign).unbalanced == 1


def test_without_triads_there_is_no_share_of_balance():
    assert balance(np.zeros((3, 3), dtype=np.int64)).share is None


@given(arrays(np.int64, (6, 6), elements=st.integers(-1, 1)))
def test_traces_count_triads_as_counting_does(raw):
    sign = np.triu(raw, 1) + np.triu(raw, 1).T
    products = [sign[i, j] * sign[j, k] * sign[i, k] for i, j, k in combinations(range(6), 3)]
    assert (balance(sign).balanced, balance(sign).unbalanced) == (products.count(1), products.count(-1))


def test_foes_are_told_from_friends_by_tension_and_cooperation():
    world = trio(
        tension=[[0, 6, 1], [5, 0, 1], [1, 1, 0]],
        cooperation=[[0, 0, 2], [0, 0, 0], [0, 0, 0]],
    )
    assert signs(world).tolist() == [[0, -1, 1], [-1, 0, 0], [1, 0, 0]]


def test_everybody_shares_out_its_whole_attention(basin):
    network = influence_network(basin)
    for actor in network:
        assert sum(tie["weight"] for _, _, tie in network.out_edges(actor, data=True)) == pytest.approx(1.0)
    assert sum(heard for _, heard in network.nodes(data="heard")) == pytest.approx(len(network) / (len(network) - 1))


def test_an_ally_is_listened_to_more_than_a_stranger_alike(basin):
    network = influence_network(basin)
    assert network["downstream"]["ally"]["weight"] > network["downstream"]["front"]["weight"]
