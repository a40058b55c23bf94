"""Article → Document: sentences, surface tokens, Universal Dependencies trees and names."""

from kg.parse.parser import Parser, fingerprint, load

__all__ = ["Parser", "fingerprint", "load"]
