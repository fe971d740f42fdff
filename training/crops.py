"""Short news-like sentences out of the trees of longer ones: clauses that stand alone, without what may be left out, or set as a
headline. ("Cropping" after Sahin and Steedman 2018.)

The treebanks have few sentences as plain as "Troops from Kenya fought militants." and hardly a headline, so that a model takes
the verb for a participle of the noun before it.
"""

import random
from collections.abc import Iterable

from conllu import NO_KIND, Sentence
from data import headline

SUBJECTS = ("nsubj", "nsubj:pass")
CLAUSES = ("root", "ccomp", "conj", "advcl", "parataxis")
#: What ties a clause to its place, and is left behind.
TIES = ("mark", "cc", "punct", "discourse", "vocative", "parataxis", "reparandum", "dislocated")
#: What a clause can do without.
EXTRAS = ("advcl", "conj", "advcl:relcl")
FINITE = ("VBD", "VBZ", "VBP", "MD")
QUESTIONS = ("WRB", "WP", "WDT", "WP$")
ARTICLES = ("a", "an", "the")
SHORTEST, LONGEST = 3, 22
PRESENT = {
    "Sing": ("VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
    "Plur": ("VBP", "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"),
}


def dependents(sentence: Sentence) -> list[list[int]]:
    """For each word, counted from 1, what hangs on it; in place 0 the root."""
    result: list[list[int]] = [[] for _ in range(len(sentence) + 1)]
    for word, head in enumerate(sentence.heads, 1):
        result[head].append(word)
    return result


def below(children: list[list[int]], word: int) -> Iterable[int]:
    """A word and all that hangs on it, near and far."""
    yield word
    for child in children[word]:
        yield from below(children, child)


def part(sentence: Sentence, words: list[int], root: int) -> Sentence:
    """The words, in their order, as a sentence of their own; the head of each but the root is one of them."""
    places = {word: place for place, word in enumerate(words, 1)}
    cut = Sentence(document=sentence.document)
    for word in words:
        for name in ("forms", "lemmas", "upos", "xpos", "feats", "kinds"):
            getattr(cut, name).append(getattr(sentence, name)[word - 1])
        cut.heads.append(0 if word == root else places[sentence.heads[word - 1]])
        cut.deprels.append("root" if word == root else sentence.deprels[word - 1])
    cut.forms[0] = cut.forms[0][:1].upper() + cut.forms[0][1:]
    return cut


def stopped(sentence: Sentence) -> Sentence:
    """The sentence with a full stop behind it."""
    return Sentence(
        document=sentence.document,
        forms=[*sentence.forms, "."],
        lemmas=[*sentence.lemmas, "."],
        upos=[*sentence.upos, "PUNCT"],
        xpos=[*sentence.xpos, "."],
        feats=[*sentence.feats, "_"],
        heads=[*sentence.heads, sentence.heads.index(0) + 1],
        deprels=[*sentence.deprels, "punct"],
        kinds=[*sentence.kinds, NO_KIND if sentence.kinds[-1] else ""],
    )


def clauses(sentence: Sentence) -> Iterable[Sentence]:
    """The finite clauses with a noun or name for a subject before the verb: whole, and without what they can do without."""
    children = dependents(sentence)
    for verb in range(1, len(sentence) + 1):
        if sentence.upos[verb - 1] != "VERB" or sentence.deprels[verb - 1] not in CLAUSES:
            continue
        own = children[verb]
        subjects = [word for word in own if sentence.deprels[word - 1] in SUBJECTS and word < verb]
        finite = [word for word in (verb, *own) if sentence.xpos[word - 1] in FINITE]
        if any(sentence.xpos[word - 1] in QUESTIONS for word in own) or sentence.lemmas[verb - 1] == "be":
            continue
        if len(subjects) != 1 or sentence.upos[subjects[0] - 1] not in ("NOUN", "PROPN") or not finite:
            continue
        tied = [word for word in own if sentence.deprels[word - 1] not in TIES]
        bare = [word for word in tied if word >= min(below(children, subjects[0])) and sentence.deprels[word - 1] not in EXTRAS]
        for kept in {tuple(tied), tuple(bare)}:
            words = sorted([verb, *(word for child in kept for word in below(children, child))])
            words = [word for k, word in enumerate(words) if k or sentence.upos[word - 1] != "PUNCT"]
            while words and sentence.upos[words[-1] - 1] == "PUNCT" and not children[words[-1]]:
                words.pop()
            closed = set(words)
            whole = all(word == verb or sentence.heads[word - 1] in closed for word in words)
            if whole and SHORTEST <= len(words) <= LONGEST:
                yield part(sentence, words, verb)


def present(lemma: str) -> str:
    """The third person singular."""
    if lemma == "have":
        return "has"
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    return lemma[:-1] + "ies" if lemma.endswith("y") and lemma[-2:-1] not in tuple("aeiou") else lemma + "s"


def telegram(clause: Sentence) -> Sentence:
    """A clause as headlines put it: no articles, no "be" of a passive, "to" for "will", the present for the past."""
    verb = clause.heads.index(0)
    own = [word for word, head in enumerate(clause.heads) if head == verb + 1]
    auxiliaries = [word for word in own if clause.deprels[word] in ("aux", "aux:pass")]
    short = Sentence(**{name: list(value) if isinstance(value, list) else value for name, value in vars(clause).items()})
    leaves = {k for k in range(len(clause)) if k + 1 not in clause.heads}
    gone = {k for k in leaves if clause.deprels[k] == "det" and clause.forms[k].lower() in ARTICLES}
    if len(auxiliaries) == 1:
        only = auxiliaries[0]
        if clause.deprels[only] == "aux:pass" and clause.lemmas[only] == "be" and only in leaves:
            gone.add(only)
        elif clause.lemmas[only] == "will" and clause.forms[only].lower() != "would":
            short.forms[only], short.lemmas[only], short.upos[only], short.xpos[only] = "to", "to", "PART", "TO"
            short.feats[only], short.deprels[only] = "_", "mark"
    elif not auxiliaries and clause.xpos[verb] == "VBD":
        subject = next(word for word in own if clause.deprels[word] in SUBJECTS)
        joined = any(head == subject + 1 and deprel == "conj" for head, deprel in zip(clause.heads, clause.deprels))
        number = "Plur" if joined or "Number=Plur" in clause.feats[subject] else "Sing"
        short.xpos[verb], short.feats[verb] = PRESENT[number]
        short.forms[verb] = present(clause.lemmas[verb]) if number == "Sing" else clause.lemmas[verb]
    words = [k + 1 for k in range(len(clause)) if k not in gone]
    return part(short, words, verb + 1)


def crops(sentences: list[Sentence], rng: random.Random) -> list[Sentence]:
    """All that can be cropped from the sentences: a part of it as headlines, the rest with a full stop."""
    result = []
    for sentence in sentences:
        for clause in clauses(sentence):
            if rng.random() < 0.6:
                result.append(stopped(clause))
                continue
            short = telegram(clause)
            if len(short) < SHORTEST:
                continue
            if rng.random() < 0.5:
                short.forms = headline(short.forms)
            result.append(short)
    return result
