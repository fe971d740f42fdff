"""Figures on gold tokens: UPOS, XPOS, FEATS, UAS, LAS (labels up to the colon, punctuation counted, as CoNLL 2018), and
KIND, the kinds of mentions, where the file has GUM's entity layer.

    /usr/bin/python3 training/evaluate.py --run training/runs/NAME NAME=PATH.conllu ... [--genre news] [--variant headline]
"""

import argparse
import random
from collections import Counter

import torch
from torch.nn.utils.rnn import pad_sequence

from checkpoint import load_run
from conllu import NO_KIND, Sentence, read
from data import Example, Inventory, batches, capitals, headline
from decode import tree
from network import Network

MEASURES = ("UPOS", "XPOS", "FEATS", "UAS", "LAS", "KIND")
VARIANTS = {"plain": list, "capitals": capitals, "headline": headline}


class GoldExample(Example):
    """An example that remembers its sentence."""

    def __init__(self, sentence: Sentence, inventory: Inventory, variant: str = "plain") -> None:
        super().__init__(VARIANTS[variant](sentence.forms), inventory)
        self.sentence = sentence


@torch.no_grad()
def predict(network: Network, examples: list[Example]) -> list[dict[str, list[int]]]:
    """For each example the rows of tags, feats and labels, and the heads of its tree."""
    network.eval()
    found: dict[int, dict[str, list[int]]] = {}
    for batch in batches(examples, 3000, random.Random(0)):
        inputs = pad_sequence([example.inputs for example in batch], batch_first=True)
        lengths = torch.tensor([len(example) for example in batch])
        output = network(inputs, lengths)
        trees = [torch.from_numpy(tree(output["arcs"][k, :n, : n + 1].numpy())) for k, n in enumerate(lengths.tolist())]
        heads = pad_sequence(trees, batch_first=True)
        labels = network.parser.labels(output["last"], heads).argmax(-1)
        tags, feats, kinds = (output[name].argmax(-1) for name in ("tags", "feats", "kinds"))
        for k, example in enumerate(batch):
            n = len(example)
            found[id(example)] = {
                "tags": tags[k, :n].tolist(),
                "feats": feats[k, :n].tolist(),
                "kinds": kinds[k, :n].tolist(),
                "heads": trees[k].tolist(),
                "deprels": labels[k, :n].tolist(),
            }
    return [found[id(example)] for example in examples]


def score(network: Network, examples: list[GoldExample], inventory: Inventory) -> dict[str, float]:
    """What share each measure counts as right, in per cent: of the words, and for KIND of those that head a mention."""
    right: Counter = Counter()
    total: Counter = Counter()
    for example, answer in zip(examples, predict(network, examples)):
        gold = example.sentence
        for i in range(len(gold)):
            upos, xpos = inventory.tags[answer["tags"][i]].split("|", 1)
            attached = answer["heads"][i] == gold.heads[i]
            label = inventory.deprels[answer["deprels"][i]].split(":")[0]
            found = {
                "UPOS": upos == gold.upos[i],
                "XPOS": xpos == gold.xpos[i],
                "FEATS": inventory.feats[answer["feats"][i]] == gold.feats[i],
                "UAS": attached,
                "LAS": attached and label == gold.deprels[i].split(":")[0],
            }
            if gold.kinds[i] not in ("", NO_KIND):
                found["KIND"] = inventory.kinds[answer["kinds"][i]] == gold.kinds[i]
            right.update(name for name, good in found.items() if good)
            total.update(found.keys())
    return {measure: 100 * right[measure] / total[measure] for measure in MEASURES if total[measure]}


def line(name: str, figures: dict[str, float]) -> str:
    """One printed line."""
    return f"{name:10}" + "".join(f"  {measure} {figures[measure]:.2f}" for measure in MEASURES if measure in figures)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", required=True)
    parser.add_argument("--genre", default="", help="only documents whose name holds this between underscores")
    parser.add_argument("--variant", choices=VARIANTS, default="plain", help="how the words are set")
    parser.add_argument("files", nargs="+", help="NAME=PATH")
    options = parser.parse_args()
    torch.set_num_threads(1)
    network, inventory, _ = load_run(options.run)
    for spec in options.files:
        name, path = spec.split("=", 1)
        sentences = [s for s in read(path) if not options.genre or f"_{options.genre}_" in s.document]
        print(line(name, score(network, [GoldExample(s, inventory, options.variant) for s in sentences], inventory)))


if __name__ == "__main__":
    main()
