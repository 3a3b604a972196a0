"""The text of the systemd unit under which reading runs for months.

Every directive is documented in systemd.service(5), systemd.exec(5) or systemd.unit(5). An older
systemd ignores directives of newer versions (``RestartSteps``, from 254) and logs a line.
"""

import re
import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lenet_edge.core.errors import UsageError

MAX_NAME_CHARACTERS: Final = 20
"""Longest name of a reader: its user is ``lenet-edge-NAME``, and Linux allows 32 characters."""

CAMERA_GROUPS: Final = ("video", "render", "gpio")
"""Groups that may open cameras and switch their lamp, on Debian and Raspberry Pi OS."""

_CONFINEMENT: Final = (
    # All of these work in a user's own manager too: seccomp and no_new_privs need no root.
    "NoNewPrivileges=yes",
    "ProtectSystem=strict",
    "PrivateTmp=yes",
    "LockPersonality=yes",
    "RestrictNamespaces=yes",
    "RestrictRealtime=yes",
    "RestrictSUIDSGID=yes",
    # libcamera learns about plugged and unplugged cameras by netlink.
    "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK",
    "SystemCallArchitectures=native",
    "SystemCallFilter=@system-service",
    "SystemCallFilter=~@privileged",
    "SystemCallErrorNumber=EPERM",
    "UMask=0027",
)
_SYSTEM_CONFINEMENT: Final = (
    "CapabilityBoundingSet=",
    "AmbientCapabilities=",
    "ProtectHome=read-only",
    "ProtectClock=yes",
    "ProtectControlGroups=yes",
    "ProtectHostname=yes",
    "ProtectKernelLogs=yes",
    "ProtectKernelModules=yes",
    "ProtectKernelTunables=yes",
    "ProtectProc=invisible",
    "RemoveIPC=yes",
    # Whoever reaches the message bus can ask other services to act with their own rights.
    "InaccessiblePaths=-/run/dbus -/run/user",
    # Of /dev only cameras, their lamp, and what libcamera needs on a Raspberry Pi.
    "DevicePolicy=closed",
    "DeviceAllow=char-video4linux rw",
    "DeviceAllow=char-media rw",
    "DeviceAllow=char-dma_heap rw",
    "DeviceAllow=char-drm rw",
    "DeviceAllow=char-gpiochip rw",
    "DeviceAllow=/dev/vchiq rw",
    "DeviceAllow=/dev/vcio rw",
    "DeviceAllow=/dev/vcsm-cma rw",
)


@dataclass(frozen=True)
class ServiceUnit:
    """What the text of the unit depends on.

    Args:
        command: the program, as an absolute path, and its arguments.
        writable: files and folders that it may write to besides its state directory.
        user: user that it runs as, or None for a user that systemd makes; ignored if ``per_user``.
        per_user: whether it is for the user's own manager (``systemctl --user``), which can confine
            less.
        groups: supplementary groups; all of them must exist.
        watchdog: seconds without a frame read after which it is restarted.
        name: name of the reader, where several run on one machine; empty for the only one.
    """

    command: Sequence[str]
    writable: Sequence[Path] = ()
    user: str | None = None
    per_user: bool = False
    groups: Sequence[str] = CAMERA_GROUPS
    watchdog: int = 90
    name: str = ""


def check_name(name: str) -> None:
    """Check the name of a reader; an empty one is that of the only reader of a machine.

    Raises:
        UsageError: if it cannot be part of the names of a unit, a folder and a user.
    """
    if name and (not re.fullmatch(r"[a-z0-9][a-z0-9-]*", name) or len(name) > MAX_NAME_CHARACTERS):
        raise UsageError(
            f"{name!r} cannot be the name of a reader: write at most {MAX_NAME_CHARACTERS} lower-"
            "case letters, digits and hyphens, such as water or cellar-2"
        )


def service_name(name: str) -> str:
    """Return the name of a reader's unit, folders and user: ``lenet-edge`` or ``lenet-edge-NAME``.

    Raises:
        UsageError: if the name is not allowed.
    """
    check_name(name)
    return f"lenet-edge-{name}" if name else "lenet-edge"


def unit_text(service: ServiceUnit) -> str:
    """Return the text of the unit; the same service always gives the same text."""
    own = service_name(service.name)
    about = f" ({service.name})" if service.name else ""
    return "\n".join(
        [
            "# Written by 'lenet-edge service install', which overwrites it.",
            f"# Make changes of your own with 'systemctl edit {own}'.",
            "[Unit]",
            f"Description=Lenet Edge: digits read from a camera{about}",
            *([] if service.per_user else ["Wants=network-online.target"]),
            *([] if service.per_user else ["After=network-online.target"]),
            "# Retried without limit: the camera may be plugged in next week.",
            "StartLimitIntervalSec=0",
            "",
            "[Service]",
            "# Ready after the first frame, alive while more frames are read.",
            "Type=notify",
            "NotifyAccess=main",
            f"ExecStart={' '.join(quoted(word) for word in service.command)}",
            f"TimeoutStartSec={2 * service.watchdog}",
            f"WatchdogSec={service.watchdog}",
            "# No core file when the watchdog kills it: the usual cause is a stuck driver.",
            "LimitCORE=0",
            "TimeoutStopSec=20",
            "Restart=on-failure",
            "# No restart after a wrong setting: it stays wrong until it is changed.",
            "RestartPreventExitStatus=2",
            "RestartSec=5",
            "# The delay grows from 5 seconds to 5 minutes in 6 steps (systemd 254 or newer).",
            "RestartSteps=6",
            "RestartMaxDelaySec=300",
            "",
            "# Readings go to the outputs in the settings, not into a log on the SD card.",
            "StandardOutput=null",
            "StandardError=journal",
            "# Limited, because decoders may log a line for every frame of some cameras.",
            "LogRateLimitIntervalSec=10min",
            "LogRateLimitBurst=100",
            "Environment=OPENCV_FFMPEG_LOGLEVEL=8",
            "Environment=PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1",
            "# Relative paths in the settings are resolved against this directory.",
            f"WorkingDirectory=%S/{own}",
            f"StateDirectory={own}",
            f"CacheDirectory={own}",
            *_home_directories(service),
            *_user(service),
            *[f"ReadWritePaths=-{quoted_path(path)}" for path in _outermost(service.writable)],
            "",
            *_CONFINEMENT,
            *(() if service.per_user else _SYSTEM_CONFINEMENT),
            "",
            "[Install]",
            f"WantedBy={'default' if service.per_user else 'multi-user'}.target",
            "",
        ]
    )


def _home_directories(service: ServiceUnit) -> list[str]:
    """Redirect files of the home directory (queues, compiled C) to where the unit may write.

    The program makes a folder ``lenet-edge`` there. Without a name, that is the unit's own.
    """
    if service.name:
        own = service_name(service.name)
        return [f"Environment=XDG_STATE_HOME=%S/{own} XDG_CACHE_HOME=%C/{own}"]
    return [] if service.per_user else ["Environment=XDG_STATE_HOME=%S XDG_CACHE_HOME=%C"]


def _user(service: ServiceUnit) -> list[str]:
    if service.per_user:
        return []
    user = "DynamicUser=yes" if service.user is None else f"User={service.user}"
    return [user, f"SupplementaryGroups={' '.join(service.groups)}"]


def _outermost(paths: Iterable[Path]) -> list[Path]:
    """Return the paths without duplicates and without those inside another path."""
    unique = sorted(set(paths))
    return [p for p in unique if not any(other in p.parents for other in unique)]


def quoted(word: str) -> str:
    r"""Return one word of a command line, quoted for systemd.syntax(7) and systemd.service(5).

    ``%`` begins a specifier and ``$`` a variable, so both are doubled. ``\`` and ``"`` are escaped,
    and control characters are written as ``\xNN``.
    """
    return _quoted(word.replace("%", "%%").replace("$", "$$"))


def quoted_path(path: Path) -> str:
    """Return a path quoted for a setting that lists paths, where ``$`` needs no doubling."""
    return _quoted(str(path).replace("%", "%%"))


def _quoted(text: str) -> str:
    """Quote text, in which what begins a specifier or a variable is doubled already.

    Raises:
        UsageError: if it is a name that is not valid UTF-8, which a unit cannot hold.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            f"{text} is not UTF-8, and systemd accepts no other names; rename it"
        ) from error
    text = "".join(
        f"\\x{ord(c):02x}" if c < " " or c == "\x7f" else {'"': '\\"', "\\": "\\\\"}.get(c, c)
        for c in text
    )
    plain = text and not any(c in text for c in " \"'\\;#")
    return text if plain else f'"{text}"'


def unquoted(line: str) -> list[str]:
    r"""Return the words of a command line that ``quoted`` wrote.

    Returns:
        The words; none if somebody else wrote the line, and it cannot be taken apart.
    """
    try:
        words = shlex.split(line)
    except ValueError:
        return []
    return [word.replace("%%", "%").replace("$$", "$") for word in words]
