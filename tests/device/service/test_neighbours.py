"""Two readers on one machine share neither a port nor a topic."""

from pathlib import Path

import pytest

from device.service.neighbours import check_address_is_free
from device.settings.settings import Settings
from lenet_edge.core.errors import UsageError

WATER = """
[serve]
listen = "0.0.0.0:8080"
[mqtt]
url = "mqtt://broker/cellar/water"
"""


@pytest.fixture
def others(tmp_path: Path) -> dict[str, Path | None]:
    config = tmp_path / "water.toml"
    config.write_text(WATER)
    return {"lenet-edge-water.service": config, "lenet-edge-odd.service": None}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"serve": {"listen": "127.0.0.1:8080"}}, r"at port 8080.*such as 127.0.0.1:8081"),
        ({"mqtt": {"url": "mqtt://me:pw@broker:1883/cellar/water"}}, "the MQTT topic cellar/water"),
        ({"mqtt": {"url": "mqtt://broker", "topic": "cellar/water"}}, "the MQTT topic"),
    ],
)
def test_what_another_reader_has_is_refused(
    others: dict[str, Path | None], changes: dict[str, dict[str, str]], message: str
) -> None:
    with pytest.raises(UsageError, match=f"lenet-edge-water.service.*{message}"):
        check_address_is_free(Settings().changed(changes), others)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"serve": {"listen": "0.0.0.0:8081"}},
        {"mqtt": {"url": "mqtt://elsewhere/cellar/water"}},
        {"mqtt": {"url": "mqtt://broker/cellar/gas"}},
    ],
)
def test_everything_else_is_allowed(
    others: dict[str, Path | None], changes: dict[str, dict[str, str]]
) -> None:
    check_address_is_free(Settings().changed(changes), others)


def test_a_reader_whose_settings_are_wrong_is_in_nobodys_way(tmp_path: Path) -> None:
    config = tmp_path / "wrong.toml"
    config.write_text(WATER + "nonsense = 1")
    mine = Settings().changed({"serve": {"listen": "0.0.0.0:8080"}})
    check_address_is_free(mine, {"lenet-edge.service": config})
