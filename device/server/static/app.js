// The page: what the reader tells, shown where it belongs.

import { connect } from "./connection.js";
import { correctAt, setLabels, watch } from "./digits.js";
import { byId, element, fill, say, send, tell } from "./dom.js";
import { addRecord, fetchHistory } from "./history.js";
import { explainKnobs, showSettings, turn } from "./knobs.js";
import { handlePicture, pause, play, setRegion } from "./picture.js";
import { addFrame, showTiming } from "./timing.js";

/** Show the state in one word, and what is wrong in a banner. */
function state(kind, words, trouble) {
  const chip = byId("state");
  chip.dataset.state = kind;
  say(chip.lastElementChild, words);
  const banner = byId("banner");
  banner.hidden = !trouble;
  say(banner, trouble ?? "");
  document.body.classList.toggle("stale", kind !== "live");
}

function showReading(reading) {
  addFrame(reading);
  const { record, text } = reading;
  const settled = record?.text ?? text;
  const big = byId("reading");
  const lines = settled.split("\n");
  big.style.setProperty("--chars", Math.max(3, ...lines.map((line) => line.length)));
  big.style.setProperty("--lines", lines.length);
  say(big, settled || "no digits");
  big.classList.toggle("nothing", !settled);
  big.classList.toggle("invalid", record?.valid === false);
  const now = text.replaceAll("\n", " ") || "no digits";
  say(byId("now"), text === settled ? "settled" : `now: ${now}`);
  fill(byId("problems"), record?.problems ?? [], () => element("li"), say);
  document.title = settled ? `${lines.join(" ")} · Lenet Edge` : "Lenet Edge";
}

function showStatus(status) {
  // Only where something is wrong: on a good day it is the reading above.
  byId("compared").hidden = status.last_valid == null || byId("problems").children.length === 0;
  say(byId("last-valid"), status.last_valid ?? "");
  say(byId("fps"), `${status.fps.toFixed(1)} fps`);
  showTiming(status.timing_ms);
  const hot = byId("temperature");
  hot.hidden = status.celsius == null;
  if (status.celsius != null) {
    say(hot, [`${status.celsius.toFixed(0)} °C`, ...status.throttled].join(", "));
    hot.classList.toggle("warn", status.throttled.length > 0);
  }
  byId("sinks-card").hidden = status.sinks.length === 0;
  fill(byId("sinks"), status.sinks, () => element("li", {}, [element("b"), element("span")]), (item, sink) => {
    say(item.children[0], sink.name);
    const counts = `${sink.delivered} delivered, ${sink.queued} waiting, ${sink.dropped} dropped`;
    const refused = sink.refused > 0 && `${sink.refused} refused`;
    say(item.children[1], [sink.state, counts, refused, sink.error].filter(Boolean).join(" · "));
  });
  if (status.trouble) state("trouble", "no camera", status.trouble);
  else if (!status.healthy) state("trouble", "no frames", "No frames come from the camera.");
  else state("live", "live");
}

function showAllSettings(settings) {
  showSettings(settings);
  setRegion(settings.values.camera.region);
  setLabels(settings.labels);
  say(byId("source"), `${settings.values.camera.source} · ${settings.engine}`);
}

byId("afresh").addEventListener("click", async () => {
  try {
    const { forgotten } = await send("POST", "/afresh", {});
    tell(`${forgotten} is forgotten: the next reading is the first`);
  } catch (error) {
    tell(`Not done: ${error.message}`, true);
  }
});

handlePicture({ choose: (region) => turn("camera.region", region), correct: correctAt });

connect({
  opened() {
    play();
    watch(true);
    fetchHistory();
    explainKnobs();
  },
  lost() {
    pause();
    watch(false);
    say(byId("fps"), "– fps");
    state("lost", "offline", "The reader cannot be reached. Trying again…");
  },
  hidden() {
    pause();
    watch(false);
  },
  reading: showReading,
  record: addRecord,
  status: showStatus,
  settings: showAllSettings,
});

// The token is in a cookie now; it need not stay in the address.
if (location.search) history.replaceState(null, "", location.pathname);
