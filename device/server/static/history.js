// The last stable readings: a chart of their values, and a table, newest first.

import { byId, element, fill, setText } from "./dom.js";
import { dateAndTime, shownReading } from "./format.js";
import { showValues } from "./values.js";

const MAX_RECORDS = 1000;
const MAX_ROWS = 200;
let records = [];
let meter = { decimals: 0, unit: null };

/** Fetch all readings that the reader keeps, as at the start and after a loss. */
export async function fetchHistory() {
  try {
    const response = await fetch("/history.json");
    if (response.ok) show(await response.json());
  } catch {
    // The stream of events reports that the reader cannot be reached.
  }
}

/** Add one stable reading. */
export function addRecord(record) {
  if (!records.some((known) => known.id === record.id)) show([...records, record]);
}

/** Show all readings with another unit or number of decimals. */
export function setMeter(settings) {
  meter = settings;
  show(records);
}

function show(all) {
  records = all.slice(-MAX_RECORDS);
  showValues(records, meter);
  fill(byId("history"), records.slice(-MAX_ROWS).reverse(), makeRow, (row, record) => {
    const when = new Date(1000 * record.timestamp);
    const [time, text, problems] = row.children;
    time.firstChild.dateTime = when.toISOString();
    setText(time.firstChild, dateAndTime(when));
    setText(text, shownReading(record.text, meter));
    text.classList.toggle("nothing", !record.text);
    text.classList.toggle("invalid", !record.valid);
    setText(problems, record.problems.join("; "));
  });
}

function makeRow() {
  return element("tr", {}, [
    element("td", {}, element("time")),
    element("td", { class: "number" }),
    element("td", { class: "problem" }),
  ]);
}
