"""Everything that can go wrong, as one tree; each message is a line for the person who reads it.

KgError
├── InputError      a file that is not an article: skipped, counted, never fatal to a build
├── OntologyError   ontology.ttl is not what a build can use
├── EvidenceError   a quote that does not lie in its article: a programming error, never hidden
├── ModelError      the parser's files are missing, damaged or of another version
├── StoreError      kg.db cannot be read or written, or another build holds it
├── QueryError      a SPARQL query that cannot be parsed or is not allowed
└── ExportError     an output that cannot be written, an unknown format
"""


class KgError(Exception):
    """The root: `cli` turns it into one line and an exit code."""


class InputError(KgError):
    """A file or record that is not an article.

    `source` says which, `reason` what was wrong, `accepted` what would be right.
    """

    def __init__(self, source: str, reason: str, accepted: str) -> None:
        super().__init__(f"{source}: {reason}; {accepted}")
        self.source = source
        self.reason = reason
        self.accepted = accepted


class OntologyError(KgError):
    """The ontology cannot drive an extraction; the message names the file and the term."""


class EvidenceError(KgError):
    """A claim's span does not lie in its article."""

    def __init__(self, article: str, field: str, start: int, end: int, length: int) -> None:
        super().__init__(
            f"{article}: no evidence at {field}[{start}:{end}], which has {length} characters"
        )


class ModelError(KgError):
    """The parser's model cannot be used; the message says which file and what to do."""


class StoreError(KgError):
    """The store cannot be read or written; the message says what to do."""


class QueryError(KgError):
    """A query that is not valid SPARQL, not read-only, or over a limit."""


class ExportError(KgError):
    """An export that cannot be made: unknown format, folder that cannot be written."""
