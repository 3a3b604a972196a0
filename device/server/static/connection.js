// The stream of events: reopened whenever it is lost, and closed while the page is hidden.

const RECONNECT_MS = 1500; // Milliseconds between attempts to connect.
const SILENCE_MS = 6000; // The server sends its status every second; this long without is a loss.
const SILENCE_CHECK_MS = 1000;

/**
 * Keep a connection, and call back.
 *
 * handlers: reading, record, status and settings get the data of an event; opened(), lost() and
 * hidden() get nothing.
 */
export function connect(handlers) {
  let source = null;
  let lastEventAt = 0;
  let retryTimer = 0;

  function open() {
    clearTimeout(retryTimer);
    source?.close();
    source = new EventSource("/events");
    lastEventAt = performance.now();
    source.onopen = () => {
      lastEventAt = performance.now();
      handlers.opened();
    };
    source.onerror = onLost;
    for (const kind of ["reading", "record", "status", "settings"]) {
      source.addEventListener(kind, (event) => {
        lastEventAt = performance.now();
        handlers[kind](JSON.parse(event.data));
      });
    }
  }

  function close() {
    clearTimeout(retryTimer);
    source?.close();
    source = null;
  }

  async function onLost() {
    close();
    handlers.lost();
    // After a restart the reader may require another token: reloading the page asks for it.
    const signal = AbortSignal.timeout(RECONNECT_MS);
    const answer = await fetch("/status", { signal }).catch(() => null);
    if (answer?.status === 401) location.reload();
    clearTimeout(retryTimer);
    retryTimer = setTimeout(open, RECONNECT_MS);
  }

  setInterval(() => {
    if (source && performance.now() - lastEventAt > SILENCE_MS) onLost();
  }, SILENCE_CHECK_MS);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      close();
      handlers.hidden();
    } else if (!source) open();
  });
  open();
}
