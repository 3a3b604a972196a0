// Stable readings, the newest first.

import { byId, element, fill, say } from "./dom.js";

const SHOWN = 200;
let records = [];

/** Fetch all that the reader remembers: at the start, and after a loss. */
export async function fetchHistory() {
  try {
    const response = await fetch("/history.json");
    if (response.ok) show(await response.json());
  } catch {
    // The stream of events says that the reader is gone.
  }
}

/** Add one record. */
export function addRecord(record) {
  if (!records.some((known) => known.timestamp === record.timestamp)) show([...records, record]);
}

function show(all) {
  records = all.slice(-SHOWN);
  byId("no-history").hidden = records.length > 0;
  fill(byId("history"), [...records].reverse(), makeRow, (row, record) => {
    const when = new Date(1000 * record.timestamp);
    const [time, text, state] = row.children;
    time.firstChild.dateTime = when.toISOString();
    time.firstChild.title = when.toLocaleString();
    say(time.firstChild, shortly(when));
    say(text, record.text.replaceAll("\n", " ") || "no digits");
    text.classList.toggle("nothing", !record.text);
    say(state, record.valid ? "" : record.problems.join("; "));
  });
}

/** Return the time of today, or else the day besides. */
function shortly(when) {
  const today = when.toDateString() === new Date().toDateString();
  return today ? when.toLocaleTimeString() : when.toLocaleString([], { dateStyle: "short", timeStyle: "short" });
}

function makeRow() {
  return element("tr", {}, [
    element("td", {}, element("time")),
    element("td", { class: "number" }),
    element("td", { class: "problem" }),
  ]);
}
