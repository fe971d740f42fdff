"""Writes a run's best network for the runtime: weights.f32, manifest.json, reference.json (see README, Model contract).

    /usr/bin/python3 training/export.py --run training/runs/NAME
"""

import argparse
import json
import os
from collections.abc import Iterator

import numpy as np
import torch
from torch import Tensor

from checkpoint import load_run
from data import Example, Inventory
from decode import greedy, tree
from forms import HASH_ROWS, HASH_WIDTHS, hashed_keys, normal, rows, shape
from network import Network

NOTICE = (
    "Trained on UD English-EWT 2.16 (CC BY-SA 4.0, (c) The Board of Trustees of The Leland Stanford Junior University) and"
    " UD English-GUM 2.16 (annotations CC BY 4.0, Zeldes 2017 and the GUM annotators; texts CC BY 2.5, CC BY-SA 3.0,"
    " CC BY 4.0 and public domain). The model is licensed CC BY-SA 4.0."
)
#: Sentences with all arc scores in the reference: every so many.
SCORES_EVERY = 6
FORMS_TO_TRY = (
    "U.S.", "U.S.-led", "2026", "3.5", "1,250,000", "$", "O'Neill", "O\u2019Neill", "\u201c", "``", "''", "\u00ab", "--", "\u2013",
    "\u2014", "-----", "\u2010", "..", ".....", "\u2026", "n't", "n\u2019t", "Caf\u00e9", "\u00c9LYS\u00c9E", "\u0130stanbul", "\u0141\u00f3d\u017a", "stra\u00dfe", "STRASSE",
    "\u041c\u043e\u0441\u043a\u0432\u0430", "\u6771\u4eac", "\U0001f600", "\U0001f600\U0001f600ok", "aaaaargh", "AAAA", "COVID-19", "McDonald", "@handle",
    "http://example.org/a?b=1", "\u00d7", "\u00f7", "\u0130", "\u0131", "a", "I", "'", "7th", "\u00bd", "\u0662\u0660", "\u023a", "\u00b4s",
)


def tensors(network: Network) -> Iterator[tuple[str, Tensor]]:
    """Every tensor under its name in the contract, in the order of the file."""
    encoder, parser = network.encoder, network.parser
    yield "embed.word", encoder.word.weight
    for k, table in enumerate(encoder.hashed):
        yield f"embed.hashed.{k}", table.weight
    yield "embed.class", encoder.kinds.weight
    for k, layer in enumerate(encoder.layers):
        if layer.narrow is not None:
            yield f"lstm.{k}.narrow", layer.narrow
        for d, direction in enumerate(("forward", "backward")):
            yield f"lstm.{k}.{direction}.input", layer.input[d]
            yield f"lstm.{k}.{direction}.recurrent", layer.recurrent[d]
            yield f"lstm.{k}.{direction}.bias", layer.bias[d]
    linears = {
        "tags": network.tags, "feats": network.feats, "kinds": network.kinds, "arc.head": parser.arc_head, "arc.dependent": parser.arc_dependent,
        "label.head": parser.label_head, "label.dependent": parser.label_dependent, "label.out": parser.label_out,
    }
    for name, linear in linears.items():
        yield f"{name}.weight", linear.weight
        yield f"{name}.bias", linear.bias
    yield "arc.matrix", parser.arc_matrix
    yield "arc.prior", parser.arc_prior
    yield "root", parser.root


def write_weights(network: Network, path: str) -> list[dict]:
    """The tensors one after the other; their names, shapes and offsets (in numbers, not bytes)."""
    listing = []
    offset = 0
    with open(path, "wb") as file:
        for name, tensor in tensors(network):
            file.write(tensor.detach().numpy().astype("<f4").tobytes())
            listing.append({"name": name, "shape": list(tensor.shape), "offset": offset})
            offset += tensor.numel()
    return listing


@torch.no_grad()
def reference(network: Network, inventory: Inventory, examples: list[list[str]]) -> dict:
    """What the float network says about our own sentences, each read alone."""
    network.eval()
    sentences = []
    for k, forms in enumerate(examples):
        example = Example(forms, inventory)
        output = network(example.inputs[None], torch.tensor([len(forms)]))
        scores = output["arcs"][0].numpy()
        heads = greedy(scores)
        labels = network.parser.labels(output["last"], torch.from_numpy(heads)[None])[0].argmax(-1)
        record = {
            "forms": forms,
            "rows": example.inputs.tolist(),
            "tags": [inventory.tags[row] for row in output["tags"][0].argmax(-1)],
            "feats": [inventory.feats[row] for row in output["feats"][0].argmax(-1)],
            "heads": heads.tolist(),
            "kinds": [inventory.kinds[row] for row in output["kinds"][0].argmax(-1)],
            "deprels": [inventory.deprels[row] for row in labels],
            "tree": tree(scores).tolist(),
        }
        if k % SCORES_EVERY == 0:
            record["scores"] = np.round(scores.astype(float), 5).tolist()
            record["tagScores"] = np.round(output["tags"][0].numpy().astype(float), 5).tolist()
        sentences.append(record)
    tried = [
        {"form": form, "normal": normal(form), "shape": shape(form), "keys": hashed_keys(form),
         "rows": rows(form, inventory.word_rows)}
        for form in FORMS_TO_TRY
    ]
    return {"sentences": sentences, "forms": tried}


def export_run(run: str) -> None:
    """Writes RUN/export from RUN/best.pt."""
    network, inventory, record = load_run(run)
    folder = os.path.join(run, "export")
    os.makedirs(folder, exist_ok=True)
    manifest = {
        "tensors": write_weights(network, os.path.join(folder, "weights.f32")),
        "settings": {**record["settings"], "hash_rows": HASH_ROWS, "hash_widths": HASH_WIDTHS},
        "labels": {"tags": inventory.tags, "deprels": inventory.deprels, "feats": inventory.feats, "kinds": inventory.kinds},
        "vocabulary": inventory.vocabulary,
        "notes": {"licence": NOTICE, "epoch": record["epoch"], "figures": record["figures"]},
    }
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "examples.txt"), encoding="utf8") as file:
        examples = [line.split() for line in file if line.strip() and not line.startswith("#")]
    for name, value in (("manifest.json", manifest), ("reference.json", reference(network, inventory, examples))):
        with open(os.path.join(folder, name), "w", encoding="utf8") as file:
            json.dump(value, file, ensure_ascii=True, separators=(",", ":"))
            file.write("\n")
    print(f"exported {folder}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    export_run(options.run)


if __name__ == "__main__":
    main()
