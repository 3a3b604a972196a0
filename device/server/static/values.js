// A chart of the values over time: a step where a reading changes, and a dot for each reading.

import { byId, setAttributes, setText } from "./dom.js";
import { counted, dateAndTime, shownReading, withPoint } from "./format.js";

const WIDTH = 1000; // In units of the chart's viewBox, as are the next two.
const HEIGHT = 100;
const MARGIN = 12; // So that dots at the edge are whole.

/** Draw the readings that are numbers; with fewer than two valid ones, say why there is no chart. */
export function showValues(records, meter) {
  const points = records
    .filter(({ text }) => /^\d+$/.test(text))
    .map((record) => ({ ...record, value: Number(withPoint(record.text, meter.decimals)) }));
  const valid = points.filter((point) => point.valid);
  byId("values").hidden = valid.length < 2;
  setText(byId("no-values"), emptyText(records, valid));
  if (valid.length >= 2) draw(points, valid, meter);
}

function emptyText(records, valid) {
  if (records.length === 0) return "No reading yet. The first appears here once it is stable.";
  return valid.length < 2 ? "A chart appears here with the second valid reading of one line." : "";
}

function draw(points, valid, meter) {
  const [first, last] = [points[0], points.at(-1)];
  const sorted = [...valid].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const duration = last.timestamp - first.timestamp || 1;
  const span = highest.value - lowest.value || 1;
  const x = ({ timestamp }) =>
    MARGIN + ((WIDTH - 2 * MARGIN) * (timestamp - first.timestamp)) / duration;
  // A reading that is not valid may be far away: it is then drawn at the edge.
  const inside = (value) => Math.min(HEIGHT - MARGIN / 2, Math.max(MARGIN / 2, value));
  const y = ({ value }) =>
    inside(HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * (value - lowest.value)) / span);
  const at = (point) => `${x(point).toFixed(1)} ${y(point).toFixed(1)}`;
  const steps = valid.map((p, i) => (i ? `H${x(p).toFixed(1)}V${y(p).toFixed(1)}` : `M${at(p)}`));
  const dots = (some) => some.map((point) => `M${at(point)}h0`).join("");
  setAttributes(byId("values-line"), { d: steps.join("") });
  setAttributes(byId("values-valid"), { d: dots(valid) });
  setAttributes(byId("values-invalid"), { d: dots(points.filter((point) => !point.valid)) });
  setText(byId("values-top"), highest.value > lowest.value ? shownReading(highest.text, meter) : "");
  // One value has one place, at the bottom, and one label.
  setText(byId("values-bottom"), shownReading(lowest.text, meter));
  const [start, end] = [first, last].map((point) => dateAndTime(new Date(1000 * point.timestamp)));
  setText(byId("values-first"), start);
  setText(byId("values-last"), end);
  const summary =
    `Chart of ${counted(valid.length, "valid reading")} from ${start} to ${end}: ` +
    `the lowest is ${shownReading(lowest.text, meter)}, ` +
    `the highest ${shownReading(highest.text, meter)}.`;
  setText(byId("values-summary"), summary);
}
