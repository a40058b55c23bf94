"""Choice and story → the finished page: pyvis holds the network, our template holds pyvis."""

from __future__ import annotations

import math
import textwrap
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any, Final

from kg.export.html.choice import Choice
from kg.export.html.communities import Edge, communities
from kg.export.html.kinds import OTHER, SHAPES
from kg.export.html.layout import Box, positions
from kg.export.html.story import Json, class_label
from kg.export.html.template import network, render
from kg.export.status import STATUSES
from kg.ontology import Ontology

LINE: Final = 18
"""Characters after which a label is wrapped; three lines at most."""

_LETTER: Final = 11.0
_HEIGHT: Final = 24.0


def draw(choice: Choice, story: Json, ontology: Ontology) -> str:
    """The page, complete."""
    groups = _grouped(story["statements"])
    edges = sorted({(min(pair), max(pair)) for pair in groups})
    community = communities(len(choice.entities), edges)
    degree = Counter(end for edge in edges for end in edge)
    sizes = [_size(degree[node]) for node in range(len(choice.entities))]
    labels = [_wrapped(entity["label"]) for entity in story["entities"]]
    places = positions(list(map(_box, labels, sizes)), edges, community)
    picture = network()
    for node, entity in enumerate(story["entities"]):
        x, y = places[node]
        shape = SHAPES.get(entity["kind"], OTHER)
        picture.add_node(
            node, label=labels[node], shape=shape, x=x, y=y, size=sizes[node],
            group=community[node], title=_hover(entity),
        )  # fmt: skip
    for pair, members in groups.items():
        picture.add_edge(*pair, **_edge(pair, members, groups, story))
    return render(picture, story | _legends(story, community, degree, ontology))


def _grouped(statements: Sequence[Json]) -> dict[Edge, list[int]]:
    """Subject and object → the numbers of all statements between them, one drawn edge each."""
    groups: dict[Edge, list[int]] = defaultdict(list)
    for index, one in enumerate(statements):
        if isinstance(one["object"], int):
            pair = (one["subject"], one["object"])
            groups[pair[::-1] if one["symmetric"] and pair[::-1] in groups else pair].append(index)
    return dict(sorted(groups.items()))


def _edge(
    pair: Edge, members: Sequence[int], groups: dict[Edge, list[int]], story: Json
) -> dict[str, Any]:
    told = [story["statements"][index] for index in members]
    claims = sum(one["count"] for one in told)
    status = min((one["status"] for one in told), key=STATUSES.index)
    first, *others = dict.fromkeys(one["property"] for one in told)
    label = first + (f" +{len(others)}" if others else "") + (f" ×{claims}" if claims > 1 else "")
    curve = {"enabled": pair[::-1] in groups, "type": "curvedCW", "roundness": 0.18}
    return {
        "id": f"{pair[0]}-{pair[1]}",
        "words": label,
        "title": _told(told, story),
        "status": status,
        "disputed": any(one["disputed"] for one in told),
        "members": list(members),
        "dashes": {"fact": False, "planned": [9, 6]}.get(status, [2, 6]),
        "width": round(1.4 + 0.9 * math.log2(claims), 2),
        "smooth": curve if curve["enabled"] else False,
        "arrows": "" if all(one["symmetric"] for one in told) else "to",
    }


def _told(told: Sequence[Json], story: Json) -> str:
    """What hovering over an edge says: each statement with its status, and the first quote."""
    lines = []
    for one in told[:4]:
        ends = (story["entities"][one[end]]["label"] for end in ("subject", "object"))
        subject, target = map(_short, ends)
        disputed = ", disputed" if one["disputed"] else ""
        lines.append(f"{subject} · {one['property']} · {target} ({one['status']}{disputed})")
    lines += [f"and {len(told) - 4} more"] if len(told) > 4 else []  # noqa: PLR2004 -- as above
    claim = told[0]["claims"][0]
    quote = textwrap.wrap("“" + claim["quote"] + "”", 60)
    speaker = [f"says {_short(claim['by'])}"] if claim["by"] else []
    article = claim["article"]
    source = [] if article is None else ["— " + _short(story["articles"][article]["title"], 60)]
    return "\n".join([*lines, "", *quote, *speaker, *source])


def _hover(entity: Json) -> str:
    return "\n".join([*textwrap.wrap(entity["label"], 60), ", ".join(entity["types"])])


def _short(text: str, limit: int = 40) -> str:
    return textwrap.shorten(text, limit, placeholder="…") or text[:limit]


def _wrapped(label: str) -> str:
    return "\n".join(textwrap.wrap(label, LINE, max_lines=3, placeholder="…")) or label[:LINE]


def _size(degree: int) -> int:
    return min(34, round(10 + 4 * math.sqrt(degree)))


def _box(label: str, size: int) -> Box:
    """The room a node takes: its shape above its label."""
    lines = label.split("\n")
    width = max(len(line) for line in lines) * _LETTER + 14
    return max(width, 2.0 * size), 2.0 * (size + len(lines) * _HEIGHT) + 8


def _legends(
    story: Json,
    community: Sequence[int],
    degree: Counter[int],
    ontology: Ontology,
) -> Json:
    """What the legend lists: kinds with their shapes, and communities with who stands for them."""
    entities = story["entities"]
    kinds = Counter(entity["kind"] for entity in entities)
    members: dict[int, list[int]] = defaultdict(list)
    for node, number in enumerate(community):
        members[number].append(node)
    return {
        "kinds": [
            {"name": name, "label": class_label(name, ontology), "count": count,
             "shape": SHAPES.get(name, OTHER)}
            for name, count in sorted(kinds.items(), key=lambda item: (-item[1], item[0]))
        ],
        "communities": [
            {"label": entities[max(nodes, key=lambda node: (degree[node], -node))]["label"],
             "members": nodes}
            for _, nodes in sorted(members.items())
        ],
    }  # fmt: skip
