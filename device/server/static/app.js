// The page: shows the events of the reader, each where it belongs.

import { connect } from "./connection.js";
import { correctAt, setLabels, watch } from "./digits.js";
import { byId, element, fill, sendJson, setText, showToast } from "./dom.js";
import { addRecord, fetchHistory } from "./history.js";
import { handlePicture, pause, play, setRegion } from "./picture.js";
import { changeSetting, showDescriptions, showSettings } from "./settings.js";
import { addFrame, showTiming } from "./timing.js";

/** Show the state as a word at the top, and a problem as a banner. */
function showState(state, word, problem) {
  const chip = byId("state");
  chip.dataset.state = state;
  setText(chip.lastElementChild, word);
  const banner = byId("banner");
  banner.hidden = !problem;
  setText(banner, problem ?? "");
  document.body.classList.toggle("stale", state !== "live");
}

function showReading(reading) {
  addFrame(reading);
  const { record, text } = reading;
  const stable = record?.text ?? text;
  const output = byId("reading");
  const lines = stable.split("\n");
  output.style.setProperty("--chars", Math.max(3, ...lines.map((line) => line.length)));
  output.style.setProperty("--lines", lines.length);
  setText(output, stable || "no digits");
  output.classList.toggle("nothing", !stable);
  output.classList.toggle("invalid", record?.valid === false);
  const now = text.replaceAll("\n", " ") || "no digits";
  setText(byId("now"), text === stable ? "stable" : `this frame: ${now}`);
  fill(byId("problems"), record?.problems ?? [], () => element("li"), setText);
  document.title = stable ? `${lines.join(" ")} · Lenet Edge` : "Lenet Edge";
}

function showStatus(status) {
  // Shown only next to a problem: otherwise the last valid reading is the reading itself.
  byId("compared").hidden = status.last_valid == null || byId("problems").children.length === 0;
  setText(byId("last-valid"), status.last_valid ?? "");
  setText(byId("fps"), `${status.fps.toFixed(1)} fps`);
  showTiming(status.timing_ms);
  const temperature = byId("temperature");
  temperature.hidden = status.celsius == null;
  if (status.celsius != null) {
    setText(temperature, [`${status.celsius.toFixed(0)} °C`, ...status.throttled].join(", "));
    temperature.classList.toggle("warn", status.throttled.length > 0);
  }
  showOutputs(status.outputs);
  if (status.trouble) showState("trouble", "no camera", status.trouble);
  else if (!status.healthy) showState("trouble", "no frames", "The camera sends no frames.");
  else showState("live", "live");
}

function showOutputs(outputs) {
  byId("outputs-card").hidden = outputs.length === 0;
  const makeItem = () => element("li", {}, [element("b"), element("span")]);
  fill(byId("outputs"), outputs, makeItem, (item, output) => {
    setText(item.children[0], output.name);
    const { delivered, queued, dropped } = output;
    const counts = `${delivered} delivered, ${queued} waiting, ${dropped} dropped`;
    const rejected = output.rejected > 0 && `${output.rejected} rejected`;
    const parts = [output.state, counts, rejected, output.error].filter(Boolean);
    setText(item.children[1], parts.join(" · "));
  });
}

function showAllSettings(settings) {
  showSettings(settings);
  setRegion(settings.values.camera.region);
  setLabels(settings.labels);
  setText(byId("source"), `${settings.values.camera.source} · ${settings.engine}`);
}

byId("reset-last").addEventListener("click", async () => {
  try {
    const { forgotten } = await sendJson("POST", "/reset-last", {});
    showToast(`${forgotten} is forgotten. The next reading is compared with none.`);
  } catch (error) {
    showToast(`Not done: ${error.message}`, true);
  }
});

handlePicture({
  choose: (region) => changeSetting("camera.region", region),
  correct: correctAt,
});

connect({
  opened() {
    play();
    watch(true);
    fetchHistory();
    showDescriptions();
  },
  lost() {
    pause();
    watch(false);
    setText(byId("fps"), "– fps");
    showState("lost", "offline", "The reader cannot be reached. Trying again…");
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

// The token is in a cookie from now on, so it is removed from the address.
if (location.search) history.replaceState(null, "", location.pathname);
