"""Running for months: the systemd unit and its watchdog, and putting both on a machine over ssh."""
