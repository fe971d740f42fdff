"""Cuts the input maps of a trained run's upper layers to a rank, to go on training from.

    /usr/bin/python3 training/narrow.py --run training/runs/NAME --out training/runs/NARROW --rank 64 --train A.conllu ...

What a layer reads of the one below is `W x`, W [8H, 2H]. Weighted by what the training files put into x, W has far fewer
directions that matter; the rest is left out (the best approximation of W x of that rank, Eckart and Young 1936).
"""

import argparse
import os
import random

import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from checkpoint import load_run, make_network, save
from conllu import read
from data import Example, Inventory, batches
from network import Network

#: Sentences that the inputs are measured on.
SAMPLE = 2400


@torch.no_grad()
def second_moments(network: Network, sentences: list, inventory: Inventory) -> list[Tensor]:
    """The mean of x x' over the words of the sentences, for the outputs x of each layer."""
    examples = [Example(sentence.forms, inventory) for sentence in sentences]
    moments = [torch.zeros(1, dtype=torch.float64) for _ in network.encoder.layers]
    words = 0
    for batch in batches(examples, 3000, random.Random(0)):
        lengths = torch.tensor([len(example) for example in batch])
        inputs = pad_sequence([example.inputs for example in batch], batch_first=True)
        real = torch.arange(inputs.shape[1])[None, :] < lengths[:, None]
        for k, output in enumerate(network.encoder(inputs, lengths)):
            rows = output[real].double()
            moments[k] = moments[k] + rows.T @ rows
        words += int(real.sum())
    return [moment / words for moment in moments]


def factors(weights: Tensor, moment: Tensor, rank: int) -> tuple[Tensor, Tensor]:
    """A [out, rank] and B [rank, in], its rows orthonormal, with A B x nearest to `weights` x on average."""
    values, vectors = torch.linalg.eigh(moment)
    root = values.clamp_min(1e-9).sqrt()
    left, sizes, right = torch.linalg.svd(weights.double() @ (vectors * root), full_matrices=False)
    kept = right[:rank] @ (vectors / root).T
    basis, corner = torch.linalg.qr(kept.T)
    return ((left[:, :rank] * sizes[:rank]) @ corner.T).float(), basis.T.float()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--rank", type=int, default=64)
    parser.add_argument("--train", nargs="+", required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    network, inventory, record = load_run(options.run)
    sentences = [sentence for path in options.train for sentence in read(path)]
    moments = second_moments(network, random.Random(1).sample(sentences, min(SAMPLE, len(sentences))), inventory)
    weights = network.state_dict()
    for k in range(1, len(network.encoder.layers)):
        name = f"encoder.layers.{k}."
        full = weights[name + "input"]
        upper, lower = factors(full.flatten(0, 1), moments[k - 1], options.rank)
        weights[name + "input"], weights[name + "narrow"] = upper.view(*full.shape[:2], options.rank), lower
    settings = {**record["settings"], "rank": options.rank}
    narrow = make_network(settings, inventory)
    narrow.load_state_dict(weights)
    os.makedirs(options.out, exist_ok=True)
    save(os.path.join(options.out, "best.pt"), narrow, settings, inventory, figures={}, epoch=0)


if __name__ == "__main__":
    main()
