"""Random scores always give a tree with one root: /usr/bin/python3 training/test_decode.py"""

import numpy as np

from decode import tree


def is_tree(heads: np.ndarray) -> bool:
    """One root, and every chain of heads ends there."""
    if (heads == 0).sum() != 1:
        return False
    for word in range(1, len(heads) + 1):
        steps = 0
        while word and steps <= len(heads):
            word, steps = heads[word - 1], steps + 1
        if word:
            return False
    return True


def main() -> None:
    rng = np.random.default_rng(5)
    for n in [1, 2, 3, 4, 5, 8, 13, 40] * 25:
        assert is_tree(tree(rng.normal(size=(n, n + 1))))
    chain = np.full((3, 4), -9.0)
    chain[0, 2], chain[1, 1], chain[2, 0] = 5, 5, 1  # words 1 and 2 hold each other
    chain[1, 3] = 3
    assert tree(chain).tolist() == [2, 3, 0]
    print("trees")


if __name__ == "__main__":
    main()
