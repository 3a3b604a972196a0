// Where the time of a frame goes: a bar per stage, and a chart of the total per frame.

import { byId, element, fill, setAttributes, setText } from "./dom.js";

const STAGES = {
  capture: "take the picture",
  threshold: "find the ink",
  segment: "find digits",
  normalize: "scale digits",
  infer: "recognise digits",
};
const CHART_FRAMES = 150;
const CHART_HEIGHT = 40; // In units of the chart's viewBox.
const totals = [];

/** Add a frame to the chart. */
export function addFrame({ timing_ms: timing }) {
  totals.push(timing.total - timing.capture);
  if (totals.length > CHART_FRAMES) totals.shift();
  // The 95th percentile sets the scale, so that one slow frame does not flatten all others.
  const sorted = [...totals].sort((a, b) => a - b);
  const top = Math.max(1, 1.6 * sorted[Math.floor(0.95 * (sorted.length - 1))]);
  const y = (ms) => Math.max(0.5, CHART_HEIGHT * (1 - ms / top)).toFixed(2);
  const first = CHART_FRAMES - totals.length;
  const points = totals.map((ms, i) => `${first + i},${y(ms)}`).join(" ");
  const area = `${first},${CHART_HEIGHT} ${points} ${CHART_FRAMES - 1},${CHART_HEIGHT}`;
  setAttributes(byId("totals-line"), { points });
  setAttributes(byId("totals-area"), { points: area });
  setText(byId("totals-top"), `${top.toFixed(0)} ms`);
}

/** Show the smoothed time of each stage. */
export function showTiming(timing) {
  const known = Object.keys(STAGES).filter((stage) => stage in timing);
  const longest = Math.max(...known.map((stage) => timing[stage]), 1e-3);
  fill(byId("stage-times"), known, makeRow, (row, stage) => {
    setText(row.children[0], STAGES[stage]);
    row.children[1].firstChild.style.setProperty("--share", timing[stage] / longest);
    setText(row.children[2], `${timing[stage].toFixed(timing[stage] < 10 ? 1 : 0)} ms`);
  });
  const total = (timing.total ?? 0) - (timing.capture ?? 0);
  setText(byId("total-time"), `${total.toFixed(1)} ms, without taking it`);
}

function makeRow() {
  return element("li", {}, [
    element("span"),
    element("span", { class: "track" }, element("span")),
    element("span", { class: "number" }),
  ]);
}
