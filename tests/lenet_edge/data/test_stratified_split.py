"""Stratified splits: every class in proportion, nothing lost, groups whole."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.data.stratified_split import stratified


def test_shares_hold_in_every_class_of_a_sorted_set() -> None:
    labels = np.repeat([0, 1, 2], [100, 50, 10])
    validation, test, train = stratified(labels, [0.1, 0.2])
    assert np.bincount(labels[validation]).tolist() == [10, 5, 1]
    assert np.bincount(labels[test]).tolist() == [20, 10, 2]
    assert np.bincount(labels[train]).tolist() == [70, 35, 7]


def test_a_rare_class_is_in_every_split_and_the_last_goes_first() -> None:
    labels = np.array([0] * 30 + [1] * 3 + [2] * 2 + [3])
    validation, test, train = stratified(labels, [0.1, 0.1])
    assert [np.count_nonzero(labels[s] == 1) for s in (validation, test, train)] == [1, 1, 1]
    assert np.count_nonzero(labels[train] == 3) == 1


@given(st.lists(st.integers(0, 4), min_size=1, max_size=60), st.integers(1, 20))
def test_every_index_is_in_one_split_and_groups_stay_whole(labels: list[int], groups: int) -> None:
    keys = [f"{label}-{place % groups}" for place, label in enumerate(labels)]
    splits = stratified(labels, [0.1, 0.15], keys)
    assert sorted(np.concatenate(splits).tolist()) == list(range(len(labels)))
    where = {index: place for place, split in enumerate(splits) for index in split.tolist()}
    for key in set(keys):
        assert len({where[i] for i, other in enumerate(keys) if other == key}) == 1
    again = stratified(labels, [0.1, 0.15], keys)
    assert all((a == b).all() for a, b in zip(splits, again, strict=True))
