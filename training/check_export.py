"""Reads an export as the runtime would, with NumPy alone, and compares with its reference.

    /usr/bin/python3 training/check_export.py training/runs/NAME/export
"""

import json
import os
import sys

import numpy as np

from decode import greedy
from forms import HASH_WIDTHS, code_units, hashed_keys, rows


def load(folder: str) -> tuple[dict, dict[str, np.ndarray], dict]:
    """Manifest, tensors by name, reference."""
    with open(os.path.join(folder, "manifest.json"), encoding="utf8") as file:
        manifest = json.load(file)
    with open(os.path.join(folder, "reference.json"), encoding="utf8") as file:
        reference = json.load(file)
    numbers = np.fromfile(os.path.join(folder, "weights.f32"), dtype="<f4")
    tensors = {}
    for entry in manifest["tensors"]:
        size = int(np.prod(entry["shape"]))
        tensors[entry["name"]] = numbers[entry["offset"] : entry["offset"] + size].reshape(entry["shape"])
    assert sum(t.size for t in tensors.values()) == numbers.size
    return manifest, tensors, reference


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def direction(t: dict, name: str, words: np.ndarray) -> np.ndarray:
    """One LSTM direction over the words in the order given."""
    hidden = t[f"{name}.recurrent"].shape[1]
    state = cell = np.zeros(hidden, dtype=np.float32)
    states = []
    for x in words:
        sums = t[f"{name}.input"] @ x + t[f"{name}.recurrent"] @ state + t[f"{name}.bias"]
        into, keep, new, out = np.split(sums, 4)
        cell = sigmoid(keep) * cell + sigmoid(into) * np.tanh(new)
        state = sigmoid(out) * np.tanh(cell)
        states.append(state)
    return np.stack(states)


def read_sentence(t: dict, settings: dict, inputs: np.ndarray) -> dict[str, np.ndarray]:
    """Scores, heads and classes of one sentence, given the rows of its words."""
    tables = ["embed.word"] + [f"embed.hashed.{k}" for k in range(len(HASH_WIDTHS))] + ["embed.class"]
    words = np.concatenate([t[table][inputs[:, k]] for k, table in enumerate(tables)], 1)
    outputs = []
    for k in range(settings["layers"]):
        read = words @ t[f"lstm.{k}.narrow"].T if f"lstm.{k}.narrow" in t else words
        forward = direction(t, f"lstm.{k}.forward", read)
        backward = direction(t, f"lstm.{k}.backward", read[::-1])[::-1]
        output = np.concatenate([forward, backward], 1)
        words = output + words if k else output
        outputs.append(words)

    def linear(name: str, x: np.ndarray) -> np.ndarray:
        return x @ t[f"{name}.weight"].T + t[f"{name}.bias"]

    middle, last = outputs[settings["tag_layer"] - 1], outputs[-1]
    candidates = np.concatenate([t["root"][None], last])
    heads_view = np.maximum(linear("arc.head", candidates), 0)
    scores = (np.maximum(linear("arc.dependent", last), 0) @ t["arc.matrix"] + t["arc.prior"]) @ heads_view.T
    heads = greedy(scores)
    labels = linear("label.out", np.maximum(linear("label.head", candidates)[heads] + linear("label.dependent", last), 0))
    return {"scores": scores, "heads": heads, "deprels": labels.argmax(1), "tags": linear("tags", middle).argmax(1),
            "feats": linear("feats", middle).argmax(1), "kinds": linear("kinds", middle).argmax(1)}


def main() -> None:
    manifest, tensors, reference = load(sys.argv[1])
    word_rows = {code_units(word): row for row, word in enumerate(manifest["vocabulary"]) if row}
    for entry in reference["forms"]:
        assert list(hashed_keys(entry["form"])) == [code_units(key) for key in entry["keys"]], entry
        assert rows(entry["form"], word_rows) == entry["rows"], entry
    farthest, words, wrong = 0.0, 0, 0
    for sentence in reference["sentences"]:
        inputs = np.array(sentence["rows"])
        assert [rows(form, word_rows) for form in sentence["forms"]] == sentence["rows"]
        found = read_sentence(tensors, manifest["settings"], inputs)
        if "scores" in sentence:
            farthest = max(farthest, float(np.abs(found["scores"] - np.array(sentence["scores"])).max()))
        words += len(inputs)
        wrong += int((found["heads"] != np.array(sentence["heads"])).sum())
        for key in ("tags", "feats", "kinds", "deprels"):
            names = [manifest["labels"][key][row] for row in found[key]]
            wrong += sum(a != b for a, b in zip(names, sentence[key]))
    print(f"{len(reference['sentences'])} sentences, {words} words, {wrong} differences, scores within {farthest:.6f}")


if __name__ == "__main__":
    main()
