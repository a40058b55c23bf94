"""How good the claims are: extracted claims against articles that people annotated.

    scores = evaluate(read_gold(Path("gold")), printed_claims, symmetric)

A gold article is a JSON object with `id`, `lang`, `text`, `entities` (key → {"names": [...]}) and
`claims` ({"s", "p", "o", "modality", "polarity", "by", "quote"}); a claim is what `kg extract`
prints. Precision, recall and F1 are those of the triples that hold or are planned; over all claims
that were found, it is counted how many have the right status and the right speaker.
"""

from kg.evaluate.gold import Gold, read_claims, read_gold
from kg.evaluate.matching import normal
from kg.evaluate.scores import Count, Scores, evaluate

__all__ = ["Count", "Gold", "Scores", "evaluate", "normal", "read_claims", "read_gold"]
