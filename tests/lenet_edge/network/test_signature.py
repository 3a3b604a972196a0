"""A signature tells who made a bundle: what no trusted key has signed is refused."""

import json
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from lenet_edge.core.errors import BundleError, OutputError, UsageError
from lenet_edge.network.bundle import MANIFEST, SHIPPED, Bundle, check_replaceable
from lenet_edge.network.signature import (
    SIGNATURE,
    TRUSTED_KEYS_VARIABLE,
    check_signature,
    new_key,
    sign,
    signing_key,
    trusted_keys,
)
from tests.device.service.bundles import write_changed
from tests.needs import needs

NO_PASSPHRASE = "an unencrypted key asks for no passphrase"


def never_asked() -> str:
    raise AssertionError(NO_PASSPHRASE)


@pytest.fixture
def key(tmp_path: Path) -> Path:
    new_key(tmp_path / "release.pem")
    return tmp_path / "release.pem"


@pytest.fixture
def signed(tmp_path: Path, key: Path) -> Path:
    folder = tmp_path / "signed"
    shutil.copytree(SHIPPED, folder)
    sign(folder, key, never_asked)
    return folder


def public(key: Path) -> Path:
    return key.with_suffix(".pub.pem")


def test_a_bundle_signed_by_a_trusted_key_opens(signed: Path, key: Path) -> None:
    assert Bundle.open(signed, public(key)).name == "lenet5-modern"
    assert check_signature(signed, public(key)) == signing_key(signed)


def test_a_signature_is_not_looked_at_unless_demanded(signed: Path) -> None:
    (signed / SIGNATURE).write_text("damaged")
    Bundle.open(signed)


def test_a_bundle_that_is_not_signed_is_refused_where_a_signature_is_demanded(key: Path) -> None:
    with pytest.raises(BundleError, match="is not signed"):
        Bundle.open(SHIPPED, public(key))


def test_the_environment_demands_signatures_of_every_bundle(
    signed: Path, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TRUSTED_KEYS_VARIABLE, str(public(key)))
    Bundle.open(signed)
    with pytest.raises(BundleError, match="is not signed"):
        Bundle.open()


def test_the_signature_of_another_key_is_refused(signed: Path, tmp_path: Path) -> None:
    other, _ = new_key(tmp_path / "other.pem")
    with pytest.raises(BundleError, match=r"is signed by the key [0-9a-f]{16}, which is not in"):
        Bundle.open(signed, other)


def test_any_of_several_trusted_keys_will_do(signed: Path, key: Path, tmp_path: Path) -> None:
    other, _ = new_key(tmp_path / "other.pem")
    both = tmp_path / "trusted.pem"
    both.write_bytes(b"# two of us\n" + other.read_bytes() + public(key).read_bytes())
    assert len(trusted_keys(both)) == 2
    Bundle.open(signed, both)


def test_another_valid_bundle_cannot_borrow_a_signature(
    signed: Path, key: Path, tmp_path: Path
) -> None:
    write_changed(tmp_path / "other", "other", {})
    shutil.copy(signed / SIGNATURE, tmp_path / "other" / SIGNATURE)
    Bundle.open(tmp_path / "other")
    with pytest.raises(BundleError, match="does not match"):
        Bundle.open(tmp_path / "other", public(key))


def test_every_changed_bit_of_the_signature_is_noticed(signed: Path, key: Path) -> None:
    import base64

    path = signed / SIGNATURE
    document = json.loads(path.read_text())
    good = base64.b64decode(document["signature"])
    for bit in range(0, 8 * len(good), 7):
        bad = bytearray(good)
        bad[bit // 8] ^= 1 << bit % 8
        path.write_text(json.dumps({**document, "signature": base64.b64encode(bad).decode()}))
        with pytest.raises(BundleError, match="does not match"):
            check_signature(signed, public(key))


@pytest.mark.parametrize("name", ["extra.txt", ".hidden", "report/extra.svg"])
def test_a_file_that_no_signature_covers_is_refused_where_one_is_demanded(
    signed: Path, key: Path, name: str
) -> None:
    (signed / name).parent.mkdir(exist_ok=True)
    (signed / name).write_text("added later")
    with pytest.raises(BundleError, match=rf"holds {name}, which its manifest does not list"):
        Bundle.open(signed, public(key))
    Bundle.open(signed)


def test_a_link_to_a_folder_is_refused_as_a_file_is(signed: Path, key: Path) -> None:
    (signed / "more").symlink_to(key.parent)
    with pytest.raises(BundleError, match="holds more, which"):
        Bundle.open(signed, public(key))


def test_an_empty_folder_does_no_harm_and_only_three_of_many_files_are_named(
    signed: Path, key: Path
) -> None:
    (signed / "report").mkdir(exist_ok=True)
    Bundle.open(signed, public(key))
    for name in "abcde":
        (signed / name).touch()
    with pytest.raises(BundleError, match="holds a, b, c and 2 more, which"):
        Bundle.open(signed, public(key))


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"schema": "lenet-edge/signature/1", "key": 1}', "\x00", "[" * 5000],
)
def test_a_damaged_signature_is_refused_in_words(signed: Path, key: Path, content: str) -> None:
    (signed / SIGNATURE).write_text(content)
    with pytest.raises(BundleError, match=r"is damaged"):
        check_signature(signed, public(key))


def test_a_signature_made_for_anything_else_is_not_one_of_a_bundle(signed: Path, key: Path) -> None:
    import base64

    from cryptography.hazmat.primitives import serialization

    private = serialization.load_pem_private_key(key.read_bytes(), password=None)
    document = json.loads((signed / SIGNATURE).read_text())
    plain = private.sign((signed / MANIFEST).read_bytes())  # type: ignore[union-attr, call-arg]
    document["signature"] = base64.b64encode(plain).decode()
    (signed / SIGNATURE).write_text(json.dumps(document))
    with pytest.raises(BundleError, match="does not match"):
        check_signature(signed, public(key))


def test_a_private_key_is_readable_by_its_owner_only_and_never_replaced(key: Path) -> None:
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    before = key.read_bytes()
    with pytest.raises(OutputError, match="never replaced"):
        new_key(key)
    assert key.read_bytes() == before


@pytest.mark.parametrize("name", ["", "."])
def test_a_key_needs_the_name_of_a_file(name: str) -> None:
    with pytest.raises(UsageError, match="no name of a file"):
        new_key(Path(name))


def test_an_encrypted_key_signs_with_its_passphrase_only(tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, tmp_path / "bundle")
    new_key(tmp_path / "locked.pem", "correct horse")
    with pytest.raises(UsageError, match="no private key that can be read"):
        sign(tmp_path / "bundle", tmp_path / "locked.pem", lambda: "wrong")
    sign(tmp_path / "bundle", tmp_path / "locked.pem", lambda: "correct horse")
    check_signature(tmp_path / "bundle", tmp_path / "locked.pub.pem")


@needs("openssl")
def test_keys_of_openssl_are_accepted_if_they_are_ed25519(signed: Path, tmp_path: Path) -> None:
    def openssl(*words: str) -> None:
        subprocess.run(["openssl", *words], cwd=tmp_path, check=True, capture_output=True)

    openssl("genpkey", "-algorithm", "ed25519", "-out", "ours.pem")
    openssl("pkey", "-in", "ours.pem", "-pubout", "-out", "ours.pub.pem")
    sign(signed, tmp_path / "ours.pem", never_asked, replace=True)
    check_signature(signed, tmp_path / "ours.pub.pem")
    openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "ec.pem")
    openssl("ec", "-in", "ec.pem", "-pubout", "-out", "ec.pub.pem")
    with pytest.raises(UsageError, match="another kind than Ed25519"):
        sign(signed, tmp_path / "ec.pem", never_asked, replace=True)
    with pytest.raises(UsageError, match="another kind than Ed25519"):
        trusted_keys(tmp_path / "ec.pub.pem")


def test_a_private_key_is_no_trusted_key(key: Path) -> None:
    with pytest.raises(UsageError, match="holds no public key"):
        trusted_keys(key)


def test_a_signed_bundle_may_be_replaced_by_a_new_one(signed: Path) -> None:
    check_replaceable(signed, force=False)


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_blank_variable_is_refused_because_who_sets_it_wants_signatures(
    blank: str, signed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TRUSTED_KEYS_VARIABLE, blank)
    with pytest.raises(UsageError, match="is set, but blank"):
        Bundle.open(signed)


def test_a_signature_of_another_key_is_replaced_only_if_that_is_wanted(
    signed: Path, key: Path, tmp_path: Path
) -> None:
    _, other = new_key(tmp_path / "other.pem")
    before = (signed / SIGNATURE).read_bytes()
    owner = signing_key(signed)
    with pytest.raises(UsageError, match=f"is signed by the key {owner} already; --replace"):
        sign(signed, tmp_path / "other.pem", never_asked)
    assert (signed / SIGNATURE).read_bytes() == before
    sign(signed, key, never_asked)  # Its own is made again at any time.
    sign(signed, tmp_path / "other.pem", never_asked, replace=True)
    assert signing_key(signed) == other
    (signed / SIGNATURE).write_text("damaged")
    with pytest.raises(UsageError, match="cannot be read already; --replace"):
        sign(signed, key, never_asked)
