"""Article → Document: sentences, surface tokens, Universal Dependencies trees and names."""

from kg.parse.parser import Parser, load

__all__ = ["Parser", "load"]
