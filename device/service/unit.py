"""The text of the systemd unit under which reading runs for months.

Every directive is one of systemd.service(5), systemd.exec(5) or systemd.unit(5). Those that only
newer versions know (``RestartSteps``, from 254) are ignored by older ones, with a line in the log.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

NAME: Final = "lenet-edge.service"

CAMERA_GROUPS: Final = ("video", "render")
"""Who may open cameras, on Debian."""

_BOTH: Final = (
    # Enforced by seccomp and no_new_privs, which a user's own manager may set too.
    "NoNewPrivileges=yes",
    "ProtectSystem=strict",
    "PrivateTmp=yes",
    "LockPersonality=yes",
    "RestrictNamespaces=yes",
    "RestrictRealtime=yes",
    "RestrictSUIDSGID=yes",
    # Netlink tells libcamera of cameras that come and go.
    "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK",
    "SystemCallArchitectures=native",
    "SystemCallFilter=@system-service",
    "SystemCallFilter=~@privileged",
    "SystemCallErrorNumber=EPERM",
    "UMask=0027",
)
_SYSTEM_ONLY: Final = (
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
    # Cameras, what libcamera needs of a Raspberry Pi, and nothing else of /dev.
    "DevicePolicy=closed",
    "DeviceAllow=char-video4linux rw",
    "DeviceAllow=char-media rw",
    "DeviceAllow=char-dma_heap rw",
    "DeviceAllow=char-drm rw",
    "DeviceAllow=/dev/vchiq rw",
    "DeviceAllow=/dev/vcio rw",
    "DeviceAllow=/dev/vcsm-cma rw",
)


@dataclass(frozen=True)
class ServiceUnit:
    """What the unit depends on.

    Args:
        command: the program and its arguments; the program's path is absolute.
        writable: files and folders that it may write to besides its state folder.
        user: whom it runs as; None for a user that systemd makes for it. Of no meaning for
            ``per_user``.
        per_user: for the user's own manager (``systemctl --user``), which can confine less.
        groups: that it belongs to besides its user's own; all of them exist.
        watchdog: seconds without a processed frame after which it is restarted.
    """

    command: Sequence[str]
    writable: Sequence[Path] = ()
    user: str | None = None
    per_user: bool = False
    groups: Sequence[str] = CAMERA_GROUPS
    watchdog: int = 90


def unit_text(service: ServiceUnit) -> str:
    """Return the unit; the same text for the same service."""
    return "\n".join(
        [
            "# Written by 'lenet-edge service install', which writes it anew.",
            "# Changes of your own belong into 'systemctl edit lenet-edge'.",
            "[Unit]",
            "Description=Lenet Edge: digits read from a camera",
            *([] if service.per_user else ["Wants=network-online.target"]),
            *([] if service.per_user else ["After=network-online.target"]),
            "# It is tried for ever: a camera may be plugged in next week.",
            "StartLimitIntervalSec=0",
            "",
            "[Service]",
            "# Ready with the first frame that was read, alive while more are read.",
            "Type=notify",
            "NotifyAccess=main",
            f"ExecStart={' '.join(quoted(word) for word in service.command)}",
            f"TimeoutStartSec={2 * service.watchdog}",
            f"WatchdogSec={service.watchdog}",
            "# A stuck camera driver is no bug of the program: no core file on the card.",
            "LimitCORE=0",
            "TimeoutStopSec=20",
            "Restart=on-failure",
            "# A wrong setting stays wrong until someone changes it.",
            "RestartPreventExitStatus=2",
            "RestartSec=5",
            "# From 5 seconds to 5 minutes in 6 steps, where systemd is 254 or newer.",
            "RestartSteps=6",
            "RestartMaxDelaySec=300",
            "",
            "# Readings go to where the settings say, not into a log on the card.",
            "StandardOutput=null",
            "StandardError=journal",
            "# Decoders complain of every frame of a camera that is slightly wrong.",
            "LogRateLimitIntervalSec=10min",
            "LogRateLimitBurst=100",
            "Environment=OPENCV_FFMPEG_LOGLEVEL=8",
            "Environment=PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1",
            "# Relative paths of the settings begin here.",
            "WorkingDirectory=%S/lenet-edge",
            "StateDirectory=lenet-edge",
            "CacheDirectory=lenet-edge",
            *_homes(service),
            *_user(service),
            *[f"ReadWritePaths=-{quoted(str(path))}" for path in _outermost(service.writable)],
            "",
            *_BOTH,
            *(() if service.per_user else _SYSTEM_ONLY),
            "",
            "[Install]",
            f"WantedBy={'default' if service.per_user else 'multi-user'}.target",
            "",
        ]
    )


def _homes(service: ServiceUnit) -> list[str]:
    """Lead what would be written at home (a queue, compiled C) to where the unit may write."""
    return [] if service.per_user else ["Environment=XDG_STATE_HOME=%S XDG_CACHE_HOME=%C"]


def _user(service: ServiceUnit) -> list[str]:
    if service.per_user:
        return []
    user = "DynamicUser=yes" if service.user is None else f"User={service.user}"
    return [user, f"SupplementaryGroups={' '.join(service.groups)}"]


def _outermost(paths: Iterable[Path]) -> list[Path]:
    """Leave out what is inside of another path, and name none twice."""
    unique = sorted(set(paths))
    return [p for p in unique if not any(other in p.parents for other in unique)]


def quoted(word: str) -> str:
    r"""Return one word of a command line as systemd.syntax(7) and systemd.service(5) read it.

    ``%`` begins a specifier and ``$`` a variable; both are doubled. ``\`` and ``"`` are escaped,
    and control characters are written by their code.
    """
    text = "".join(
        f"\\x{ord(c):02x}" if c < " " or c == "\x7f" else {'"': '\\"', "\\": "\\\\"}.get(c, c)
        for c in word
    )
    text = text.replace("%", "%%").replace("$", "$$")
    plain = text and not any(c in text for c in " \"'\\;#")
    return text if plain else f'"{text}"'
