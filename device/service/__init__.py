"""Running for months: the systemd unit and its watchdog, and deployment of both over ssh."""
