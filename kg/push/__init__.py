"""Send a built graph to a SPARQL 1.1 store, and later only what has changed since.

    push(Path("out/graph.ttl"), Target("http://localhost:7878/update"), Path("out/push"))

A graph is sent node by node: all triples of one subject are one unit, replaced as a whole. What the
store was left with stands in a journal, so a push that was cut off is completed by the next one.
"""

from kg.push.push import Pushed, push
from kg.push.target import PROTOCOLS, Target

__all__ = ["PROTOCOLS", "Pushed", "Target", "push"]
