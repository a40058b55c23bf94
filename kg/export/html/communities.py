"""Which entities belong together: communities of the network, the largest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import networkx as nx

Edge: TypeAlias = tuple[int, int]


def communities(size: int, edges: Iterable[Edge]) -> list[int]:
    """For each of the nodes 0 to `size` - 1 the number of its community, 0 being the largest.

    Nodes are numbers, so no hash of a text decides an order, and the seed is fixed.
    """
    network = nx.Graph()
    network.add_nodes_from(range(size))
    network.add_edges_from(sorted(edges))
    found: Sequence[set[int]] = nx.community.louvain_communities(network, seed=7)
    ordered = sorted((sorted(group) for group in found), key=lambda group: (-len(group), group))
    number = {node: index for index, group in enumerate(ordered) for node in group}
    return [number[node] for node in range(size)]
