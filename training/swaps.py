"""Sentences with other words of the same tags in them, so that a model learns what form and place tell of a word it never saw:
"Gunmen wounded guards." has a verb as "Bankers wounded guards." has. (`list-words.mjs` prints the words.)
"""

import random
from dataclasses import replace

from conllu import Sentence

#: The share of the nouns, names, adjectives and verbs of a sentence that are swapped.
SHARE = 0.5
OPEN = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "JJ": "ADJ", "VBD": "VERB", "VBN": "VERB", "VBZ": "VERB"}


def swapped(sentence: Sentence, words: dict[str, list[str]], rng: random.Random) -> Sentence:
    """The sentence with some of its words swapped; capitals stay as they are. What a swapped word stands for, nobody has said."""
    forms, kinds = [], []
    for form, upos, xpos, kind in zip(sentence.forms, sentence.upos, sentence.xpos, sentence.kinds):
        if OPEN.get(xpos) == upos and form.isalpha() and rng.random() < SHARE:
            other = rng.choice(words[xpos])
            form = other[:1].upper() + other[1:] if form[:1].isupper() else other.lower()
            kind = ""
        forms.append(form)
        kinds.append(kind)
    return replace(sentence, forms=forms, kinds=kinds)


def usable(words: dict[str, list[str]]) -> dict[str, list[str]]:
    """The words without participles that are only pasts ("overdrove")."""
    return {**words, "VBN": [form for form in words["VBN"] if form.endswith("ed")]}
