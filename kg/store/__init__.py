"""out/kg.db: articles, what each yielded, and people's decisions, in one SQLite file.

An article is read once per content, model, ontology and code: `get` answers for the same
fingerprint, `put` returns when the disk has it. `Store.open` is for the one build that writes,
`Store.read` for everyone who looks.
"""

from kg.store.store import Store

__all__ = ["Store"]
