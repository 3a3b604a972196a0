"""Masking: no secret of a URL, a command or a message is shown, and the rest still is."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenet_edge.core.masking import mask, mask_command, mask_url, server_of


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("rtsp://me:hush@host:554/cam", "rtsp://host:554/cam"),
        ("rtsp://me@host/cam", "rtsp://host/cam"),
        ("http://host/cam?user=me&pwd=hush", "http://host/cam?user=***&pwd=***"),
        ("http://host/cam?me&hush", "http://host/cam?***&***"),
        ("rtsp://host/live?channel=1&subtype=00", "rtsp://host/live?channel=1&subtype=00"),
        ("rtsp://host/live?channel=hush-hush-hush-hush", "rtsp://host/live?channel=***"),
        ("rtsp://host/user=me_password=hush_channel=1.sdp", "rtsp://host/***"),
        ("rtsps://[fe80::1]:7441/hushhushhush1234?enableSrtp", "rtsps://[fe80::1]:7441/***?***"),
        ("https://host/api/hush-hush_hush-hush-123/", "https://host/api/***/"),
        ("rtsp://host/h264Preview_01_main", "rtsp://host/h264Preview_01_main"),
        ("rtsp://host/a@b", "rtsp://host/a@b"),
        ("rtsp://host/cam#hush", "rtsp://host/cam"),
        ("rtsp://me:hu/sh@host/cam", "rtsp://host/cam"),
        ("rtsp://me:hu?sh@host/cam", "rtsp://host/cam"),
        ("rtsp://me:hu#sh@host/cam", "rtsp://host/cam"),
        ("rtsp://me:hu@sh@host/cam", "rtsp://host/cam"),
        ("rtsp://me:hush/cam", "rtsp://***/cam"),
        ("rtsp:/me:hush@host/cam", "rtsp:/host/cam"),
        ("me:hush@host/cam", "***@host/cam"),
        ("v4l2:0", "v4l2:0"),
        ("/home/me@work/cam.mp4", "/home/me@work/cam.mp4"),
    ],
)
def test_a_url_is_shown_without_its_secrets(url: str, shown: str) -> None:
    assert mask_url(url) == shown
    assert mask_url(shown) == shown
    assert mask(f"cannot open {url}: check it, please") == f"cannot open {shown}: check it, please"


PASSWORDS = st.text(
    st.characters(exclude_categories=("C", "Z"), exclude_characters="\"<>'"), min_size=1
).map(lambda text: f"S{text}S")  # Nothing else here has a capital S.


@given(PASSWORDS)
def test_no_password_is_shown_wherever_it_stands_in_a_url(password: str) -> None:
    urls = [
        f"rtsp://me:{password}@host:554/cam?channel=1",
        f"http://host/cam?user=me&pwd={password}&channel=1",
        f"http://host/cam?{password}",
        f"http://host/user=me_password={password}",
    ]
    for url in urls:
        for shown in (mask_url(url), mask(url), mask(f"cannot open '{url}'"), server_of(url)):
            assert "S" not in shown
            assert mask(shown) == shown


@given(st.text())
def test_any_text_can_be_masked_and_masking_again_changes_nothing(text: str) -> None:
    assert mask_url(mask_url(f"rtsp://{text}")) == mask_url(f"rtsp://{text}")
    assert mask(mask(text)) == mask(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("invalid port 'me:hush@host'", "invalid port '***@host'"),
        ("Authorization: Bearer hush-hush", "Authorization: Bearer ***"),
        ("sent password=hush, api_key=hush", "sent password=***, api_key=***"),
        ("read 1234 at 12:30:45 by mqtt://broker", "read 1234 at 12:30:45 by mqtt://broker"),
        ("see (http://host/a), 'http://host/b'.", "see (http://host/a), 'http://host/b'."),
    ],
)
def test_a_message_is_shown_without_its_secrets(text: str, shown: str) -> None:
    assert mask(text) == shown


def test_only_scheme_host_and_port_are_shown_of_a_server() -> None:
    assert server_of("https://me:hush@host:8443/hush?key=hush#hush") == "https://host:8443"
    assert server_of("mqtt://me@host/topic") == "mqtt://host"
    assert server_of("http://[::1]:80/hook") == "http://[::1]:80"


def test_a_command_is_shown_without_its_arguments() -> None:
    assert mask_command("curl -u me:hush http://host") == "curl ***"
    assert mask_command("  tee ") == "tee"


@pytest.mark.parametrize("part", ["x", "a:", "a/b:", "a@", "bearer ", "pass=", "http:", "h://"])
def test_a_long_text_of_a_stranger_is_masked_soon(part: str) -> None:
    """Quadratic time would be minutes, in which no other thread of the program runs."""
    program = "from lenet_edge.core.masking import mask; import sys; mask(sys.argv[1] * 60_000)"
    subprocess.run([sys.executable, "-c", program, part], check=True, timeout=60)
