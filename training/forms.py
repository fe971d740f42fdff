"""What the network sees of a word form: its normal form, its shape and six table rows.

Everything here is part of the model contract (see README.md): the TypeScript runtime repeats it bit for bit. All string
work is done on UTF-16 code units, as JavaScript does it, so no rule here may depend on a Unicode table beyond U+024F.
"""

import json
import os
import re
import subprocess
from functools import lru_cache

SINGLE_QUOTES = re.compile("[\u0060\u00b4\u2018\u2019\u201a\u201b\u2032]")
DOUBLE_QUOTES = re.compile("[\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033]")
HYPHENS = re.compile("[\u2010\u2011\u2212]")
DASHES = re.compile("[\u2012-\u2015]")
UPPER = re.compile("[A-Z\u00c0-\u012f\u0131-\u024f]")

#: Rows and width of each hashed table, in the order of `hashed_keys`.
HASH_ROWS = (8192, 4096, 1024, 4096)
HASH_WIDTHS = (24, 16, 16, 16)
#: Rows of the table of word classes, and one more input of each word.
WORD_CLASSES = 1024


def code_units(text: str) -> str:
    """The text with one character for each UTF-16 code unit (an astral character becomes its two surrogates)."""
    if text.isascii() or all(ord(c) < 0x10000 for c in text):
        return text
    raw = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(raw[i] | raw[i + 1] << 8) for i in range(0, len(raw), 2))


def fold(form: str) -> str:
    """One spelling for quotes, hyphens, dashes and ellipses; letters and digits stay."""
    text = SINGLE_QUOTES.sub("'", code_units(form))
    text = DOUBLE_QUOTES.sub('"', text)
    text = HYPHENS.sub("-", text)
    text = DASHES.sub("--", text)
    text = text.replace("\u2026", "...")
    if text == "''":
        return '"'
    if len(text) > 2 and text.strip("-") == "":
        return "--"
    if len(text) > 1 and text.strip(".") == "":
        return "..."
    return text


def lower(text: str) -> str:
    """Latin letters below U+0250 in lower case (U+0130 stays); nothing else changes."""
    return UPPER.sub(lambda match: match.group().lower(), text)


def normal(form: str) -> str:
    """The key of the word table: folded, in lower case, every ASCII digit a 0."""
    return re.sub("[0-9]", "0", lower(fold(form)))


def shape(form: str) -> str:
    """Capital X, other Latin letter x, digit d, the rest as it stands; three or more of the same become two."""
    text = UPPER.sub(lambda match: "X" if match.group().lower() != match.group() else "x", fold(form))
    text = re.sub("[a-z\u0130]", "x", text)
    text = re.sub("[0-9]", "d", text)
    return re.sub(r"([\s\S])\1{2,}", r"\1\1", text)


def fnv1a(text: str) -> int:
    """FNV-1a, 32 bits, one step for each UTF-16 code unit, finished with h ^ (h >>> 15)."""
    value = 0x811C9DC5
    for unit in text:
        value = ((value ^ ord(unit)) * 0x01000193) & 0xFFFFFFFF
    return value ^ (value >> 15)


def hashed_keys(form: str) -> tuple[str, str, str, str]:
    """The four strings that are hashed: long ending, short ending with first letter, shape, beginning with ending."""
    word = normal(form)
    whole = f"p{word[:3]}|{word[-4:]}" if len(word) > 6 else f"q{word}"
    return (f"s{word[-3:]}", f"t{word[-2:]}|{word[:1]}", f"x{shape(form)}", whole)


@lru_cache(maxsize=None)
def word_class(word: str) -> int:
    """The row of the table of word classes of a normal form, as the runtime (`word-class.ts`) says."""
    pipe = dictionary()
    pipe.stdin.write(json.dumps(word) + "\n")
    pipe.stdin.flush()
    return int(pipe.stdout.readline())


@lru_cache(maxsize=None)
def dictionary() -> subprocess.Popen:
    """The runtime's dictionary, asked a word a line."""
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "word-classes.mjs")
    return subprocess.Popen(["node", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def rows(form: str, vocabulary: dict[str, int]) -> list[int]:
    """The row of the word table (0 for a word it does not know), of each hashed table, and of the table of word classes."""
    hashed = [fnv1a(key) % size for key, size in zip(hashed_keys(form), HASH_ROWS)]
    return [vocabulary.get(normal(form), 0), *hashed, word_class(normal(form))]
