"""``lenet-edge sign`` makes keys and signs bundles; ``inspect`` and ``run`` demand signatures."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lenet_edge.network.bundle import METER, SHIPPED, SHIPPED_BUNDLES
from lenet_edge.network.signature import new_key
from tests.conftest import run_cli


def test_a_bundle_is_signed_and_verified_by_three_commands(tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, tmp_path / "bundle")
    key = tmp_path / "k.pem"
    made = run_cli("sign", tmp_path / "bundle", "--new-key", key, "--json")
    assert made.returncode == 0, made.stderr
    facts = json.loads(made.stdout)
    seen = run_cli("inspect", tmp_path / "bundle", "--trusted-keys", facts["public_key"])
    assert f"signed by the trusted key {facts['key']}" in seen.stdout
    assert "not verified" in run_cli("inspect", tmp_path / "bundle").stdout

    settings = tmp_path / "settings.toml"
    settings.write_text(
        f'[reading]\nbundle = "{tmp_path / "bundle"}"\ntrusted_keys = "{facts["public_key"]}"\n'
    )
    reads = ("run", "--source", "demo", "--frames", "5", "--config", settings)
    checks = ("config", "check", "--config", settings)
    assert run_cli(*reads).returncode == 0
    assert run_cli(*checks).returncode == 0
    (tmp_path / "bundle" / "manifest.json.sig").unlink()
    refused = run_cli(*reads)
    assert refused.returncode == 5
    assert "is not signed" in refused.stderr
    assert "reading.bundle: " in run_cli(*checks).stdout
    assert "is not signed" in run_cli(*checks).stdout


def test_a_shipped_bundle_is_copied_before_it_is_signed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_cli("sign", "--new-key", tmp_path / "key.pem")
    keys = {"LENET_EDGE_TRUSTED_KEYS": str(tmp_path / "key.pub.pem")}
    monkeypatch.chdir(tmp_path)
    for said in (
        run_cli("inspect", METER, **keys).stderr,
        run_cli("sign", METER, "--key", tmp_path / "key.pem").stderr,
    ):
        copy = said.partition("copy it with '")[2].partition("'")[0]
        assert copy == f"cp -r {SHIPPED_BUNDLES[METER]} {METER}"
    subprocess.run(copy, shell=True, check=True)
    assert run_cli("sign", "meter", "--key", "key.pem").returncode == 0
    assert run_cli("inspect", "meter", **keys).returncode == 0


def test_a_file_that_was_added_is_refused_by_name_and_named_without_trusted_keys(
    tmp_path: Path,
) -> None:
    shutil.copytree(SHIPPED, tmp_path / "bundle")
    public, _ = new_key(tmp_path / "k.pem")
    assert run_cli("sign", tmp_path / "bundle", "--key", tmp_path / "k.pem").returncode == 0
    (tmp_path / "bundle" / "extra.txt").write_text("added")
    refused = run_cli("inspect", tmp_path / "bundle", "--trusted-keys", public)
    assert refused.returncode == 5
    assert len(refused.stderr.splitlines()) == 1
    assert "holds extra.txt, which its manifest does not list" in refused.stderr
    again = run_cli("sign", tmp_path / "bundle", "--key", tmp_path / "k.pem")
    assert again.returncode == 5
    shown = run_cli("inspect", tmp_path / "bundle")
    assert shown.returncode == 0
    assert "not listed there, not checked: extra.txt" in shown.stdout


def test_the_shipped_bundle_is_never_changed() -> None:
    done = run_cli("sign", "handwriting", "--key", "any.pem")
    assert done.returncode == 2
    assert "sign the copy" in done.stderr


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ((), "name the bundle"),
        (("bundle",), "--key FILE"),
        (("--key", "k.pem"), "name the bundle"),
        (("bundle", "--key", "k.pem", "--new-key", "n.pem"), "either --key"),
        (("bundle", "--key", "k.pem", "--passphrase"), "--passphrase is for --new-key"),
        (("--new-key", "n.pem", "--replace"), "--replace is for the signature of a bundle"),
    ],
)
def test_options_that_do_not_fit_together_are_refused(words: tuple[str, ...], hint: str) -> None:
    done = run_cli("sign", *words)
    assert done.returncode == 2
    assert hint in done.stderr


def test_the_passphrase_is_a_line_of_standard_input_where_there_is_no_terminal(
    tmp_path: Path,
) -> None:
    shutil.copytree(SHIPPED, tmp_path / "bundle")
    key = tmp_path / "enc.pem"
    new_key(key, "secret")
    for given, code, words in (("", 2, "the private key is encrypted"), ("secret\n", 0, "signed")):
        done = subprocess.run(
            [*(sys.executable, "-m", "lenet_edge", "sign", tmp_path / "bundle"), "--key", key],
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code
        assert words in done.stderr
        assert len(done.stderr.splitlines()) == 1
