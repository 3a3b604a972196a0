// Frames as they come, each with its own reading, so that what lies over a picture belongs to it.

const AGAIN = 1000; // Milliseconds after which a broken stream is asked for again.
const HEAD = 500; // Bytes in which the head of a part ends.

/**
 * Follow a stream of frames until the returned function is called.
 *
 * show(reading, picture) takes each frame, its picture a Blob; while it is busy, older frames are
 * left out.
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
      // A picture that broke on its way is followed by others.
      await show(reading, picture, ending.signal).catch(() => {});
    }
    busy = false;
  }

  async function read() {
    while (!ending.signal.aborted) {
      try {
        const response = await fetch(address, { signal: ending.signal });
        if (response.ok) {
          await eachFrame(response.body.getReader(), (...frame) => {
            newest = frame;
            showNewest();
          });
        }
      } catch {
        // The stream of events says that the reader is gone.
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }

  read();
  return () => ending.abort();
}

/** Take a multipart stream apart: its parts are in turn a reading and a picture. */
async function eachFrame(stream, found) {
  let bytes = new Uint8Array(0);
  let reading = null;
  for (;;) {
    const { value, done } = await stream.read();
    if (done) return;
    bytes = joined(bytes, value);
    for (let part = firstPart(bytes); part; part = firstPart(bytes)) {
      bytes = bytes.subarray(part.end);
      if (part.kind === "application/json") reading = JSON.parse(new TextDecoder().decode(part.content));
      else found(reading, new Blob([part.content], { type: part.kind }));
    }
  }
}

/** Return the part with which bytes begin, or null while it is not whole. */
function firstPart(bytes) {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const head = text.match(/Content-Type: (\S+)\r\nContent-Length: (\d+)\r\n\r\n/);
  if (!head) return null;
  const start = head.index + head[0].length;
  const end = start + Number(head[2]);
  return end > bytes.length ? null : { kind: head[1], content: bytes.subarray(start, end), end };
}

function joined(a, b) {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
