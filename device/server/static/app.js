// The page: shows the events of the reader, each where it belongs.

import { connect } from "./connection.js";
import { correctAt, setLabels, watch } from "./digits.js";
import { byId, confirmed, element, fill, sendJson, setText, showToast } from "./dom.js";
import { counted, dateAndTime, withPoint } from "./format.js";
import { addRecord, fetchHistory, setMeter } from "./history.js";
import { handlePicture, pause, play, setRegion } from "./picture.js";
import { changeSetting, loadForm, showSettings } from "./settings.js";
import { addFrame, showTiming } from "./timing.js";
import { guide } from "./walk.js";

const chooseRegion = (region) => changeSetting("camera.region", region, { corners: null });
const chooseCorners = (corners) => changeSetting("camera.corners", corners);
const walk = guide(chooseRegion);
let meter = { decimals: 0, unit: null };
let stableFrames = 1;

/** Show the state as a word at the top, and a problem as a banner. */
function showState(state, word, problem) {
  const chip = byId("state");
  chip.dataset.state = state;
  setText(chip.lastElementChild, word);
  const banner = byId("banner");
  banner.hidden = !problem;
  setText(banner, problem ?? "");
  setText(byId("waiting"), problem || "Waiting for the first picture…");
  document.body.classList.toggle("stale", state !== "live");
}

function showReading(reading) {
  addFrame(reading);
  walk.showReading(reading);
  const { record, text } = reading;
  const stable = record?.text ?? text;
  const lines = withPoint(stable, meter.decimals).split("\n");
  const unit = stable && lines.length === 1 ? (meter.unit ?? "") : "";
  const size = byId("reading").parentNode;
  size.style.setProperty("--chars", Math.max(3, ...lines.map((line) => line.length)));
  size.style.setProperty("--unit-chars", unit.length);
  size.style.setProperty("--lines", lines.length);
  const output = byId("reading");
  setText(output, lines.join("\n") || "no digits");
  setText(byId("unit"), unit);
  output.classList.toggle("nothing", !stable);
  output.classList.toggle("invalid", record?.valid === false);
  const when = record && new Date(1000 * record.timestamp);
  setText(byId("since"), when ? `since ${dateAndTime(when)}` : "");
  setText(byId("now"), stateOfReading(record, text));
  byId("not-valid").hidden = record?.valid !== false;
  fill(byId("problems"), record?.problems ?? [], () => element("li"), setText);
  document.title = stable ? `${[...lines, unit].join(" ").trim()} · Lenet Edge` : "Lenet Edge";
}

/** Say how the newest frame compares with the reading. */
function stateOfReading(record, text) {
  if (!record) return `Not stable yet: ${counted(stableFrames, "picture")} in a row must agree.`;
  if (!text && !record.text) {
    return "No digits are found. Is the number in the picture, sharp, and evenly lit?";
  }
  if (text === record.text) return "Stable: the newest picture shows it too.";
  const now = text ? withPoint(text, meter.decimals).replaceAll("\n", " ") : "no digits";
  return `The newest picture shows: ${now}`;
}

function showStatus(status) {
  // Shown only next to a problem: otherwise the last valid reading is the reading itself.
  byId("compared").hidden = status.last_valid == null || byId("problems").children.length === 0;
  setText(byId("last-valid"), withPoint(status.last_valid ?? "", meter.decimals));
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
  else if (!status.healthy && status.frames === 0) showState("waiting", "waiting");
  else if (!status.healthy) showState("trouble", "no pictures", "The camera sends no pictures.");
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
  const { camera, meter: newMeter, reading } = settings.values;
  meter = newMeter;
  stableFrames = reading.stable;
  showSettings(settings);
  setMeter(meter);
  setRegion(camera.region, camera.corners);
  document.body.dataset.takes = settings.normalization;
  walk.showSettings(settings);
  setLabels(settings.labels);
  setText(byId("source"), `${camera.source} · ${settings.engine}`);
}

byId("reset-last").addEventListener("click", async () => {
  const text =
    "The next reading is then compared with none, and becomes valid whatever it is. Do this after " +
    "the meter was replaced.";
  if (!(await confirmed("Forget the last valid reading?", text, "Forget it"))) return;
  try {
    const { forgotten } = await sendJson("POST", "/reset-last", {});
    showToast(`${forgotten} is forgotten. The next reading is compared with none.`);
  } catch (error) {
    showToast(`Not done: ${error.message}`, true);
  }
});

handlePicture({ choose: chooseRegion, chooseCorners, correct: correctAt });

connect({
  opened() {
    play();
    watch(true);
    fetchHistory();
    loadForm();
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
