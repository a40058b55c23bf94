"""The weights between those that ship and those of a checkpoint that was taught on from them.

    python -m training.mixing kg/model WORK E5_BIN OUT --share 0.7

Weights that were taught on fit what taught them better than anything else; between both lies what
does better on texts of another kind (Wortsman et al. 2022, "Robust fine-tuning"). Writes the model
that is `share` of the way from kg/model to WORK/checkpoint.pt into the folder OUT.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

from training import export, shipped


def mixed(
    before: Mapping[str, Tensor], after: Mapping[str, Tensor], share: float
) -> dict[str, Tensor]:
    """The weights that are `share` of the way; both have the same names and sizes."""
    return {
        name: torch.lerp(before[name].view_as(weight), weight, share)
        for name, weight in after.items()
    }


def main() -> None:
    """Mix and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("model", "work", "weights", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--share", type=float, default=0.7)
    options = parser.parse_args()
    network, labels = export.restore(options.work, options.weights)
    taught = {
        name: weight
        for name, weight in network.state_dict().items()
        if not name.startswith(shipped.FROZEN)
    }
    network.load_state_dict(
        mixed(shipped.state(options.model), taught, options.share), strict=False
    )
    options.out.mkdir(parents=True, exist_ok=True)
    export.export(network, labels, options.out)
    for name in ("subwords.model", "labels.json"):
        shutil.copyfile(options.model / name, options.out / name)


if __name__ == "__main__":
    main()
