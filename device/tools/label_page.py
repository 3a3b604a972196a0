"""The page on which pictures are labelled: served to this machine only, one key per picture."""

import base64
import json
import secrets
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any, Final

from device.station.digit_recorder import png
from device.tools.labelling import LabellingSession, keys_of
from lenet_edge.core.errors import OutputError

_MAX_BODY_BYTES: Final = 4096

_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Label pictures</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;
 color:#222;background:#fff}
img{width:280px;image-rendering:pixelated;border:1px solid #888;display:block;margin:1rem 0}
button{font:inherit;padding:.4rem .8rem;margin:.15rem}
kbd{border:1px solid #888;border-radius:3px;padding:0 .3rem}
@media(prefers-color-scheme:dark){body{color:#eee;background:#111}}
</style></head><body>
<h1>Label pictures</h1><p id="state" role="status">Loading</p><img id="picture" alt="" hidden>
<div id="labels"></div>
<p><kbd>Enter</kbd> accepts the guess, <kbd>Space</kbd> shows the picture later,
<kbd>Backspace</kbd> takes the last label back.</p>
<script>
let now={};
const show=d=>{now=d;state.textContent=d.name?`${d.guess}? (${d.percent} %), ${d.left} left, `+
 `${d.kept} labelled`:`All pictures are labelled: ${d.kept} in this session`;
 picture.hidden=!d.name;if(d.name){picture.src=d.picture;picture.alt=`guess: ${d.guess}`}
 labels.replaceChildren(...Object.entries(d.keys).map(([k,l])=>{const b=document.createElement(
 'button');b.textContent=`${k}: ${l}`;b.onclick=()=>send({label:l});return b}))};
const send=async b=>{const r=await fetch('answer',{method:'POST',headers:{'Content-Type':
 'application/json'},body:JSON.stringify({name:now.name,...b})});const d=await r.json();
 if(r.ok)show(d);else state.textContent=d.error};
const [state,picture,labels]=['state','picture','labels'].map(i=>document.getElementById(i));
addEventListener('keydown',e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;
 const b=e.key==='Enter'?{label:now.guess}:e.key===' '?{action:'skip'}:
 e.key==='Backspace'?{action:'undo'}:now.keys[e.key.toLowerCase()]&&
 {label:now.keys[e.key.toLowerCase()]};if(b){e.preventDefault();send(b)}});
fetch('state').then(r=>r.json()).then(show);
</script></body></html>
"""


class LabelServer(ThreadingHTTPServer):
    """Serves a labelling session on 127.0.0.1, under an address with a secret in it.

    Args:
        session: what is labelled.
        port: of this machine; a free one if 0.
    """

    daemon_threads = True

    def __init__(self, session: LabellingSession, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.session = session
        self.secret = secrets.token_urlsafe(12)
        self.lock = Lock()

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"http://127.0.0.1:{self.server_address[1]}/{self.secret}/"


class _Handler(BaseHTTPRequestHandler):
    server: LabelServer

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""

    def do_GET(self) -> None:
        """Answer with the page, or with the state as JSON."""
        match self._place():
            case "":
                self._answer(200, _PAGE.encode(), "text/html; charset=utf-8")
            case "state":
                with self.server.lock:
                    self._answer_json(200, _state(self.server.session))
            case _:
                self._answer_json(404, {"error": "there is no such page"})

    def do_POST(self) -> None:
        """Take a label, or skip or undo, and answer with the state as JSON."""
        length = self.headers.get("Content-Length", "")
        is_json = self.headers.get("Content-Type") == "application/json"
        if self._place() != "answer":
            self._answer_json(404, {"error": "there is no such page"})
            return
        if not (is_json and length.isdecimal() and int(length) <= _MAX_BODY_BYTES):
            self._answer_json(400, {"error": "a small JSON object is needed"})
            return
        try:
            wanted = json.loads(self.rfile.read(int(length)))
            with self.server.lock:
                _apply(self.server.session, wanted)
                self._answer_json(200, _state(self.server.session))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            self._answer_json(400, {"error": str(error)})
        except OutputError as error:
            self._answer_json(507, {"error": str(error)})

    def _place(self) -> str | None:
        """Return the path after the secret; None for other addresses and other hosts."""
        port = self.server.server_address[1]
        prefix = f"/{self.server.secret}/"
        known = self.headers.get("Host") in {f"127.0.0.1:{port}", f"localhost:{port}"}
        inside = known and self.path.startswith(prefix)
        return self.path.removeprefix(prefix) if inside else None

    def _answer_json(self, status: int, document: dict[str, Any]) -> None:
        self._answer(status, json.dumps(document).encode(), "application/json")

    def _answer(self, status: int, content: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        self.end_headers()
        self.wfile.write(content)


def _apply(session: LabellingSession, wanted: dict[str, Any]) -> None:
    match wanted.get("action"):
        case "skip" if session.current:
            session.skip()
        case "undo":
            session.undo()
        case None:
            session.keep(str(wanted["name"]), str(wanted["label"]))


def _state(session: LabellingSession) -> dict[str, Any]:
    current = session.current
    document: dict[str, Any] = {
        "left": session.left,
        "kept": session.kept,
        "keys": keys_of(session.labels),
    }
    if current is None:
        return document
    picture = current.picture if current.picture.ndim == 2 else current.picture[..., ::-1]
    return {
        **document,
        "name": current.name,
        "guess": current.guess,
        "percent": round(100 * current.confidence),
        "picture": f"data:image/png;base64,{base64.b64encode(png(picture)).decode()}",
    }
