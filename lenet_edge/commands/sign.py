"""``lenet-edge sign``: signs a bundle, so that machines can tell who made it."""

import sys
from pathlib import Path

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import note, print_json
from lenet_edge.core.errors import UsageError

EPILOG = """\b
Examples:
  lenet-edge sign --new-key release.pem                  makes release.pem and release.pub.pem
  lenet-edge sign build/lenet5-modern --key release.pem
  lenet-edge inspect build/lenet5-modern --trusted-keys release.pub.pem
  lenet-edge deploy pi@cellar --bundle build/lenet5-modern --trusted-keys release.pub.pem

Keep the private key, release.pem, where only you can read it. A signature is demanded where
reading.trusted_keys in the settings of 'run', or the environment variable LENET_EDGE_TRUSTED_KEYS,
names a file of public keys: one PEM block after another, and any of them will do. It covers the
manifest, which names every file with its SHA-256; a file that the manifest does not list is refused
there. A single file that you name to 'convert', 'train'
or 'bench', such as a model.npz or a .tflite, has no signature, and none is demanded of it: name its
bundle where that matters. Keys are Ed25519, as 'openssl genpkey -algorithm
ed25519' makes them.
"""


@click.command("sign", epilog=EPILOG)
@click.argument("bundle", metavar="[BUNDLE]", required=False, type=click.Path(path_type=Path))
@click.option("--key", metavar="FILE", type=click.Path(path_type=Path), help="Your private key.")
@click.option(
    "--new-key",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Make a pair of keys first: FILE, and beside it the public key. Nothing is replaced.",
)
@click.option(
    "--passphrase",
    is_flag=True,
    help="Ask for a passphrase with which the new private key is encrypted.",
)
@click.option(
    "--replace", is_flag=True, help="Replace the signature of a bundle that somebody else signed."
)
@json_option
def command(
    bundle: Path | None,
    key: Path | None,
    new_key: Path | None,
    passphrase: bool,
    replace: bool,
    as_json: bool,
) -> None:
    """Sign a bundle with your private key, or make a pair of keys.

    The bundle is verified first, and gets one more file: manifest.json.sig.
    """
    from lenet_edge.network.bundle import Bundle, shipped_bundles
    from lenet_edge.network.signature import SIGNATURE, copy_command, sign
    from lenet_edge.network.signature import new_key as make_key

    _check(bundle, key, new_key, passphrase)
    if replace and not bundle:
        raise UsageError("--replace is for the signature of a bundle: name one, or leave it out")
    document: dict[str, str] = {"schema": "lenet-edge/signing/1"}
    if new_key:
        chosen = (
            click.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True)
            if passphrase
            else None
        )
        public, owner = make_key(new_key, chosen)
        note(f"{new_key} is your private key: keep it. {public} is the public one: give it away")
        document |= {"private_key": str(new_key), "public_key": str(public), "key": owner}
    if bundle:
        opened = Bundle.open_unsigned(bundle)
        folder = opened.folder
        if folder in shipped_bundles().values():
            raise UsageError(
                f"{bundle} belongs to the installation of lenet-edge; copy it with "
                f"{copy_command(folder)}, and sign the copy"
            )
        opened.require_only_listed_files()
        used = key or new_key
        assert used is not None
        owner = sign(folder, used, _passphrase, replace)
        note(f"{folder} is signed by the key {owner}")
        document |= {"signature": str(folder / SIGNATURE), "key": owner}
    if as_json:
        print_json(document)


def _passphrase() -> str:
    """Ask for the passphrase of a key: on the terminal, or else one line of standard input.

    Raises:
        UsageError: if there is none.
    """
    if sys.stdin.isatty():
        return str(click.prompt("Passphrase", hide_input=True, err=True))
    passphrase = sys.stdin.readline().rstrip("\n")
    if not passphrase:
        raise UsageError(
            "the private key is encrypted; type its passphrase on a terminal, or give it as a line "
            "of standard input"
        )
    return passphrase


def _check(bundle: Path | None, key: Path | None, new_key: Path | None, passphrase: bool) -> None:
    """Check that the options fit together.

    Raises:
        UsageError: if they do not.
    """
    if key and new_key:
        raise UsageError("give either --key, for a key that exists, or --new-key")
    if not bundle and not new_key:
        raise UsageError("name the bundle to sign, or make a pair of keys with --new-key FILE")
    if bundle and not (key or new_key):
        raise UsageError("give your private key with --key FILE, or make one with --new-key FILE")
    if key and not bundle:
        raise UsageError("name the bundle to sign with that key")
    if passphrase and not new_key:
        raise UsageError("--passphrase is for --new-key; an encrypted --key asks by itself")
