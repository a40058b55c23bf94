"""The network: eight layers of multilingual E5 under heads for tags, lemmas, trees and names.

Trees are scored by deep biaffine attention (Dozat and Manning 2017). A word is the mean of its
first and last subword. A learned vector of the treebank is added to every subword, so that
treebanks of different conventions can be learned together (Stymne et al. 2018); vector 0 stands for
any text.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 — PyTorch's own name for it

from training.e5 import Weights
from training.labels import Labels

LAYERS = 8
ARC = 256
RELATION = 128
PAIR = 256
ORDERS = 4
"""A pair: the subject first, the object first, the subject not named, the object not named."""
REGIONS = 8
HEADS = 4
PARTS = 8
"""What a pair asks of a word: to be its subject or object (twice), between, whole, key, value."""


class Layer(nn.Module):
    """One post-norm transformer layer with the weights of E5's layer `index`."""

    def __init__(self, weights: Weights, index: int) -> None:
        super().__init__()
        hidden, wide = weights.hidden, weights.feed_forward
        self.heads = weights.heads
        self.qkv, self.out = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.wide, self.narrow = nn.Linear(hidden, wide), nn.Linear(wide, hidden)
        self.norm_attention = nn.LayerNorm(hidden, eps=1e-12)
        self.norm_output = nn.LayerNorm(hidden, eps=1e-12)

        def load(name: str) -> Tensor:
            return torch.tensor(weights.tensors[f"l{index}.{name}"])

        with torch.no_grad():
            for part, name in (
                (self.out, "ao"), (self.wide, "fi"), (self.narrow, "fo"),
                (self.norm_attention, "aln"), (self.norm_output, "oln"),
            ):  # fmt: skip
                part.weight.copy_(load(f"{name}.w").view_as(part.weight))
                part.bias.copy_(load(f"{name}.b"))
            self.qkv.weight.copy_(torch.cat([load(f"{x}.w").view(hidden, hidden) for x in "qkv"]))
            self.qkv.bias.copy_(torch.cat([load(f"{x}.b") for x in "qkv"]))

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x: batch × length × hidden; mask: batch × 1 × 1 × length, 0 or a very negative number."""
        batch, length, hidden = x.shape
        split = self.qkv(x).view(batch, length, 3, self.heads, hidden // self.heads)
        query, key, value = split.permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=mask.to(query.dtype))
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, hidden))
        x = self.norm_attention(x + F.dropout(mixed, 0.1, self.training))
        fed = self.narrow(F.gelu(self.wide(x)))
        result: Tensor = self.norm_output(x + F.dropout(fed, 0.1, self.training))
        return result


class Encoder(nn.Module):
    """Subword ids → subword vectors. The trimmed embedding stays frozen."""

    def __init__(self, weights: Weights, rows: Tensor, treebanks: int) -> None:
        super().__init__()
        hidden = weights.hidden
        words = torch.tensor(weights.tensors["emb.word"]).view(-1, hidden)[rows.long()]
        self.word: nn.Module = nn.Embedding(len(words), hidden, _weight=words)
        self.word.requires_grad_(requires_grad=False)
        self.treebank = nn.Embedding(treebanks, hidden)
        nn.init.zeros_(self.treebank.weight)
        position = torch.tensor(weights.tensors["emb.pos"]).view(-1, hidden)
        kind = torch.tensor(weights.tensors["emb.type"]).view(-1, hidden)[0]
        self.position = nn.Parameter(position + kind)
        self.norm = nn.LayerNorm(hidden, eps=1e-12)
        with torch.no_grad():
            self.norm.weight.copy_(torch.tensor(weights.tensors["emb.ln.w"]))
            self.norm.bias.copy_(torch.tensor(weights.tensors["emb.ln.b"]))
        self.layers = nn.ModuleList(Layer(weights, index) for index in range(LAYERS))

    def forward(self, ids: Tensor, mask: Tensor, treebank: Tensor) -> Tensor:
        """ids, mask: batch × length; treebank: batch. Gives batch × length × hidden."""
        x: Tensor = (
            self.word(ids) + self.position[: ids.shape[1]] + self.treebank(treebank)[:, None]
        )
        x = F.dropout(self.norm(x), 0.1, self.training)
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Pairs(nn.Module):
    """What joins two things of a sentence: any number of properties, or none.

    One more of E5's layers reads the words; a pair is then the two things, the words between them
    and the sentence as a whole, and what it finds when it looks (attention of HEADS heads) at all
    words, each told by where it stands to the pair.
    """

    def __init__(self, weights: Weights, labels: int) -> None:
        super().__init__()
        hidden = weights.hidden
        self.deeper = Layer(weights, LAYERS)
        self.subject, self.object = nn.Linear(hidden, PAIR), nn.Linear(hidden, PAIR)
        self.between, self.whole = nn.Linear(hidden, PAIR), nn.Linear(hidden, PAIR)
        self.left, self.right = nn.Linear(hidden, PAIR), nn.Linear(hidden, PAIR)
        self.order = nn.Embedding(ORDERS, PAIR)
        self.asks = nn.Linear(PAIR, PAIR)
        self.keys, self.values = nn.Linear(hidden, PAIR), nn.Linear(hidden, PAIR)
        self.region = nn.Embedding(REGIONS, PAIR)
        self.found = nn.Linear(PAIR, PAIR)
        nn.init.zeros_(self.found.weight)
        nn.init.zeros_(self.found.bias)
        nn.init.normal_(self.region.weight, std=0.1)
        self.out = nn.Sequential(
            nn.GELU(), nn.Dropout(0.2), nn.Linear(PAIR, PAIR), nn.GELU(), nn.Dropout(0.2),
            nn.Linear(PAIR, labels),
        )  # fmt: skip

    def read(self, states: Tensor, valid: Tensor) -> Tensor:
        """The states (batch × (1 + words) × hidden) of whole sentences and of their words, read
        once more and turned into all that a pair asks of them: batch × (1 + words) × parts.

        `valid` (batch × words) tells which words there are.
        """
        there = F.pad(valid, (1, 0), value=1.0)
        deep: Tensor = self.deeper(states, (1.0 - there)[:, None, None, :] * -1e4).float()
        parts = (
            self.subject(deep), self.left(deep), self.object(deep), self.right(deep),
            self.between(deep), self.whole(deep), self.keys(deep), self.values(deep),
        )  # fmt: skip
        return torch.cat([part.float() for part in parts], -1)

    def forward(self, read: Tensor, valid: Tensor, ends: Tensor) -> Tensor:
        """Logits (m × labels) of m pairs of what `read` gave.

        `ends` (m × 5): row, the subject's first and last word, the object's, -1 where one is not
        named.
        """
        subject, left, thing, right, between, whole, keys, values = read.split(PAIR, -1)
        there = F.pad(valid, (1, 0), value=1.0)
        row, first, last, begin, end = ends.unbind(1)
        pair = (
            _thing(subject, row, first, last) + _thing(thing, row, begin, end)
            + _thing(left, row, first, last) * _thing(right, row, begin, end)
            + _between(between[:, 1:], valid, ends, self.between.bias)
            + whole[:, 0][row] + self.order(_order(first, begin))
        )  # fmt: skip
        seen = self._seen(pair, keys, values, there, ends)
        scores: Tensor = self.out(pair + self.found(seen))
        return scores

    def _seen(
        self, pair: Tensor, keys: Tensor, values: Tensor, there: Tensor, ends: Tensor
    ) -> Tensor:
        """What each pair finds among the words (m × PAIR)."""
        batch, length, _ = keys.shape
        size, row = PAIR // HEADS, ends[:, 0]
        place = _places(row)
        query = self.asks(F.gelu(pair)).float().view(-1, HEADS, size) / size**0.5
        keys = keys.view(batch, length, HEADS, size)
        values = values.view(batch, length, HEADS, size)
        found = torch.einsum("bmhs,blhs->bmhl", _grouped(query, row, place, batch), keys)
        scores = found[row, place]
        regions = torch.einsum("mhs,rhs->mhr", query, self.region.weight.view(-1, HEADS, size))
        where = _regions(ends, length)[:, None].expand(-1, HEADS, -1)
        scores = scores + torch.gather(regions, 2, where) + (1.0 - there[row])[:, None] * -1e4
        shares = _grouped(scores.softmax(-1), row, place, batch)
        seen = torch.einsum("bmhl,blhs->bmhs", shares, values)
        return seen[row, place].reshape(-1, PAIR)


def _places(row: Tensor) -> Tensor:
    """The number of each pair among those of its row; `row` is sorted."""
    count = torch.arange(row.shape[0], device=row.device)
    return count - (row[:, None] > row[None, :]).sum(1)


def _grouped(x: Tensor, row: Tensor, place: Tensor, batch: int) -> Tensor:
    """What belongs to pairs (m × …) by the row of each: batch × most pairs of a row × …."""
    grouped = x.new_zeros(batch, place.max() + 1, *x.shape[1:])
    return torch.index_put(grouped, (row, place), x)


def _thing(states: Tensor, row: Tensor, first: Tensor, last: Tensor) -> Tensor:
    """The mean of a thing's outer words; the whole sentence for what is not named."""
    found = (states[row, first.clamp(min=0) + 1] + states[row, last.clamp(min=0) + 1]) * 0.5
    return torch.where((first < 0)[:, None], states[row, torch.zeros_like(row)], found)


def _between(words: Tensor, valid: Tensor, ends: Tensor, nothing: Tensor) -> Tensor:
    """The mean of the words between two things, `nothing` where there are none; of all words where
    one thing is not named.
    """
    row, first, last, begin, end = ends.unbind(1)
    sums = F.pad((words * valid[..., None]).cumsum(1), (0, 0, 1, 0))
    unnamed = (first < 0) | (begin < 0)
    low = torch.where(unnamed, 0, torch.minimum(last, end) + 1)
    high = torch.where(unnamed, valid.sum(1).long()[row], torch.maximum(first, begin))
    width = (high - low).clamp(min=0)
    mean = (sums[row, low + width] - sums[row, low]) / width.clamp(min=1)[:, None]
    return torch.where((width == 0)[:, None], nothing, mean)


def _order(first: Tensor, begin: Tensor) -> Tensor:
    """Which of the ORDERS a pair is in."""
    order = torch.where(first < begin, 0, 1)
    return torch.where(first < 0, 2, torch.where(begin < 0, 3, order))


def _regions(ends: Tensor, length: int) -> Tensor:
    """Where each state (m × length) stands to each pair: the whole sentence 0, a word of the
    subject 1 or of the object 2, before both 3, between them 4, behind both 5; of a pair with a
    thing that is not named, before the other 6, behind it 7.
    """
    first, last, begin, end = (ends[:, i, None] for i in range(1, 5))
    place = torch.arange(length)[None, :].to(ends.device) - 1
    alone = (first < 0) | (begin < 0)
    low = torch.where(alone, torch.maximum(first, begin), torch.minimum(first, begin))
    high = torch.where(alone, torch.maximum(last, end), torch.maximum(first, begin))
    region = torch.where(place < low, 3, torch.where(place < high, 4, 5))
    region = torch.where(alone, torch.where(place < low, 6, 7), region)
    region = torch.where((place >= begin) & (place <= end), 2, region)
    region = torch.where((place >= first) & (place <= last), 1, region)
    return torch.where(place < 0, 0, region)


class Parser(nn.Module):
    """Encoder and heads."""

    def __init__(self, weights: Weights, rows: Tensor, labels: Labels) -> None:
        super().__init__()
        hidden = weights.hidden
        self.encoder = Encoder(weights, rows, len(labels.treebanks))
        self.upos = nn.Linear(hidden, len(labels.upos))
        self.feats = nn.Linear(hidden, sum(map(len, labels.features.values())))
        self.edits = nn.Linear(hidden, len(labels.edits))
        self.names = nn.Sequential(
            nn.Linear(hidden, hidden),
            nn.GELU(),
            nn.Dropout(0.1),
            nn.Linear(hidden, len(labels.tags)),
        )
        self.arc_head, self.arc_dependent = nn.Linear(hidden, ARC), nn.Linear(hidden, ARC)
        self.rel_head, self.rel_dependent = nn.Linear(hidden, RELATION), nn.Linear(hidden, RELATION)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.02)
        self.relation = nn.Parameter(
            torch.randn(len(labels.deprels), RELATION + 1, RELATION + 1) * 0.02
        )
        self.root = nn.Parameter(torch.randn(hidden) * 0.02)
        self.pairs = Pairs(weights, len(labels.pairs))

    def words(
        self, ids: Tensor, mask: Tensor, first: Tensor, last: Tensor, treebank: Tensor
    ) -> Tensor:
        """Word vectors, batch × words × hidden; first and last index the words' subwords."""
        return self.opened(ids, mask, first, last, treebank)[1]

    def opened(
        self, ids: Tensor, mask: Tensor, first: Tensor, last: Tensor, treebank: Tensor
    ) -> tuple[Tensor, Tensor]:
        """The vector of each whole sentence (batch × hidden) and those of its words."""
        x = self.encoder(ids, mask, treebank).float()

        def gather(index: Tensor) -> Tensor:
            return torch.gather(x, 1, index[..., None].expand(-1, -1, x.shape[-1]))

        return x[:, 0], (gather(first) + gather(last)) * 0.5

    def arcs(self, words: Tensor, valid: Tensor) -> Tensor:
        """Scores batch × words × (1 + words) of each word's possible heads, the root first."""
        batch, _, hidden = words.shape
        rooted = torch.cat([self.root.expand(batch, 1, hidden), words], 1)
        heads = self._drop(F.gelu(self.arc_head(rooted)))
        dependents = self._drop(F.gelu(self.arc_dependent(words)))
        scores = _with_one(dependents) @ self.arc @ heads.transpose(1, 2)
        allowed = F.pad(valid, (1, 0), value=1.0)[:, None, :]
        return scores + (1.0 - allowed) * -1e4

    def ends(self, words: Tensor) -> tuple[Tensor, Tensor]:
        """The relation vectors of possible heads (root first) and of dependents."""
        batch, _, hidden = words.shape
        rooted = torch.cat([self.root.expand(batch, 1, hidden), words], 1)
        return (
            self._drop(F.gelu(self.rel_head(rooted))),
            self._drop(F.gelu(self.rel_dependent(words))),
        )

    def relations(self, heads: Tensor, dependents: Tensor) -> Tensor:
        """Scores (… × relations) of the pairs of the same place."""
        left = torch.einsum("...i,rij->...rj", _with_one(heads), self.relation)
        return (left * _with_one(dependents)[..., None, :]).sum(-1)

    def related(self, whole: Tensor, words: Tensor, valid: Tensor, ends: Tensor) -> Tensor:
        """Logits (m × labels) of the pairs whose `ends` are m × 5 (see Pairs)."""
        read = self.pairs.read(torch.cat([whole[:, None], words], 1), valid)
        scores: Tensor = self.pairs(read, valid, ends)
        return scores

    def _drop(self, x: Tensor) -> Tensor:
        return F.dropout(x, 0.25, self.training)


def _with_one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)
