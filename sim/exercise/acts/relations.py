"""The relations that a viewer may see as networkx graphs, what is measured on them, and their GraphML.

Everything is read from one fold: a seat's graph holds what that seat saw, CONTROL's all of it. networkx is imported
when a graph is built, not before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from math import cos, pi, sin
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

from sim.exercise.core.names import PLENARY, ActorId, Text
from sim.exercise.state import State
from sim.language import Language, in_language

if TYPE_CHECKING:
    import networkx as nx

FRIENDS_BELOW, FOES_FROM = 2.0, 4.0
"""Mean tension under which a pair counts as friends, and from which it counts as foes: rung 4 is a crisis."""
TRUSTED = 0.5
"""Mean trust that friends hold at least: the mean of a relation that nobody has tested."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Measures of the graph: for each actor its camp, talk and brokerage; and the triads out of balance."""

    camps: tuple[tuple[ActorId, ...], ...]
    talk: Mapping[ActorId, int]
    """Messages to or from others outside the plenary."""
    betweenness: Mapping[ActorId, float]
    brokers: Mapping[ActorId, float]
    unbalanced: tuple[tuple[ActorId, ActorId, ActorId], ...]
    left_out: tuple[ActorId, ...]


class RelationsActor(TypedDict):
    """An actor of the graph: its place on a circle, 0 to 1 each way, its camp, and how it talks with the others."""

    id: ActorId
    code: str
    colour: int
    name: Text
    seated: bool
    x: float
    y: float
    camp: int
    talk: int
    broker: float
    left_out: bool


class RelationsPair(TypedDict):
    """A pair that relations, trade, an alliance or talk connect; the means of both directions, where there is one."""

    a: ActorId
    b: ActorId
    tension: NotRequired[float]
    trust: NotRequired[float]
    cooperation: NotRequired[float]
    trade: float
    alliance: int
    talk: int
    sign: int


class RelationsShown(TypedDict):
    """The graph as a screen draws it."""

    actors: list[RelationsActor]
    pairs: list[RelationsPair]
    unbalanced: list[tuple[ActorId, ActorId, ActorId]]


def graph(state: State) -> nx.Graph[ActorId]:
    """Every actor, and an edge for each pair that relations, trade, an alliance or talk connect.

    Edges carry the means of both directions, ``tension`` 0-10, ``trust`` 0-1 and ``cooperation``, then ``trade``,
    ``alliance`` (0 or 1), ``talk`` (messages) and ``sign``: -1 foes, 1 friends, 0 neither.
    """
    import networkx as nx

    found: nx.Graph[ActorId] = nx.Graph()
    for actor in state.the_scene.actors:
        found.add_node(actor.id, code=actor.code)
    ties = {frozenset((tie.a, tie.b)): tie for tie in state.the_scene.ties}
    spoken = talk(state)
    for a, b in combinations(found, 2):
        pair = frozenset((a, b))
        both = [state.dyads[at] for at in ((a, b), (b, a)) if at in state.dyads]
        told: dict[str, float] = {}
        if both:
            told |= {
                "tension": round(sum(one.tension for one in both) / len(both), 2),
                "trust": round(sum(one.alpha / (one.alpha + one.beta) for one in both) / len(both), 2),
                "cooperation": round(sum(one.cooperation for one in both) / len(both), 2),
            }
        tie = ties.get(pair)
        told |= {
            "trade": tie.trade if tie is not None else 0.0,
            "alliance": int(tie.alliance) if tie is not None else 0,
            "talk": spoken[pair],
        }
        if both or told["trade"] or told["alliance"] or told["talk"]:
            found.add_edge(a, b, **told, sign=_sign(told))
    return found


def talk(state: State) -> Counter[frozenset[ActorId]]:
    """Messages between each pair of actors in channels other than the plenary, where everybody hears everybody."""
    found: Counter[frozenset[ActorId]] = Counter()
    actors = {seat.id: seat.actor for seat in state.the_scene.seats}
    for _, message in state.messages:
        channel = state.channels.get(message.channel)
        if message.channel != PLENARY and channel is not None and message.seat in actors:
            speaker = actors[message.seat]
            heard = {actors[seat] for seat in channel.seats if seat in actors} - {speaker}
            found.update(frozenset((speaker, other)) for other in heard)
    return found


def _sign(told: Mapping[str, float]) -> int:
    if told["alliance"]:
        return 1
    if "tension" not in told:
        return 0
    if told["tension"] >= FOES_FROM:
        return -1
    return 1 if told["tension"] < FRIENDS_BELOW and told["trust"] >= TRUSTED else 0


# --- measures --------------------------------------------------------------------------------------------------------


def measure(found: nx.Graph[Any]) -> Measures:
    """Every measure of a graph as `graph` builds it."""
    import networkx as nx

    camps = camps_of(found)
    spoken = nx.Graph((a, b, {"talk": n}) for a, b, n in found.edges(data="talk") if n)
    spoken.add_nodes_from(found)
    return Measures(
        camps=camps,
        talk=dict(spoken.degree(weight="talk")),
        betweenness={node: round(share, 4) for node, share in nx.betweenness_centrality(spoken).items()},
        brokers={node: round(share, 4) for node, share in brokerage(spoken, camps).items()},
        unbalanced=tuple(unbalanced(found)),
        left_out=tuple(node for node in found if spoken.degree(node) == 0) if spoken.size() else (),
    )


def camps_of(found: nx.Graph[Any]) -> tuple[tuple[Any, ...], ...]:
    """Friends and their friends, the least tense pair joined first, but never two foes in one camp (Davis 1967)."""
    camp = {node: {node} for node in found}
    foes = {frozenset((a, b)) for a, b, sign in found.edges(data="sign") if sign < 0}
    friends = [(told.get("tension", 0.0), a, b) for a, b, told in found.edges(data=True) if told["sign"] > 0]
    for _, a, b in sorted(friends, key=lambda pair: pair[0]):
        if camp[a] is not camp[b] and not any(frozenset(pair) in foes for pair in product(camp[a], camp[b])):
            joined = camp[a] | camp[b]
            camp |= dict.fromkeys(joined, joined)
    order = {node: at for at, node in enumerate(found)}
    parts = {id(part): tuple(sorted(part, key=order.__getitem__)) for part in camp.values()}
    return tuple(sorted(parts.values(), key=lambda part: order[part[0]]))


def brokerage(spoken: nx.Graph[Any], camps: Iterable[Sequence[Any]]) -> dict[Any, float]:
    """Brokerage of each actor, 0-1: of the pairs of other camps that do not talk, the share it talks with both of.

    Pairs that nobody could bring together, having nobody in common to talk with, do not count (Gould and Fernandez
    1989, all roles between groups taken together).
    """
    camp = {member: number for number, members in enumerate(camps) for member in members}
    between: Counter[Any] = Counter()
    pairs = 0
    for a, b in combinations(spoken, 2):
        if camp[a] != camp[b] and not spoken.has_edge(a, b):
            common = set(spoken[a]) & set(spoken[b])
            pairs += bool(common)
            between.update(common)
    return {node: between[node] / pairs if pairs else 0.0 for node in spoken}


def unbalanced(found: nx.Graph[Any]) -> Iterator[tuple[Any, Any, Any]]:
    """The triads of friends and foes whose signs multiply to -1 (Cartwright and Harary 1956), in the graph's order."""
    sign = {frozenset((a, b)): s for a, b, s in found.edges(data="sign")}
    for a, b, c in combinations(found, 3):
        if sign.get(frozenset((a, b)), 0) * sign.get(frozenset((b, c)), 0) * sign.get(frozenset((a, c)), 0) < 0:
            yield a, b, c


# --- pictures and exports --------------------------------------------------------------------------------------------


def picture(state: State) -> RelationsShown:
    """Actors on a circle, camp by camp, their pairs and the measures, as screens draw them; places are 0-1."""
    found = graph(state)
    measures = measure(found)
    round_table = [actor for camp in measures.camps for actor in camp]
    angle = {actor: 2.0 * pi * at / len(round_table) - pi / 2.0 for at, actor in enumerate(round_table)}
    camp = {actor: number for number, camp in enumerate(measures.camps) for actor in camp}
    seated = {seat.actor for seat in state.the_scene.seats}
    return {
        "actors": [
            {
                "id": actor.id,
                "code": actor.code,
                "colour": actor.colour,
                "name": dict(actor.name),
                "seated": actor.id in seated,
                "x": round(0.5 + 0.5 * cos(angle[actor.id]), 4),
                "y": round(0.5 + 0.5 * sin(angle[actor.id]), 4),
                "camp": camp[actor.id],
                "talk": measures.talk[actor.id],
                "broker": measures.brokers[actor.id],
                "left_out": actor.id in measures.left_out,
            }
            for actor in state.the_scene.actors
        ],
        "pairs": [_pair(a, b, told) for a, b, told in found.edges(data=True)],
        "unbalanced": list(measures.unbalanced),
    }


def _pair(a: ActorId, b: ActorId, told: Mapping[str, Any]) -> RelationsPair:
    pair: RelationsPair = {
        "a": a,
        "b": b,
        "trade": told["trade"],
        "alliance": told["alliance"],
        "talk": told["talk"],
        "sign": told["sign"],
    }
    if "tension" in told:
        pair |= {"tension": told["tension"], "trust": told["trust"], "cooperation": told["cooperation"]}
    return pair


def graphml(state: State, language: Language) -> str:
    """The graph in GraphML, with each actor's name, camp, talk, betweenness and brokerage as attributes of its node.

    Camps are counted from 1, as on the screen. CONTROL's has the actors' legitimacy too, which no desk shows.
    """
    import networkx as nx

    found = graph(state)
    measures = measure(found)
    for card in state.the_scene.actors:
        found.nodes[card.id]["name"] = in_language(card.name, language)
        if state.blueprint is not None and card.id in state.legitimacy:
            found.nodes[card.id]["legitimacy"] = state.legitimacy[card.id]
    for number, camp in enumerate(measures.camps, start=1):
        for actor in camp:
            found.nodes[actor].update(
                camp=number,
                talk=measures.talk[actor],
                betweenness=measures.betweenness[actor],
                brokerage=measures.brokers[actor],
            )
    return "\n".join(nx.generate_graphml(found)) + "\n"
