"""The relations of the world as networkx graphs, for analysis and pictures; the world itself never reads them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from sim.world.equations import Array, trust_mean
from sim.world.influence import influence
from sim.world.snapshot import WorldSnapshot

Relation = Literal["tension", "cooperation", "alliance", "trade"]
RELATIONS: tuple[Relation, ...] = ("tension", "cooperation", "alliance", "trade")


def graph(snapshot: WorldSnapshot) -> "nx.DiGraph[str]":
    """Every actor, and an arc (i, j) for each ordered pair with any relation, carrying all four as attributes.

    Nodes carry ``kind``, ``capability``, ``wealth`` and ``legitimacy``.
    """
    found: nx.DiGraph[str] = nx.DiGraph()
    arrays = snapshot.arrays
    for index, (actor, kind) in enumerate(zip(snapshot.actors, snapshot.kinds, strict=True)):
        found.add_node(
            actor,
            kind=kind.value,
            capability=float(arrays.capability[index]),
            wealth=float(arrays.wealth[index]),
            legitimacy=float(arrays.legitimacy[index]),
        )
    matrices: dict[Relation, Array] = {name: getattr(arrays, name) for name in RELATIONS}
    related = np.any([matrix != 0.0 for matrix in matrices.values()], axis=0)
    np.fill_diagonal(related, False)
    for i, j in np.argwhere(related).tolist():
        values = {name: float(matrix[i, j]) for name, matrix in matrices.items()}
        found.add_edge(snapshot.actors[i], snapshot.actors[j], **values)
    return found


def layer(snapshot: WorldSnapshot, relation: Relation, above: float = 0.0) -> "nx.Graph[str]":
    """One relation as an undirected graph: the mean of both directions as ``weight``, where above ``above``."""
    found: nx.Graph[str] = nx.Graph()
    found.add_nodes_from(snapshot.actors)
    matrix = getattr(snapshot.arrays, relation)
    mean = (matrix + matrix.T) / 2.0
    for i, j in np.argwhere(np.triu(mean > above, 1)).tolist():
        found.add_edge(snapshot.actors[i], snapshot.actors[j], weight=float(mean[i, j]))
    return found


def influence_network(snapshot: WorldSnapshot) -> "nx.DiGraph[str]":
    """Who listens to whom: an arc (i, j) where i listens to j, with ``weight`` its share of all that i listens to.

    Nodes carry ``heard``, the mean share that the others give it, 0-1. Weights are those of `influence`.
    """
    arrays = snapshot.arrays
    weights = influence(arrays.capability, arrays.trade, arrays.alliance, trust_mean(arrays.alpha, arrays.beta))
    others = max(len(snapshot.actors) - 1, 1)
    found: nx.DiGraph[str] = nx.DiGraph()
    for index, actor in enumerate(snapshot.actors):
        found.add_node(actor, heard=float(weights[:, index].sum()) / others)
    for i, j in np.argwhere(weights > 0.0).tolist():
        found.add_edge(snapshot.actors[i], snapshot.actors[j], weight=float(weights[i, j]))
    return found


@dataclass(frozen=True, slots=True)
class Centrality:
    """Where an actor stands in one relation: sum of its ties' weights, and share of shortest paths through it (0-1)."""

    strength: float
    betweenness: float


def centrality(network: "nx.Graph[str]") -> Mapping[str, Centrality]:
    """Centrality of each node of a `layer`. Paths count ties, not weights (Freeman 1977, normalised)."""
    strength = dict(network.degree(weight="weight"))
    between = nx.betweenness_centrality(network)
    return {node: Centrality(float(strength[node]), float(between[node])) for node in network}


FRIENDLY_BELOW, HOSTILE_FROM = 2.0, 4.0
"""Mean tension under which a pair counts as friends (if either has cooperated), and from which it counts as foes."""


def signs(snapshot: WorldSnapshot) -> NDArray[np.int64]:
    """Sign of each pair (n x n, symmetric): -1 foes, +1 friends, 0 neither."""
    arrays = snapshot.arrays
    tension = (arrays.tension + arrays.tension.T) / 2.0
    warmth = np.maximum(arrays.cooperation, arrays.alliance)
    warm = np.maximum(warmth, warmth.T) > 0.0
    found = np.zeros(tension.shape, dtype=np.int64)
    found[(tension < FRIENDLY_BELOW) & warm] = 1
    found[tension >= HOSTILE_FROM] = -1
    np.fill_diagonal(found, 0)
    return found


@dataclass(frozen=True, slots=True)
class Balance:
    """Signed triads: how many are balanced (an even number of foes) and how many are not."""

    balanced: int
    unbalanced: int

    @property
    def share(self) -> float | None:
        """Share of triads in balance, None where there is no triad (Cartwright & Harary 1956)."""
        total = self.balanced + self.unbalanced
        return self.balanced / total if total else None


def balance(sign: NDArray[np.int64]) -> Balance:
    """Balanced and unbalanced triads of a symmetric sign matrix, from its traces: tr(S^3) / 6 is their difference."""
    whole = np.abs(sign)
    difference = int(np.trace(sign @ sign @ sign)) // 6
    total = int(np.trace(whole @ whole @ whole)) // 6
    return Balance((total + difference) // 2, (total - difference) // 2)
