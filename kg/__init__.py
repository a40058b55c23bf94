"""News articles in, one knowledge graph out.

The stages: read → parse → refer → extract → resolve → merge → export.
"""

__version__ = "0.1.0"
