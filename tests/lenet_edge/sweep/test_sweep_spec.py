"""The specification of a sweep: what it may say, and how its faults are named."""

from pathlib import Path

import pytest

from lenet_edge.core.errors import SettingsError
from lenet_edge.sweep.sweep_spec import ListedValues, Range, load_spec, recipe_changes

FAULTS = {
    "[sweep]\ntrails = 3": "sweep.trails is not a setting; did you mean sweep.trials?",
    "[sweep]\ntrials = '3'": 'sweep.trials is "3"; it must be a whole number',
    "trials = 3": "if you mean sweep.trials, write it below [sweep]",
    "[research]\nbits = '4'": "research is not a table of a sweep; did you mean search?",
    "sweep = 3": "sweep is 3; it must be a table",
    "[search]\nbit = ['8']": "search.bit is nothing to search; did you mean search.bits?",
    "[search]\nbits = ['8', '5']": 'search.bits is "5"',
    "[search]\nbits = 4": "search.bits is 4; it must be a string",
    "[search]\nwidth = 99": "search.width is 99; it must be a number from 0.25 to 4",
    "[search]\nwidth = []": "search.width is an empty list",
    "[search]\nbits = { low = 1, high = 2 }": "search.bits has no order; write a list",
    "[search]\nwidth = { low = 1 }": "search.width is a range without low and high",
    "[search]\nwidth = { low = 2, high = 1 }": "low must be less than high",
    "[search]\nwidth = { low = 1, high = 2, steps = 1 }": "search.width has 'steps'",
    "[search]\nwidth = { low = 1, high = 2, step = 0 }": "step = 0; it must be a number above 0",
    "[search.qat]\nepochs = { low = 1, high = 9, step = 0.5 }": "it must be a whole number above 0",
    "[search.float]\nlearning_rate = { low = 0.1, high = 0.2, log = 1 }": "log = 1",
    "[search.recipe]\nallographs = { low = 0, high = 1, log = true }": "begins with 0",
    "[search.augmentation]\nrotate = 1": "did you mean search.augmentation.rot",
    "[search]\nfloat = 3": "float is 3; it must be a table",
    "[search]\nbits = ['8', '4']": "sweep.trials is missing",
    "[sweep]\nsampler = 'grid'\n[search]\nwidth = { low = 1, high = 2 }": "needs lists of values",
    "[sweep]\nseeds = []": "sweep.seeds is an empty list",
    "[sweep]\nseeds = [1, 1]": "sweep.seeds names 1 twice",
    "[cost]\nboard = 'pdp-11'": 'cost.board is "pdp-11": the boards with a simulator are',
    "[cost]\nboard = 'none'\nmax_instructions = 9": "cost.max_instructions needs a board",
    "[data]\nstart = 'x.npz'": "data.start is for the presets tune and finish",
    "[data]\nsource = 3": "data.source is 3; it must be a string",
    "[sweep": "is not valid TOML",
}


@pytest.mark.parametrize("text", FAULTS)
def test_a_fault_is_named_with_its_key_and_the_file(text: str, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(text)
    with pytest.raises(SettingsError) as refused:
        load_spec(tmp_path / "mine.toml")
    assert FAULTS[text] in str(refused.value)
    assert str(tmp_path / "mine.toml") in str(refused.value)


def test_all_faults_of_a_file_are_named_at_once(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text("[sweep]\ntrails = 1\n[search]\nbit = '4'\n")
    with pytest.raises(SettingsError, match=r"trails.*search\.bit "):
        load_spec(tmp_path / "mine.toml")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"cannot read .*none\.toml"):
        load_spec(tmp_path / "none.toml")


def test_a_value_is_fixed_a_list_is_tried_and_a_table_is_a_range(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        "[sweep]\ntrials = 5\n[search]\nvariant = 'classic'\nbits = ['8', '4', '8']\n"
        "[search.float]\nepochs = { low = 1, high = 9, step = 2 }\n"
        "learning_rate = { low = 0.001, high = 0.1, log = true }\n"
    )
    assert load_spec(path).parameters == (
        ListedValues("variant", ("classic",)),
        ListedValues("bits", ("8", "4")),
        Range("float.epochs", 1, 9, 2, log=False, whole=True),
        Range("float.learning_rate", 0.001, 0.1, None, log=True, whole=False),
    )


@pytest.mark.parametrize(
    ("sweep", "trials"),
    [("sampler = 'grid'", 6), ("sampler = 'grid'\ntrials = 4", 4), ("trials = 90", 6)],
)
def test_no_more_settings_are_tried_than_there_are(sweep: str, trials: int, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f"[sweep]\n{sweep}\n[search]\nbits = ['8', '4', 'mixed']\nwidth = [0.5, 1.0]\n")
    assert load_spec(path).trials == trials


def test_paths_beside_the_file_are_found_and_names_of_data_sets_stay(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    path = tmp_path / "mine.toml"
    path.write_text("[data]\nsource = 'mine'\n")
    assert load_spec(path).data.source == str((tmp_path / "mine").resolve())
    path.write_text("[data]\nsource = 'digits'\nteachers = ['mine', 'yours']\n")
    data = load_spec(path).data
    assert data.source == "digits"
    assert data.teachers == (str((tmp_path / "mine").resolve()), "yours")


def test_finishing_may_start_from_a_network(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("[data]\nstart = 'x.npz'\n[search]\npreset = 'finish'\n")
    assert load_spec(path).data.start == "x.npz"


def test_every_name_of_a_setting_belongs_to_a_recipe() -> None:
    from lenet_edge.core.schema import settings_of
    from lenet_edge.sweep.sweep_spec import _SEARCHED
    from lenet_edge.train.recipes import PRESETS

    settings = {
        f"{table}.{found.key}": found.default
        for table, (section, _) in _SEARCHED.items()
        for found in settings_of(section)
    }
    changed = PRESETS["full"].with_changes(recipe_changes({"bits": "4", **settings}))
    assert changed.float_phase.epochs == changed.qat_phase.epochs == 1
    assert changed.augmentation.elastic == changed.allographs == 0
