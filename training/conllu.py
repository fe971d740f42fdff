"""Reads CoNLL-U: the columns that the model learns, nothing else."""

from dataclasses import dataclass, field


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

    def __len__(self) -> int:
        return len(self.forms)


def read(path: str) -> list[Sentence]:
    """All sentences of a file; multiword-token lines and empty nodes are passed over."""
    sentences: list[Sentence] = []
    document = ""
    current = Sentence()
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                document = line.split("=", 1)[-1].strip()
            if line.startswith("#"):
                continue
            if not line:
                if current.forms:
                    sentences.append(current)
                current = Sentence()
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
    if current.forms:
        sentences.append(current)
    return sentences
