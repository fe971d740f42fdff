"""From arc scores to a tree, as the runtime does it: greedy, one root, each cycle cut at its cheapest arc."""

import numpy as np


def greedy(scores: np.ndarray) -> np.ndarray:
    """The best head of every word but itself; scores[i, j] is word i+1 under head j. Not always a tree."""
    scores = scores.copy()
    words = np.arange(len(scores))
    scores[words, words + 1] = -np.inf
    return scores.argmax(1)


def tree(scores: np.ndarray) -> np.ndarray:
    """Heads that form a tree with exactly one root."""
    n = len(scores)
    if n == 1:
        return np.zeros(1, dtype=np.int64)
    inner = scores.astype(np.float64)
    words = np.arange(n)
    inner[words, words + 1] = -np.inf
    from_root = inner[:, 0].copy()
    inner[:, 0] = -np.inf
    heads = np.concatenate([[0], inner.argmax(1)])
    root = int((from_root - inner.max(1)).argmax()) + 1
    heads[root] = 0
    while True:
        cycle = find_cycle(heads)
        if not cycle:
            return heads[1:]
        outside = np.flatnonzero(~leads_into(heads, cycle))
        best = (-np.inf, 0, 0)
        for word in cycle:
            for head in outside[outside > 0]:
                gain = inner[word - 1, head] - inner[word - 1, heads[word]]
                if gain > best[0]:
                    best = (gain, word, head)
        heads[best[1]] = best[2]


def find_cycle(heads: np.ndarray) -> list[int]:
    """The words of one cycle, or an empty list."""
    seen = np.zeros(len(heads), dtype=np.int64)
    seen[0] = -1
    for start in range(1, len(heads)):
        word = start
        while seen[word] == 0:
            seen[word] = start
            word = heads[word]
        if seen[word] == start:
            cycle = [word]
            while heads[cycle[-1]] != word:
                cycle.append(int(heads[cycle[-1]]))
            return cycle
    return []


def leads_into(heads: np.ndarray, cycle: list[int]) -> np.ndarray:
    """For each word whether its chain of heads ends in the cycle."""
    inside = np.zeros(len(heads), dtype=bool)
    inside[cycle] = True
    for start in range(1, len(heads)):
        path = []
        word = start
        while word and not inside[word] and len(path) <= len(heads):
            path.append(word)
            word = heads[word]
        if inside[word]:
            inside[path] = True
    return inside
