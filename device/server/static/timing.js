// Where the time of a frame goes: a bar a stage, and the total of the last frames.

import { byId, element, fill, reshape, say } from "./dom.js";

const STAGES = ["capture", "threshold", "segment", "normalize", "infer"];
const KEPT = 150; // Frames in the chart.
const totals = [];

/** Add a frame to the chart. */
export function addFrame({ timing_ms: timing }) {
  totals.push(timing.total - timing.capture);
  if (totals.length > KEPT) totals.shift();
  // One slow frame must not flatten all others: the chart ends above most of them.
  const sorted = [...totals].sort((a, b) => a - b);
  const top = Math.max(1, 1.6 * sorted[Math.floor(0.95 * (sorted.length - 1))]);
  const y = (ms) => Math.max(0.5, 40 * (1 - ms / top)).toFixed(2);
  const points = totals.map((ms, i) => `${KEPT - totals.length + i},${y(ms)}`);
  const first = KEPT - totals.length;
  reshape(byId("totals-line"), { points: points.join(" ") });
  reshape(byId("totals-area"), { points: `${first},40 ${points.join(" ")} ${KEPT - 1},40` });
  say(byId("totals-top"), `${top.toFixed(0)} ms`);
}

/** Show smoothed times of all stages. */
export function showTiming(timing) {
  const known = STAGES.filter((stage) => stage in timing);
  const most = Math.max(...known.map((stage) => timing[stage]), 1e-3);
  fill(byId("stage-times"), known, makeRow, (row, stage) => {
    say(row.children[0], stage);
    row.children[1].firstChild.style.setProperty("--share", timing[stage] / most);
    say(row.children[2], `${timing[stage].toFixed(timing[stage] < 10 ? 1 : 0)} ms`);
  });
  const total = (timing.total ?? 0) - (timing.capture ?? 0);
  say(byId("total-time"), `${total.toFixed(1)} ms a frame, without capture`);
}

function makeRow() {
  return element("li", {}, [
    element("span"),
    element("span", { class: "track" }, element("span")),
    element("span", { class: "number" }),
  ]);
}
