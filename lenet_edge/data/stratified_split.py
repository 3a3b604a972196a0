"""Splits in which every class is represented in proportion."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

_SEED: Final = 1998  # Fixed, so that the same pictures always fall into the same split.


def stratified(
    labels: ArrayLike, shares: Sequence[float], groups: Sequence[object] | None = None
) -> list[NDArray[np.intp]]:
    """Take a share of each class for each split, and leave the rest.

    A class with at least as many groups as splits has at least one in each. The result depends on
    nothing but the labels and the groups.

    Args:
        labels: ``int[N]``.
        shares: fraction of each class for every split but the last.
        groups: what must not be divided over splits, such as copies of one picture; each picture
            on its own if None.

    Returns:
        The sorted indices of each split; the last one has what is left.
    """
    numbers = np.asarray(labels)
    keys = list(range(len(numbers))) if groups is None else list(groups)
    rng = np.random.default_rng(_SEED)
    splits: list[list[int]] = [[] for _ in range(len(shares) + 1)]
    for label in np.unique(numbers):
        members: dict[object, list[int]] = {}
        for index in np.flatnonzero(numbers == label).tolist():
            members.setdefault(keys[index], []).append(index)
        order = list(members.values())
        order = [order[i] for i in rng.permutation(len(order))]
        for place, share in enumerate(shares):
            others = len(shares) - place  # Splits that still need a picture.
            count = min(max(1, round(share * len(members))), max(0, len(order) - others))
            splits[place] += [index for group in order[:count] for index in group]
            order = order[count:]
        splits[-1] += [index for group in order for index in group]
    return [np.array(sorted(split), np.intp) for split in splits]
