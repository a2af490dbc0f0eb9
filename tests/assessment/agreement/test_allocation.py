"""Two markers for each candidate's block: who may, how evenly, and what is said where it cannot be done."""

from collections import Counter
from itertools import combinations, product

import networkx as nx
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assessment.agreement.allocation import (
    EACH,
    Barred,
    CandidateId,
    ImpossibleAllocation,
    Marker,
    TableId,
    Unallocated,
    Work,
    allocate,
    allocate_thirds,
)
from assessment.framework import BlockCode
from assessment.scoring import AssessorId
from assessment.text import WORDS
from sim.language import languages

TABLES = ("north", "south", "east")


def piece(candidate, block="B1", table="north"):
    return Work(CandidateId(candidate), BlockCode(block), TableId(table))


def marker(name, *, conducted=(), conflicts=(), most=None):
    return Marker(AssessorId(name), frozenset(map(TableId, conducted)), frozenset(map(CandidateId, conflicts)), most)


ANY_LIMIT = st.none() | st.integers(0, 8)


@st.composite
def panels(draw, fewest_markers=1, most_markers=6, most_work=8, limits=ANY_LIMIT, barred=2):
    """Markers and work: candidates sit at one table each; limits, conflicts and tables conducted are drawn."""
    tables = draw(st.lists(st.sampled_from(TABLES), min_size=1, max_size=most_work))
    work = [piece(f"c{n}", "B1", table) for n, table in enumerate(tables)]
    markers = [
        marker(
            f"m{n}",
            conducted=draw(st.sets(st.sampled_from(TABLES), max_size=min(1, barred))),
            conflicts=draw(st.sets(st.sampled_from([one.candidate for one in work]), max_size=barred)),
            most=draw(limits),
        )
        for n in range(draw(st.integers(fewest_markers, most_markers)))
    ]
    return markers, work


SCARCE = panels(most_markers=3, limits=st.integers(0, 3))
AMPLE = panels(fewest_markers=4, most_work=4, limits=st.none() | st.integers(3, 8), barred=1)


def may(one, work):
    return work.table not in one.conducted and work.candidate not in one.conflicts


def most_that_can_be_given(markers, work):
    """The greatest number of (piece, marker) pairs that conflicts and limits allow, as a maximum flow."""
    graph = nx.DiGraph()
    for one in work:
        graph.add_edge("source", one, capacity=EACH)
    for who in markers:
        graph.add_edge(who.id, "sink", capacity=len(work) if who.most is None else who.most)
        graph.add_edges_from(((one, who.id) for one in work if may(who, one)), capacity=1)
    return nx.maximum_flow_value(graph, "source", "sink") if markers else 0


@given(panels(), st.integers(0, 5))
def test_every_piece_has_two_markers_who_may_mark_it_or_the_allocation_is_impossible(panel, seed):
    markers, work = panel
    possible = most_that_can_be_given(markers, work) == EACH * len(work)
    if not possible:
        with pytest.raises(ImpossibleAllocation):
            allocate(markers, work, seed)
        return
    found = allocate(markers, work, seed)
    assert found.pairs.keys() == {*work}
    by_id = {who.id: who for who in markers}
    for one, pair in found.pairs.items():
        assert len({*pair}) == EACH
        assert all(may(by_id[who], one) for who in pair)
    loads = Counter(who for pair in found.pairs.values() for who in pair)
    assert all(by_id[who].most is None or load <= by_id[who].most for who, load in loads.items())


@given(SCARCE, st.integers(0, 5))
def test_an_impossible_allocation_names_each_candidate_and_what_bars_every_marker(panel, seed):
    markers, work = panel
    most = most_that_can_be_given(markers, work)
    assume(most < EACH * len(work))
    with pytest.raises(ImpossibleAllocation) as refused:
        allocate(markers, work, seed)
    by_id = {who.id: who for who in markers}
    for lack in refused.value.lacking:
        assert 1 <= lack.lacking <= EACH
        assert len(lack.barred) == len(markers) - (EACH - lack.lacking)
        assert f"{lack.work.candidate}, {lack.work.block}" in str(refused.value)
        for who, why in lack.barred.items():
            if why is Barred.FULL:
                assert may(by_id[who], lack.work)
                assert by_id[who].most is not None
            else:
                field = by_id[who].conducted if why is Barred.CONDUCTED else by_id[who].conflicts
                assert {lack.work.table, lack.work.candidate} & field


@given(SCARCE, st.integers(0, 5))
def test_no_more_markers_are_lacking_than_must_be_where_everybody_may_mark_everything(panel, seed):
    free = [marker(who.id, most=who.most) for who in panel[0]]
    work = panel[1]
    most = most_that_can_be_given(free, work)
    assume(most < EACH * len(work))
    with pytest.raises(ImpossibleAllocation) as refused:
        allocate(free, work, seed)
    assert sum(lack.lacking for lack in refused.value.lacking) == EACH * len(work) - most


@settings(max_examples=60)
@given(AMPLE, st.integers(0, 3))
def test_no_other_allocation_is_more_even(panel, seed):
    markers, work = panel
    assume(most_that_can_be_given(markers, work) == EACH * len(work))
    found = allocate(markers, work, seed)

    def unevenness(pairs):
        return sum(load**2 for load in Counter(who for pair in pairs for who in pair).values())

    choices = [list(combinations([who.id for who in markers if may(who, one)], EACH)) for one in work]
    limits = {who.id: who.most for who in markers}
    lawful = (
        pairs
        for pairs in product(*choices)
        if all(
            limits[who] is None or load <= limits[who]
            for who, load in Counter(who for pair in pairs for who in pair).items()
        )
    )
    assert unevenness(found.pairs.values()) == min(map(unevenness, lawful))


@given(AMPLE, st.integers(0, 5), st.randoms(use_true_random=False))
def test_a_seed_gives_the_same_allocation_in_whatever_order_people_and_work_come(panel, seed, dice):
    markers, work = panel
    assume(most_that_can_be_given(markers, work) == EACH * len(work))
    again = allocate(dice.sample(markers, len(markers)), dice.sample(work, len(work)), seed)
    assert allocate(markers, work, seed) == again


def test_another_seed_gives_other_pairs():
    markers, work = [marker(f"m{n}") for n in range(6)], [piece(f"c{n}") for n in range(12)]
    assert allocate(markers, work, 1) != allocate(markers, work, 2)


def test_a_class_is_marked_by_many_pairs_of_markers_under_the_same_load():
    markers = [marker(f"m{n}", conducted=[TABLES[n % 3]]) for n in range(6)]
    work = [piece(f"c{n}", block, TABLES[n % 3]) for n in range(30) for block in ("B1", "B2", "B3")]
    found = allocate(markers, work, 3)
    assert {len(found.work_of(who.id)) for who in markers} == {EACH * len(work) // len(markers)}
    assert len({*found.pairs.values()}) >= 10


def test_work_of_a_marker_is_what_they_mark_and_names_nobody_else():
    markers, work = [marker(name) for name in ("ada", "ben", "cleo")], [piece(f"c{n}") for n in range(6)]
    found = allocate(markers, work, 1)
    for who in markers:
        own = found.work_of(who.id)
        assert {*own} == {one for one, pair in found.pairs.items() if who.id in pair}
        assert not any(name.id in repr(own) for name in markers)


def test_a_candidate_whom_only_the_conductor_could_mark_is_named_with_the_reasons():
    markers = [marker("ada", conducted=["north"]), marker("ben", conflicts=["c1"]), marker("cleo", most=0)]
    with pytest.raises(ImpossibleAllocation) as refused:
        allocate(markers, [piece("c1")], 1)
    barred = {"ada": Barred.CONDUCTED, "ben": Barred.CONFLICT, "cleo": Barred.FULL}
    assert refused.value.lacking == (Unallocated(piece("c1"), 2, barred),)


@pytest.mark.parametrize("seed", range(6))
def test_a_hopeless_candidate_takes_no_marker_from_the_others(seed):
    markers = [marker("ada", most=1), marker("ben", most=1, conflicts=["c0"])]
    with pytest.raises(ImpossibleAllocation) as refused:
        allocate(markers, [piece("c0"), piece("c1")], seed)
    assert [lack.work.candidate for lack in refused.value.lacking] == ["c0"]


@given(AMPLE, st.integers(0, 5))
def test_a_third_is_neither_of_the_two_and_may_mark_the_piece_within_their_limit(panel, seed):
    markers, work = panel
    assume(most_that_can_be_given(markers, work) == EACH * len(work))
    found = allocate(markers, work, seed)
    by_id = {who.id: who for who in markers}
    try:
        thirds = allocate_thirds(markers, found, work, seed)
    except ImpossibleAllocation:
        return
    loads = Counter([*thirds.values(), *(who for pair in found.pairs.values() for who in pair)])
    assert thirds.keys() == {*work}
    assert all(third not in found.pairs[one] and may(by_id[third], one) for one, third in thirds.items())
    assert all(by_id[who].most is None or load <= by_id[who].most for who, load in loads.items())


def test_thirds_go_to_those_with_the_least_work_and_a_lack_of_one_is_told():
    markers, work = [marker(name) for name in ("ada", "ben", "cleo")], [piece("c1"), piece("c2")]
    found = allocate(markers[:2], work, 1)
    assert set(allocate_thirds(markers, found, work, 1).values()) == {"cleo"}
    with pytest.raises(ImpossibleAllocation) as refused:
        allocate_thirds([*markers[:2], marker("cleo", most=1)], found, work, 1)
    (lack,) = refused.value.lacking
    assert (lack.lacking, lack.barred) == (1, {"ada": Barred.MARKED, "ben": Barred.MARKED, "cleo": Barred.FULL})


@pytest.mark.parametrize(
    ("refused", "why"),
    [
        (lambda: allocate([marker("ada"), marker("ada")], [], 1), "marker is named twice"),
        (lambda: allocate([], [piece("c1"), piece("c1", table="south")], 1), "block is named twice"),
        (lambda: marker("ada", most=-1), "0 or more"),
        (lambda: allocate_thirds([marker("ada")], allocate([], [], 1), [piece("c1")], 1), "two have marked"),
    ],
)
def test_a_misuse_is_refused(refused, why):
    with pytest.raises(ValueError, match=why):
        refused()


@pytest.mark.parametrize("language", languages())
def test_every_reason_is_said(language):
    said = {why.said(language) for why in Barred}
    assert len(said) == len(Barred) == sum(key.startswith("barred-") for key in WORDS.keys())  # noqa: SIM118
    lacks = {Unallocated(piece("c1"), lacking, {}).said(language) for lacking in (1, 2)}
    assert len(lacks) == 2
    assert all("c1" in lack and "B1" in lack for lack in lacks)
