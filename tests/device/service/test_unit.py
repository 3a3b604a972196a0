"""The unit: reproducible, valid for systemd, and confined."""

import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.service.unit import (
    MAX_NAME_CHARACTERS,
    ServiceUnit,
    quoted,
    quoted_path,
    service_name,
    unit_text,
    unquoted,
)
from lenet_edge.core.errors import UsageError
from tests.needs import needs

PYTHON = "/opt/lenet-edge/current/venv/bin/python"
COMMAND = [PYTHON, "-P", "-m", "lenet_edge", "run", "--config", "/home/pi/my 100% file.toml"]
SYSTEM = ServiceUnit(COMMAND, writable=[Path("/home/pi"), Path("/home/pi/crops")], user="pi")
GOLDEN = Path(__file__).parent / "lenet-edge.service"

needs_systemd = needs("systemd-analyze")


def analyze(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["systemd-analyze", *map(str, arguments)], capture_output=True, text=True, check=False
    )


def test_the_unit_has_not_changed_by_accident() -> None:
    assert unit_text(SYSTEM) == GOLDEN.read_text()


@needs_systemd
@pytest.mark.parametrize("per_user", [False, True])
@pytest.mark.parametrize("user", ["root", None])
def test_systemd_accepts_the_unit(tmp_path: Path, per_user: bool, user: str | None) -> None:
    unit = tmp_path / "lenet-edge.service"
    unit.write_text(unit_text(ServiceUnit(["/bin/true", "a b"], user=user, per_user=per_user)))
    done = analyze("verify", *(["--user"] if per_user else []), "--man=no", unit)
    # Directives that an older systemd ignores are fine, and so are problems of other units.
    mine = [line for line in done.stderr.splitlines() if "lenet-edge" in line]
    wrong = [line for line in mine if not re.search(r"Unknown key.*'Restart(Steps|MaxDelay)", line)]
    assert wrong == []


@needs_systemd
def test_the_unit_is_confined(tmp_path: Path) -> None:
    unit = tmp_path / "lenet-edge.service"
    unit.write_text(unit_text(SYSTEM))
    # Exposure from 0 (can do nothing) to 100; a service with systemd's defaults has 96.
    done = analyze("security", "--offline=yes", "--threshold=25", "--no-pager", unit)
    assert done.returncode == 0, done.stdout


def test_a_users_unit_needs_no_root() -> None:
    text = unit_text(ServiceUnit(COMMAND, user="pi", per_user=True))
    for directive in ("User=", "CapabilityBoundingSet", "DeviceAllow", "SupplementaryGroups"):
        assert not re.search(f"^{directive}", text, re.MULTILINE)
    assert "NoNewPrivileges=yes" in text
    assert "WantedBy=default.target" in text


def test_without_a_user_systemd_makes_a_dynamic_one() -> None:
    assert "DynamicUser=yes" in unit_text(ServiceUnit(COMMAND))


def test_a_folder_inside_a_writable_one_is_not_listed() -> None:
    assert re.findall("^ReadWritePaths=(.*)", unit_text(SYSTEM), re.MULTILINE) == ["-/home/pi"]


def test_a_named_reader_shares_no_folder_with_another() -> None:
    named = unit_text(ServiceUnit(COMMAND, name="gas"))
    assert "StateDirectory=lenet-edge-gas\nCacheDirectory=lenet-edge-gas\n" in named
    assert "Environment=XDG_STATE_HOME=%S/lenet-edge-gas XDG_CACHE_HOME=%C/lenet-edge-gas" in named
    assert not re.search(r"lenet-edge(?!-gas)\b(?! service)", named.replace(PYTHON, ""))


def test_a_service_reaches_no_message_bus() -> None:
    assert "InaccessiblePaths=-/run/dbus -/run/user" in unit_text(SYSTEM)


@pytest.mark.parametrize("name", ["Gas", "a b", "-x", "../x", "x" * 21, "gas.service", "ä"])
def test_a_name_that_cannot_be_part_of_a_unit_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="cannot be the name of a reader"):
        service_name(name)


def test_the_longest_name_is_still_a_user_of_linux() -> None:
    assert len(service_name("x" * MAX_NAME_CHARACTERS)) <= 32
    assert service_name("") == "lenet-edge"


@given(st.lists(st.text(st.characters(min_codepoint=32, exclude_categories=["C", "Z"]))))
def test_a_command_line_can_be_taken_apart_again(words: list[str]) -> None:
    assert unquoted(" ".join(map(quoted, words))) == words


def test_a_command_line_of_somebody_else_has_no_words() -> None:
    assert unquoted('run "never closed') == []


@given(st.text(st.characters(min_codepoint=1, exclude_categories=["Cs"]), min_size=1))
def test_any_argument_stays_one_word_on_one_line(word: str) -> None:
    text = quoted(word)
    assert "\n" not in text
    assert not re.search(r"(?<!%)(%%)*%(?!%)", text)
    body = text[1:-1] if text.startswith('"') else text
    undone = re.sub(
        r'\\x([0-9a-f]{2})|\\([\\"])',
        lambda m: chr(int(m[1], 16)) if m[1] else m[2],
        body.replace("%%", "%").replace("$$", "$"),
    )
    assert undone == word


def test_a_dollar_is_a_variable_in_commands_and_a_dollar_in_paths() -> None:
    assert quoted("a$b%c") == "a$$b%%c"
    assert quoted_path(Path("/srv/a$b%c")) == "/srv/a$b%%c"


def test_a_name_that_is_not_utf8_is_refused() -> None:
    with pytest.raises(UsageError, match="is not UTF-8"):
        quoted("x\udce9")
