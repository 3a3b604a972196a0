"""What may be shown of text that can contain secrets: passwords and tokens are masked.

Everything that leaves the program as text goes through here: messages, errors, the names of sources
in readings, and settings that are shown. Secrets stand in URLs: as user and password, as values of
the query (``?user=..&pwd=..``), and with some cameras in the path.
"""

import re
from typing import Final

MASK: Final = "***"
"""What is shown in place of a secret."""

# Parameters of camera URLs whose values are no secrets; they tell two streams of one host apart.
_PUBLIC_PARAMETERS: Final = re.compile(
    "camera|ch|channel|channelid|codec|compression|fps|height|profile|proto|quality|res|resolution|"
    "size|stream|streamid|streamprofile|subtype|tcp|transport|transportmode|udp|unicast|"
    "videocodec|width",
    re.IGNORECASE,
)
_PUBLIC_VALUE: Final = re.compile(r"[\w.,:-]{0,16}", re.ASCII)
_PARAMETER_NAME: Final = re.compile(r"\w{1,24}", re.ASCII)
_HOST: Final = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[\w.-]+)(:\d{1,5})?")
# A part of a path that is a token and not a name, as in the streams of some cameras.
_TOKEN: Final = re.compile(r"[A-Za-z0-9]{16,}|[\w-]{20,}")
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/+")
_URL_IN_TEXT: Final = re.compile(rf"(?<![A-Za-z0-9+.-]){_SCHEME.pattern}[^\s\"<>]+")
_END_OF_SENTENCE: Final = ".,;:!?)]}'"
# ``user:password@`` without a scheme, as libraries quote it: first what stands before an ``@``,
# then the account at its end. Each pattern can begin in few places only, so that the time for a
# long text grows no faster than the text, which may be a stranger's.
_BEFORE_AT_SIGN: Final = re.compile(r"(?<![^\s\"'@])([^\s\"'@]+)@(?=[\w.\[-])")
_ACCOUNT: Final = re.compile(r"(?<![^/*:])[^/*:]+:(?!/).+")
_BEARER_IN_TEXT: Final = re.compile(
    r"(?i)\b((?:authorization:\s*)(?:basic|bearer|digest)|bearer)(\s+)(?!\*)[^\s\"',;]{6,}"
)
_PARAMETER_IN_TEXT: Final = re.compile(
    r"(?i)\b(\w*(?:passw(?:or)?d|pass|pwd|token|secret|api_?key|auth))=(?!\*)[^\s&;,\"']+"
)


def mask_url(url: str) -> str:
    """Return a URL without its secrets.

    Kept are scheme, host, port, the path, and harmless values of the query such as ``channel=1``.
    Where a URL is so unusual that its parts cannot be told apart, more is masked than necessary.
    The result can be masked again and stays as it is.
    """
    match = _SCHEME.match(url)
    if match is None:
        return mask(url)
    scheme, rest = match[0], url[match.end() :]
    if ":" in _authority(rest):
        # A password may contain "/", "?" or "#", against the rules: all before the last "@" goes.
        rest = rest.rpartition("@")[2]
    authority = _authority(rest)
    path, question, query = rest[len(authority) :].partition("#")[0].partition("?")
    authority = authority.rpartition("@")[2]
    host = authority if _HOST.fullmatch(authority) or not authority else MASK
    return f"{scheme}{host}{_masked_path(path)}{question}{_masked_query(query)}"


def server_of(url: str) -> str:
    """Return the scheme, host and port of a URL whose path may be secret as a whole."""
    shown = mask_url(url)
    match = _SCHEME.match(shown)
    return f"{match[0]}{_authority(shown[match.end() :])}" if match else shown


def mask(text: str) -> str:
    """Return text without the secrets in it: URLs, ``user:password@``, and values like ``pwd=``."""
    text = _URL_IN_TEXT.sub(_masked_match, text)
    text = _BEFORE_AT_SIGN.sub(lambda match: f"{_ACCOUNT.sub(MASK, match[1])}@", text)
    text = _BEARER_IN_TEXT.sub(rf"\1\2{MASK}", text)
    return _PARAMETER_IN_TEXT.sub(rf"\1={MASK}", text)


def mask_command(command: str) -> str:
    """Return a command line without its arguments, which may contain secrets."""
    program, _, arguments = command.strip().partition(" ")
    return f"{program} {MASK}" if arguments.strip() else program


def _masked_match(match: re.Match[str]) -> str:
    url = match[0].rstrip(_END_OF_SENTENCE)
    return mask_url(url) + match[0][len(url) :]


def _authority(rest: str) -> str:
    """Return what precedes the path, query and fragment of a URL without its scheme."""
    return re.split(r"[/?#]", rest, maxsplit=1)[0]


def _masked_path(path: str) -> str:
    """Return a path without its tokens, and without all that follows a ``name=value``."""
    plain, named, _ = path.partition("=")
    if named:
        plain = f"{plain.rpartition('/')[0]}/{MASK}"
    return "/".join(MASK if _TOKEN.fullmatch(part) else part for part in plain.split("/"))


def _masked_query(query: str) -> str:
    return re.sub(r"[^&;]+", lambda match: _masked_parameter(match[0]), query)


def _masked_parameter(parameter: str) -> str:
    name, equals, value = parameter.partition("=")
    public = _PUBLIC_PARAMETERS.fullmatch(name) and _PUBLIC_VALUE.fullmatch(value)
    if public:
        return parameter
    # A parameter without a value may itself be a token.
    return f"{name}={MASK}" if equals and _PARAMETER_NAME.fullmatch(name) else MASK
