"""An ``ssh`` that answers as the readers of a fleet would, for tests of the commands."""

import json
import stat
from pathlib import Path
from typing import Any

FACTS: dict[str, Any] = {
    "base": "/opt/lenet-edge",
    "model": "Raspberry Pi 5",
    "machine": "aarch64",
    "bits": 64,
    "numpy": None,
    "python": [3, 11, 2],
    "venv": True,
    "compiler": True,
    "free_bytes": 10**10,
    "picamera2": True,
    "trusted_keys": False,
    "manager": "system",
    "sudo": False,
    "current": "lenet5-abc",
    "releases": [],
    "venvs": [],
}
INSTALLED: dict[str, Any] = {
    "release": "lenet5-new",
    "previous": "lenet5-abc",
    "changed": True,
    "manager": "system",
    "user": "lenet-edge",
    "scheme": "http",
    "host": "0.0.0.0",
    "port": 8080,
    "token": None,
    "settings": "/opt/settings.toml",
}
HEALTHY: dict[str, Any] = {
    "release": "lenet5-new",
    "previous": "lenet5-abc",
    "bundle": "lenet5-modern",
    "healthy": True,
    "reason": None,
    "page": {"fps": 4.5, "last_valid": {"text": "30119"}},
}

ACCESS = '{"scheme": "http", "port": 8080, "everywhere": true, "token": "secret"}'


def write_ssh(folder: Path, status: dict[str, Any], pictures: bytes = b"") -> Path:
    """Write the program ``ssh`` into a folder; machines called ``pi@bad`` cannot be reached."""
    (folder / "facts").write_text(json.dumps(FACTS))
    (folder / "installed").write_text(json.dumps(INSTALLED))
    (folder / "state").write_text(json.dumps(status))
    (folder / "pictures").write_bytes(pictures)
    script = folder / "ssh"
    script.write_text(
        "#!/bin/sh\n"
        f"""echo "$*" >> '{folder}/calls'\n"""
        'case "$*" in\n'
        "*pi@bad*) cat > /dev/null; echo 'Connection refused' >&2; exit 255 ;;\n"
        "*-G*) echo 'hostname pi.local' ;;\n"
        f"*' facts '*) cat > /dev/null; cat '{folder}/facts' ;;\n"
        "*' cameras'*) cat > /dev/null; echo '{\"devices\": []}' ;;\n"
        f"*' install '*) cat > /dev/null; cat '{folder}/installed' ;;\n"
        f"*' status '*) cat > /dev/null; cat '{folder}/state' ;;\n"
        "*' restore '*) cat > /dev/null; echo '{\"release\": \"lenet5-abc\"}' ;;\n"
        f"*' access '*) cat > /dev/null; echo '{ACCESS}' ;;\n"
        f"*' pictures '*) cat > /dev/null; cat '{folder}/pictures' ;;\n"
        "*) cat > /dev/null ;;\nesac\n"
    )
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return script
