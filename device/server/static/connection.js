// The stream of events, opened again whenever it is lost, and closed while nobody looks.

const AGAIN = 1500; // Milliseconds between attempts.
const SILENCE = 6000; // The server tells its status each second; this long without is a loss.

/**
 * Keep a connection and call back.
 *
 * handlers: {reading, record, status, settings} take data; opened() and lost() tell the state.
 */
export function connect(handlers) {
  let source = null;
  let heard = 0;
  let retry = 0;

  function open() {
    clearTimeout(retry);
    source?.close();
    source = new EventSource("/events");
    heard = performance.now();
    source.onopen = () => {
      heard = performance.now();
      handlers.opened();
    };
    source.onerror = lose;
    for (const kind of ["reading", "record", "status", "settings"]) {
      source.addEventListener(kind, (event) => {
        heard = performance.now();
        handlers[kind](JSON.parse(event.data));
      });
    }
  }

  function close() {
    clearTimeout(retry);
    source?.close();
    source = null;
  }

  async function lose() {
    close();
    handlers.lost();
    // Started anew, the reader may want another token: then the page asks for it.
    const answer = await fetch("/status", { signal: AbortSignal.timeout(AGAIN) }).catch(() => null);
    if (answer?.status === 401) location.reload();
    clearTimeout(retry);
    retry = setTimeout(open, AGAIN);
  }

  setInterval(() => {
    if (source && performance.now() - heard > SILENCE) lose();
  }, 1000);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      close();
      handlers.hidden();
    } else if (!source) open();
  });
  open();
}
