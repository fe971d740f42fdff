"""Averages the best networks of runs that went on from each other (Izmailov et al. 2018): a little better than each.

    /usr/bin/python3 training/average.py --out training/runs/NAME RUN RUN ... --dev ewt=C.conllu gum=D.conllu
"""

import argparse
import os

import torch

from checkpoint import load, make_network, save
from conllu import read
from evaluate import GoldExample, line, score


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True)
    parser.add_argument("--dev", nargs="+", required=True, help="NAME=PATH")
    parser.add_argument("runs", nargs="+", help="runs with the same training files; settings are the last one's")
    options = parser.parse_args()
    torch.set_num_threads(1)
    records = [load(os.path.join(run, "best.pt")) for run in options.runs]
    settings, inventory = records[-1]["settings"], records[-1]["inventory"]
    weights = {}
    for name in records[-1]["weights"]:
        # A run from before there was a head has nothing to say of it.
        found = [record["weights"][name] for record in records if name in record["weights"]]
        weights[name] = torch.stack(found).mean(0)
    network = make_network(settings, inventory)
    network.load_state_dict(weights)
    figures = {}
    for spec in options.dev:
        name, path = spec.split("=", 1)
        figures[name] = score(network, [GoldExample(s, inventory) for s in read(path)], inventory)
        print(line(name, figures[name]))
    os.makedirs(options.out, exist_ok=True)
    save(os.path.join(options.out, "best.pt"), network, settings, inventory, figures=figures, epoch=records[-1]["epoch"])


if __name__ == "__main__":
    main()
