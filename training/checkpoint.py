"""Saving and loading of runs: `best.pt` (weights, settings, inventory) and `last.pt` (all that resuming needs)."""

import os
from dataclasses import asdict

import torch

from data import Inventory
from network import Network


def make_network(settings: dict, inventory: Inventory) -> Network:
    """A fresh network of the right size for the inventory."""
    return Network(settings, len(inventory.vocabulary), len(inventory.tags), len(inventory.feats), len(inventory.deprels),
                   len(inventory.kinds))


def save(path: str, network: Network, settings: dict, inventory: Inventory, **rest: object) -> None:
    """Writes the file whole or not at all."""
    record = {"weights": network.state_dict(), "settings": settings, "inventory": asdict(inventory), **rest}
    torch.save(record, f"{path}.new")
    os.replace(f"{path}.new", path)


def load(path: str) -> dict:
    """A saved record with its inventory made whole again."""
    record = torch.load(path)
    record["inventory"] = Inventory(**record["inventory"])
    return record


def load_run(run: str) -> tuple[Network, Inventory, dict]:
    """The best network of a run, ready to predict, with its inventory and its record (settings, figures, epoch)."""
    record = load(os.path.join(run, "best.pt"))
    network = make_network(record["settings"], record["inventory"])
    network.load_state_dict(record["weights"])
    network.eval()
    return network, record["inventory"], record
