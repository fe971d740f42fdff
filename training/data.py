"""From sentences to numbers: the vocabulary and label sets, headline-like variants, batches."""

import random
from collections import Counter
from dataclasses import dataclass, field

import torch
from torch.nn.utils.rnn import pad_sequence

from conllu import Sentence
from forms import normal, rows

#: Words that stay in lower case inside a headline set in capitals.
SMALL_WORDS = frozenset("a an and as at but by for from in into nor of off on or over per the to up via vs with".split())
IGNORED = -100
#: What a batch holds of each word, beside its table rows.
COLUMNS = ("counts", "tags", "feats", "heads", "deprels", "kinds")


@dataclass
class Inventory:
    """All that gives meaning to the rows of the tables and of the output layers; saved with the weights."""

    vocabulary: list[str]
    tags: list[str]
    deprels: list[str]
    feats: list[str]
    kinds: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.word_rows = {word: row for row, word in enumerate(self.vocabulary) if row}
        self.tag_rows = {tag: row for row, tag in enumerate(self.tags)}
        self.deprel_rows = {deprel: row for row, deprel in enumerate(self.deprels)}
        self.feats_rows = {feats: row for row, feats in enumerate(self.feats)}
        self.kind_rows = {kind: row for row, kind in enumerate(self.kinds)}


def build_inventory(sentences: list[Sentence], least_word: int = 2, least_feats: int = 3) -> tuple[Inventory, Counter]:
    """The inventory of the training sentences, and how often each normal form occurs in them."""
    words = Counter(normal(form) for s in sentences for form in s.forms)
    tags = {f"{u}|{x}" for s in sentences for u, x in zip(s.upos, s.xpos)}
    feats = Counter(value for s in sentences for value in s.feats)
    inventory = Inventory(
        vocabulary=["", *sorted(word for word, count in words.items() if count >= least_word)],
        tags=sorted(tags),
        deprels=sorted({deprel for s in sentences for deprel in s.deprels}),
        feats=sorted(value for value, count in feats.items() if count >= least_feats),
        kinds=sorted({kind for s in sentences for kind in s.kinds if kind}),
    )
    return inventory, words


def nearest_feats(sentences: list[Sentence], inventory: Inventory) -> dict[str, int]:
    """For every FEATS string of the sentences the class it trains: itself, or, where it is too rare to have a class, the
    class that differs in the fewest features (the commonest of those)."""
    counts = Counter(value for s in sentences for value in s.feats)
    parts = {value: set(value.split("|")) for value in counts}
    classes = {}
    for value in counts:
        if value in inventory.feats_rows:
            classes[value] = inventory.feats_rows[value]
            continue
        best = min(inventory.feats, key=lambda other: (len(parts[value] ^ parts[other]), -counts[other]))
        classes[value] = inventory.feats_rows[best]
    return classes


class Example:
    """A sentence as `inputs`: five table rows for each word."""

    def __init__(self, forms: list[str], inventory: Inventory) -> None:
        self.inputs = torch.tensor([rows(form, inventory.word_rows) for form in forms])

    def __len__(self) -> int:
        return len(self.inputs)


class TrainingExample(Example):
    """An example with its gold classes, how often each word was seen, and the variants that training draws from."""

    def __init__(self, sentence: Sentence, inventory: Inventory, counts: Counter, feats: dict[str, int]) -> None:
        super().__init__(sentence.forms, inventory)
        self.variants = [
            torch.tensor([rows(form, inventory.word_rows) for form in capitals(sentence.forms)]),
            torch.tensor([rows(form, inventory.word_rows) for form in headline(sentence.forms)]),
        ]
        self.counts = torch.tensor([float(counts[normal(form)]) for form in sentence.forms])
        self.tags = torch.tensor([inventory.tag_rows[f"{u}|{x}"] for u, x in zip(sentence.upos, sentence.xpos)])
        self.feats = torch.tensor([feats[value] for value in sentence.feats])
        self.heads = torch.tensor(sentence.heads)
        self.deprels = torch.tensor([inventory.deprel_rows[value] for value in sentence.deprels])
        self.kinds = torch.tensor([inventory.kind_rows.get(kind, IGNORED) for kind in sentence.kinds])
        last = len(sentence)
        ends_free = sentence.upos[-1] == "PUNCT" and last not in sentence.heads and sentence.heads[-1] != 0
        self.bare_length = last - 1 if ends_free and last > 1 else last


def capitals(forms: list[str]) -> list[str]:
    """THE SENTENCE IN CAPITALS."""
    return [form.upper() for form in forms]


def headline(forms: list[str]) -> list[str]:
    """The Sentence With a Capital on Each Word of Weight."""
    return [
        form if i and form.lower() in SMALL_WORDS or form.startswith(("'", "\u2019")) or form.lower() == "n't"
        else form[:1].upper() + form[1:]
        for i, form in enumerate(forms)
    ]


def batches(examples: list, tokens: int, rng: random.Random) -> list[list]:
    """Batches of sentences of like length with at most `tokens` places each, in random order."""
    order = sorted(examples, key=lambda example: len(example) + 2 * rng.random())
    result: list[list] = []
    batch: list = []
    for example in order:  # ascending, so the newest is the longest
        if batch and (len(batch) + 1) * len(example) > tokens:
            result.append(batch)
            batch = []
        batch.append(example)
    result.append(batch)
    rng.shuffle(result)
    return result


def collate(batch: list[TrainingExample], rng: random.Random, shares: dict[str, float]) -> dict[str, torch.Tensor]:
    """One training batch, padded; some sentences in capitals, as a headline, or without their last full stop."""
    columns: dict[str, list[torch.Tensor]] = {key: [] for key in ("inputs", *COLUMNS)}
    for example in batch:
        draw = rng.random()
        inputs = example.inputs
        if draw < shares["capitals"]:
            inputs = example.variants[0]
        elif draw < shares["capitals"] + shares["headline"]:
            inputs = example.variants[1]
        length = example.bare_length if rng.random() < shares["bare"] else len(example)
        columns["inputs"].append(inputs[:length])
        for key in COLUMNS:
            columns[key].append(getattr(example, key)[:length])
    padded = {
        key: pad_sequence(values, batch_first=True, padding_value=0 if key in ("inputs", "counts") else IGNORED)
        for key, values in columns.items()
    }
    padded["lengths"] = torch.tensor([len(values) for values in columns["inputs"]])
    return padded
