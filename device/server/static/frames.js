// A stream of frames, each with its own reading, so that boxes always fit the picture.

const RETRY_STREAM_MS = 1000; // Milliseconds after which a broken stream is requested again.
const MAX_HEAD_BYTES = 500; // The head of a part is shorter.

/**
 * Follow a stream of frames until the returned function is called.
 *
 * show(reading, picture, signal) gets each frame, its picture as a Blob. Frames that arrive while
 * it is busy are skipped, except for the newest.
 */
export function follow(address, show) {
  const ending = new AbortController();
  let newest = null;
  let busy = false;

  async function showNewest() {
    if (busy) return;
    busy = true;
    while (newest && !ending.signal.aborted) {
      const [reading, picture] = newest;
      newest = null;
      // A damaged picture is ignored: others follow.
      await show(reading, picture, ending.signal).catch(() => {});
    }
    busy = false;
  }

  async function read() {
    while (!ending.signal.aborted) {
      try {
        const response = await fetch(address, { signal: ending.signal });
        if (response.ok) {
          await forEachFrame(response.body.getReader(), (...frame) => {
            newest = frame;
            showNewest();
          });
        }
      } catch {
        // The stream of events reports that the reader cannot be reached.
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_STREAM_MS));
    }
  }

  read();
  return () => ending.abort();
}

/** Parse a multipart stream: each frame is a JSON part, its reading, and a JPEG part. */
async function forEachFrame(stream, onFrame) {
  let bytes = new Uint8Array(0);
  let reading = null;
  for (;;) {
    const { value, done } = await stream.read();
    if (done) return;
    bytes = concatenated(bytes, value);
    for (let part = firstPart(bytes); part; part = firstPart(bytes)) {
      bytes = bytes.subarray(part.end);
      if (part.type === "application/json") {
        reading = JSON.parse(new TextDecoder().decode(part.content));
      } else onFrame(reading, new Blob([part.content], { type: part.type }));
    }
  }
}

/** Return the first part in some bytes, or null while it is incomplete. */
function firstPart(bytes) {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, MAX_HEAD_BYTES));
  const head = text.match(/Content-Type: (\S+)\r\nContent-Length: (\d+)\r\n\r\n/);
  if (!head) return null;
  const start = head.index + head[0].length;
  const end = start + Number(head[2]);
  return end > bytes.length ? null : { type: head[1], content: bytes.subarray(start, end), end };
}

function concatenated(a, b) {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
