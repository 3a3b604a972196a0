"""The file that lists a fleet: what it may say, and every mistake in it named at once."""

from pathlib import Path

import pytest

from device.service.fleet_file import load_fleet
from lenet_edge.core.errors import SettingsError
from tests.needs import needs

pytestmark = needs("ssh")


def write(folder: Path, text: str) -> Path:
    path = folder / "FLEET.toml"
    path.write_text(text)
    return path


def test_machines_are_texts_or_tables_and_share_what_stands_above_them(tmp_path: Path) -> None:
    (tmp_path / "bundle").mkdir()
    fleet = load_fleet(
        write(
            tmp_path,
            'bundle = "bundle"\nport = 2222\nssh_options = ["ProxyJump=gate"]\nmachines = [\n'
            '"pi@cellar", { target = "pi@attic", name = "gas", port = 22, source = "demo" }]',
        )
    )
    cellar, attic = fleet.members
    assert (cellar.machine.target, cellar.machine.port, cellar.name) == ("pi@cellar", 2222, "")
    assert cellar.machine.options == ("ProxyJump=gate",)
    assert (attic.machine.port, attic.name, attic.source) == (22, "gas", "demo")
    assert str(attic) == "pi@attic (gas)"
    assert fleet.bundle == tmp_path / "bundle"


def test_the_name_of_a_shipped_bundle_stays_a_name(tmp_path: Path) -> None:
    assert load_fleet(write(tmp_path, 'bundle = "meter"\nmachines = ["a"]')).bundle == Path("meter")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "lists no machines"),
        ("machines = []", "lists no machines"),
        ("machines = [", "not valid TOML"),
        ('machines = "pi@a"', "machines must be a list"),
        ('identity = "no.key"\nmachines = ["a"]', "identity names no.key, which is not there"),
        ('machines = [{ target = "a", identity = "no.key" }]', "machine 1: identity names no.key"),
        ('trusted_keys = "k.pem"\nmachines = ["a"]', "trusted_keys names k.pem, which is not"),
        ('machines = ["pi@cellar attic"]', "is not a machine"),
        ('mashines = ["a"]', "there is no 'mashines'; did you mean machines?"),
        ('machines = ["pi@attic:2222"]', "write pi@attic, and the port apart: --port 2222"),
        ("machines = [3]", "machine 1: write 'USER@HOST'"),
        ('machines = ["-oProxyCommand=x"]', "is not a machine"),
        ('machines = [{ name = "gas" }]', "machine 1: it has no target"),
        ('machines = [{ target = "a", naem = "b" }]', "machine 1: there is no 'naem'"),
        ('machines = [{ target = "a", name = "../b" }]', "cannot be the name of a reader"),
        ('machines = [{ target = "a", port = "22" }]', "port must be a whole number"),
        ('machines = [{ target = "a", port = 99999 }]', "port must be from 1 to 65535"),
        ('machines = [{ target = "a", ssh_options = [1] }]', "ssh_options must be a list"),
        ('machines = ["a", "a"]', "a is listed twice"),
        ('stages = 3\nmachines = ["a"]', "there is no 'stages'"),
        (
            '[fleet]\nmachines = ["a"]',
            "no table [fleet]; write what is in it at the top of the file",
        ),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, hint: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_fleet(write(tmp_path, text))
    assert hint in str(caught.value)


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    path = write(tmp_path, 'port = "x"\nmachines = [{ naem = "b" }, 7]')
    with pytest.raises(SettingsError) as caught:
        load_fleet(path)
    for hint in ("port must be", "no 'naem'", "no target", "machine 2"):
        assert hint in str(caught.value)


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"cannot read .*none.toml"):
        load_fleet(tmp_path / "none.toml")
