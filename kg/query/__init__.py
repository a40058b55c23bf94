"""Questions to a built graph: SPARQL, read-only, with limits on time and rows.

result = run([Path("out/graph.ttl")], find("who-plans-to-enter").filled({"company": "Xiaomi"}))
print(FORMATS["table"](result))
"""

from kg.query.formats import FORMATS
from kg.query.question import Parameter, Question, find, questions
from kg.query.result import Result, Term
from kg.query.run import Limits, run

__all__ = [
    "FORMATS", "Limits", "Parameter", "Question", "Result", "Term", "find", "questions", "run",
]  # fmt: skip
