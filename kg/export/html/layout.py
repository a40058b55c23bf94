"""Where the nodes stand: stress majorisation per component, labels pushed apart, components packed.

Only elementwise arithmetic and whole pixels, so that the same graph has the same picture on every
machine. Communities are kept together by drawing the edges between them longer.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, TypeAlias

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.export.html.communities import Edge

Floats: TypeAlias = NDArray[np.float64]
Flags: TypeAlias = NDArray[np.bool_]
Box: TypeAlias = tuple[float, float]

EDGE: Final = 150.0
"""The wished length of an edge inside a community, in pixels."""

BETWEEN: Final = 1.5
"""How much longer an edge between two communities is wished to be."""

GAP: Final = 60.0
"""The free space around a component, in pixels."""

LONE: Final = 2
"""Components up to this size stand in rows of their own."""

_STEPS: Final = 300
_GOLDEN: Final = math.pi * (3 - math.sqrt(5))


def positions(
    boxes: Sequence[Box], edges: Sequence[Edge], community: Sequence[int]
) -> list[tuple[int, int]]:
    """The centre of every node; `boxes` are the widths and heights of nodes with their labels."""
    network = nx.Graph()
    network.add_nodes_from(range(len(boxes)))
    for start, end in sorted(edges):
        network.add_edge(start, end, long=1.0 if community[start] == community[end] else BETWEEN)
    groups = [sorted(group) for group in nx.connected_components(network)]
    sizes = np.array(boxes, dtype=float).reshape(-1, 2)
    parts = [(group, _component(network, group, sizes[group])) for group in groups]
    return _packed(parts, sizes)


def _component(network: nx.Graph, group: list[int], sizes: Floats) -> Floats:
    if len(group) == 1:
        return np.zeros((1, 2))
    links = network.subgraph(group).number_of_edges()
    crowd = max(1.0, math.sqrt(links / len(group) / 1.5))
    placed = _stress(_distances(network, group) * EDGE * crowd)
    return _apart(_lying(placed), sizes)


def _distances(network: nx.Graph, group: list[int]) -> Floats:
    lengths = dict(nx.all_pairs_dijkstra_path_length(network.subgraph(group), weight="long"))
    return np.array([[lengths[start][end] for end in group] for start in group])


def _stress(wished: Floats) -> Floats:
    """Positions whose distances are close to the wished ones, near neighbours counting most."""
    count = len(wished)
    turn = np.arange(count) * _GOLDEN
    radius = EDGE * np.sqrt(np.arange(count) + 0.5)
    place = np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=1)
    weight = 1.0 / np.square(np.where(wished == 0.0, 1.0, wished))
    np.fill_diagonal(weight, 0.0)
    total = weight.sum(axis=1)[:, None]
    for _ in range(_STEPS):
        gap = place[:, None, :] - place[None, :, :]
        length = np.maximum(np.sqrt(np.square(gap).sum(axis=2)), 1e-6)
        pull = place[None, :, :] + gap * (wished / length)[:, :, None]
        moved = (weight[:, :, None] * pull).sum(axis=1) / total
        place = 0.5 * (place + moved)
    return place


def _lying(place: Floats) -> Floats:
    """Turned so that the longest extent lies flat, as screens do."""
    centred = place - place.mean(axis=0)
    x, y = centred[:, 0], centred[:, 1]
    angle = 0.5 * math.atan2(2 * float((x * y).sum()), float((x * x).sum() - (y * y).sum()))
    cos, sin = math.cos(angle), math.sin(angle)
    return np.stack([x * cos + y * sin, y * cos - x * sin], axis=1)


def _apart(place: Floats, sizes: Floats) -> Floats:
    """Pushed apart, along the shorter way, until no two boxes overlap or the steps are up."""
    need = (sizes[:, None, :] + sizes[None, :, :]) / 2
    for _ in range(_STEPS):
        gap = place[:, None, :] - place[None, :, :]
        over = need - np.abs(gap)
        hit: Flags = np.all(over > 0, axis=2, keepdims=True)[:, :, 0]
        np.fill_diagonal(hit, False)
        if not hit.any():
            break
        shorter: Flags = over[:, :, 0] <= over[:, :, 1]
        axis = np.stack([shorter, ~shorter], axis=2)
        order = np.arange(len(place))
        side = np.where(
            gap == 0, np.sign(order[:, None] - order[None, :])[:, :, None], np.sign(gap)
        )
        place = place + (side * over * axis * hit[:, :, None]).sum(axis=1) * 0.3
    return place


def _packed(parts: list[tuple[list[int], Floats]], sizes: Floats) -> list[tuple[int, int]]:
    """The components in rows, the largest first, about as wide as a screen is to its height."""
    placed = [(group, *_framed(place, sizes[group])) for group, place in parts]
    placed.sort(key=lambda part: (-len(part[0]), -part[2][1], part[0]))
    area = sum(frame[0] * frame[1] for _, _, frame in placed)
    widest = max((frame[0] for _, _, frame in placed), default=0.0)
    room = max(widest, 1.25 * math.sqrt(area))
    result = [(0, 0)] * len(sizes)
    left = top = row = 0.0
    before = 0
    for group, place, (width, height) in placed:
        if left and (left + width > room or len(group) <= LONE < before):
            left, top, row = 0.0, top + row, 0.0
        for node, (x, y) in zip(group, place, strict=True):
            result[node] = (round(left + float(x)), round(top + float(y)))
        left, row, before = left + width, max(row, height), len(group)
    return result


def _framed(place: Floats, sizes: Floats) -> tuple[Floats, tuple[float, float]]:
    """The positions inside a frame with a gap around, and the frame's width and height."""
    low = (place - sizes / 2).min(axis=0) - GAP / 2
    high = (place + sizes / 2).max(axis=0) + GAP / 2
    return place - low, (float(high[0] - low[0]), float(high[1] - low[1]))
