"""The networks that weigh candidates: their likelihoods, and their weights as a file."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from kg.records import Sentence, Span
from kg.weights import WIDTH, Choice, Weights, reading

NAMES = ("near", "far")


def weights(outputs: int = 1, members: int = 2) -> Weights:
    """Networks of random weights."""
    dice = np.random.default_rng(1)
    shapes = [
        (WIDTH, 3), (3,), (WIDTH, 3), (3,), (len(NAMES) + 9, 4), (4,), (4, outputs), (outputs,),
    ]  # fmt: skip
    return Weights(*(dice.normal(0, 0.3, (members, *shape)).astype(np.float32) for shape in shapes))


def choice(features: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> Choice:
    """Candidates with random readings, the reference read alike for all."""
    dice = np.random.default_rng(2)
    one, other = dice.normal(size=(1, WIDTH)), dice.normal(size=(len(features), WIDTH))
    return Choice(features, one.astype(np.float32), other.astype(np.float32))


@given(arrays(np.float64, (5, 2), elements=st.floats(-10, 10)), st.permutations(range(5)))
def test_likelihoods_sum_up_to_one_in_any_order(
    features: np.ndarray[tuple[int, int], np.dtype[np.float64]], order: list[int]
) -> None:
    net, plain = weights(), choice(features)
    turned = Choice(features[order], plain.one, plain.other[order])

    likely = net.likelihoods(plain)

    assert likely.sum() == pytest.approx(1, abs=1e-3)
    assert np.allclose(net.likelihoods(turned), likely[order], atol=2e-4)


def test_several_networks_score_as_their_mean() -> None:
    net, asked = weights(members=2), choice(np.eye(2))
    single = [
        Weights(*(getattr(net, name)[i : i + 1] for name in Weights.__slots__)) for i in (0, 1)
    ]

    mean = sum(one.scores(asked) for one in single) / 2

    assert np.allclose(net.scores(asked), mean, atol=1e-6)


def test_what_was_read_weighs_beside_the_features() -> None:
    asked = choice(np.zeros((2, 2)))

    assert len(set(weights().likelihoods(asked).tolist())) == len(asked.features)


def test_several_outputs_are_options_of_the_same_choice() -> None:
    likely = weights(outputs=5).likelihoods(choice(np.zeros((1, 2))))

    assert likely.shape == (5,)
    assert likely.sum() == pytest.approx(1, abs=1e-3)


def test_weights_are_read_as_they_are_written() -> None:
    net, data = weights(), BytesIO()
    np.savez(
        data, names=np.array(NAMES), **{name: getattr(net, name) for name in Weights.__slots__}
    )

    read = Weights.read(data.getvalue(), NAMES)

    assert all(
        np.array_equal(getattr(read, name), getattr(net, name)) for name in Weights.__slots__
    )


def test_weights_of_other_features_are_an_error() -> None:
    net, data = weights(), BytesIO()
    np.savez(
        data, names=np.array(NAMES), **{name: getattr(net, name) for name in Weights.__slots__}
    )

    with pytest.raises(ValueError, match="between"):
        Weights.read(data.getvalue(), ("near", "between"))


def test_what_no_network_has_read_is_zero() -> None:
    unread = Sentence("text", "en", Span(0, 0), ())

    assert not reading([unread], [(0, 0), (0, 1)]).any()
    assert reading([unread], []).shape == (0, WIDTH)


def test_a_token_is_read_as_its_row_of_the_states() -> None:
    states = np.arange(3 * WIDTH, dtype=np.float32).reshape(3, WIDTH)
    sentence = Sentence("text", "en", Span(0, 0), (), states)

    assert reading([sentence], [(0, 1)]).tolist() == [states[2].tolist()]
