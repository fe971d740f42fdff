"""Reads CoNLL-U: the columns that the model learns, nothing else."""

import re
from dataclasses import dataclass, field

#: A bracket of GUM's entity layer: "(4-object-new-..." opens mention 4, "4)" closes it, "(4-object-...)" does both.
BRACKET = re.compile(r"\(([^-()]+)-([a-z]+)-[^()]*(\))?|([^-()]+)\)")
#: The kind of a word that heads no mention.
NO_KIND = "none"


@dataclass
class Sentence:
    """One sentence: a list for each column, all of one length; heads count from 1, 0 is the root."""

    document: str = ""
    forms: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    feats: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deprels: list[str] = field(default_factory=list)
    #: What the mention is that the word heads (`person`, `place` ... or `NO_KIND`); "" where nobody has said.
    kinds: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.forms)


def mention_kinds(sentence: Sentence, brackets: list[str]) -> list[str]:
    """The kind of what each word heads, from the entity brackets of the words; of two mentions with one head the outer's."""
    kinds = [NO_KIND] * len(sentence)
    opened: dict[str, list[tuple[int, str]]] = {}
    for last, text in enumerate(brackets):
        for name, kind, closed, ends in BRACKET.findall(text):
            if name:
                opened.setdefault(name, []).append((last, kind))
            if not (closed or ends) or not opened.get(name or ends):
                continue
            first, kind = opened[name or ends].pop()
            outside = [k for k in range(first, last + 1) if not first < sentence.heads[k] <= last + 1]
            if outside:
                kinds[outside[0]] = kind
    return kinds


def read(path: str) -> list[Sentence]:
    """All sentences of a file; multiword-token lines and empty nodes are passed over."""
    sentences: list[Sentence] = []
    document = ""
    annotated = False
    current, brackets = Sentence(), []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                document = line.split("=", 1)[-1].strip()
            if line.startswith("# global.Entity"):
                annotated = True
            if line.startswith("#"):
                continue
            if not line:
                if current.forms:
                    if annotated:
                        current.kinds = mention_kinds(current, brackets)
                    sentences.append(current)
                current, brackets = Sentence(), []
                continue
            columns = line.split("\t")
            if not columns[0].isdigit():
                continue
            current.document = document
            current.forms.append(columns[1])
            current.lemmas.append(columns[2])
            current.upos.append(columns[3])
            current.xpos.append(columns[4])
            current.feats.append(columns[5])
            current.heads.append(int(columns[6]))
            current.deprels.append(columns[7])
            misc = dict(part.split("=", 1) for part in columns[9].split("|") if "=" in part)
            brackets.append(misc.get("Entity", ""))
            current.kinds.append(misc.get("Kind", ""))
    return sentences
