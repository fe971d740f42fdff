"""Trains a model from CoNLL-U files and exports the best epoch.

    /usr/bin/python3 training/train.py --run training/runs/NAME --train A.conllu B.conllu --dev ewt=C.conllu gum=D.conllu

Development files choose the epoch (mean LAS); nothing is trained on them. `--resume` goes on from the last epoch.
"""

import argparse
import json
import os
import random
import time

import torch
from torch import Tensor
from torch.nn import functional as F

from checkpoint import load, make_network, save
from conllu import read
from crops import crops
from data import IGNORED, TrainingExample, batches, build_inventory, collate, nearest_feats
from evaluate import GoldExample, line, score
from export import export_run
from network import Network
from swaps import swapped, usable

DEFAULTS = {
    "hidden": 96, "layers": 3, "rank": 0, "word_width": 64, "class_width": 16, "tag_layer": 2, "arc": 96, "label": 64,
    "dropout": 0.25, "word_dropout": 2.0, "ending_dropout": 0.05,
    "epochs": 28, "tokens": 400, "rate": 2.5e-3, "last_rate": 0.02, "warmup": 150, "clip": 5.0,
    "tag_weight": 0.5, "feats_weight": 0.3, "kind_weight": 0.5,
    "capitals": 0.02, "headline": 0.04, "bare": 0.08, "crops": 0.5,
    "seed": 1,
}


def parse_options() -> tuple[argparse.Namespace, dict]:
    """The command line, and the settings of the model and its training taken from it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", required=True, help="folder to write to")
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--dev", nargs="+", required=True, help="NAME=PATH")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (for a quick try)")
    parser.add_argument("--until", type=int, default=0, help="stop after this epoch, whatever --epochs plans")
    parser.add_argument("--words", default="", help="what list-words.mjs prints: crops are read with other words, too")
    parser.add_argument("--init", default="", help="a run to take the first weights from (same training files)")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--only-kinds", action="store_true", help="train the kinds head and leave all else as it is")
    for name, value in DEFAULTS.items():
        parser.add_argument("--" + name.replace("_", "-"), type=type(value), default=value)
    options = parser.parse_args()
    return options, {name: getattr(options, name) for name in DEFAULTS}


def loss_of(network: Network, batch: dict[str, Tensor], settings: dict) -> Tensor:
    """Arcs and labels with weight 1, tags, FEATS and the kinds of mentions with less; kinds count where somebody has said them."""
    output = network(batch["inputs"], batch["lengths"], batch["counts"])
    labels = network.parser.labels(output["last"], batch["heads"].clamp(min=0))

    def entropy(scores: Tensor, gold: Tensor) -> Tensor:
        return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED)

    known = (batch["kinds"] != IGNORED).sum().clamp(min=1)
    kinds = F.cross_entropy(output["kinds"].flatten(0, 1), batch["kinds"].flatten(), ignore_index=IGNORED, reduction="sum") / known
    return (
        entropy(output["arcs"], batch["heads"])
        + entropy(labels, batch["deprels"])
        + settings["tag_weight"] * entropy(output["tags"], batch["tags"])
        + settings["feats_weight"] * entropy(output["feats"], batch["feats"])
        + settings["kind_weight"] * kinds
    )


def learning_rate(step: int, total: int, settings: dict) -> float:
    """A short rise, then a straight fall to `last_rate` of the full rate."""
    fall = settings["last_rate"] + (1 - settings["last_rate"]) * max(0.0, 1 - step / total)
    return settings["rate"] * min(1.0, step / settings["warmup"]) * fall


def start_from(network: Network, weights: dict[str, Tensor]) -> None:
    """Takes another run's weights; what that had none for keeps its first values, further inputs of a layer too."""
    own = network.state_dict()
    for name, tensor in weights.items():
        own[name][..., : tensor.shape[-1]] = tensor
    network.load_state_dict(own)


def drawn(examples: list, cropped: list, rng: random.Random, settings: dict) -> list:
    """What one epoch reads: all sentences, and a share of what was cropped from them."""
    return examples + rng.sample(cropped, round(settings["crops"] * len(cropped)))


def train_epoch(network: Network, optimizer: torch.optim.Optimizer, examples: list, rng: random.Random,
                settings: dict, step: int, total: int, stop: int) -> tuple[int, float]:
    """One pass over the examples; the number of steps taken so far and the mean loss."""
    network.train()
    shares = {key: settings[key] for key in ("capitals", "headline", "bare")}
    losses = []
    for batch in batches(examples, settings["tokens"], rng):
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(step, total, settings)
        loss = loss_of(network, collate(batch, rng, shares), settings)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), settings["clip"])
        optimizer.step()
        step += 1
        losses.append(loss.item())
        if stop and step >= stop:
            break
    return step, sum(losses) / len(losses)


def main() -> None:
    options, settings = parse_options()
    torch.set_num_threads(1)
    torch.manual_seed(settings["seed"])
    rng = random.Random(settings["seed"])
    os.makedirs(options.run, exist_ok=True)
    last_path, best_path = os.path.join(options.run, "last.pt"), os.path.join(options.run, "best.pt")

    sentences = [s for path in options.train for s in read(path)]
    inventory, counts = build_inventory(sentences)
    feats = nearest_feats(sentences, inventory)
    examples = [TrainingExample(s, inventory, counts, feats) for s in sentences]
    short = crops(sentences, random.Random(settings["seed"]))
    if options.words:
        with open(options.words, encoding="utf8") as file:
            words = usable(json.load(file))
        short += [swapped(s, words, rng) for s in short for _ in range(2)]
    cropped = [TrainingExample(s, inventory, counts, feats) for s in short]
    dev = {}
    for spec in options.dev:
        name, path = spec.split("=", 1)
        dev[name] = [GoldExample(s, inventory) for s in read(path)]
    network = make_network(settings, inventory)
    if options.only_kinds:
        network.requires_grad_(False)
        network.kinds.requires_grad_(True)
    optimizer = torch.optim.Adam([p for p in network.parameters() if p.requires_grad], lr=settings["rate"], betas=(0.9, 0.95))
    total = settings["epochs"] * len(batches(drawn(examples, cropped, random.Random(0), settings), settings["tokens"], random.Random(0)))
    size = sum(p.numel() for p in network.parameters())
    print(json.dumps(settings), f"\n{len(examples)} sentences, {len(cropped)} crops, {len(inventory.vocabulary)} words, {len(inventory.tags)} tags,"
          f" {len(inventory.feats)} feats, {len(inventory.deprels)} deprels, {len(inventory.kinds)} kinds, {size} weights, {total} steps", flush=True)

    if options.init:
        start_from(network, load(os.path.join(options.init, "best.pt"))["weights"])
    first, step, best = 1, 0, -1.0
    if options.resume and os.path.exists(last_path):
        state = load(last_path)
        network.load_state_dict(state["weights"])
        optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["torch_rng"])
        rng.setstate(state["rng"])
        first, step, best = state["epoch"] + 1, state["step"], state["best"]

    for epoch in range(first, settings["epochs"] + 1):
        began = time.time()
        step, loss = train_epoch(network, optimizer, drawn(examples, cropped, rng, settings), rng, settings, step, total, options.steps)
        spent = time.time() - began
        figures = {name: score(network, gold, inventory) for name, gold in dev.items()}
        mean = sum(values["LAS"] for values in figures.values()) / len(figures)
        print(f"epoch {epoch} loss {loss:.3f} {spent:.0f} s, mean LAS {mean:.2f} (score {time.time() - began - spent:.0f} s)")
        for name, values in figures.items():
            print("  " + line(name, values), flush=True)
        if mean > best:
            best = mean
            save(best_path, network, settings, inventory, figures=figures, epoch=epoch)
        save(last_path, network, settings, inventory, optimizer=optimizer.state_dict(), torch_rng=torch.get_rng_state(),
             rng=rng.getstate(), epoch=epoch, step=step, best=best)
        if (options.steps and step >= options.steps) or epoch == options.until:
            break
    export_run(options.run)


if __name__ == "__main__":
    main()
