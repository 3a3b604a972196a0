// The last stable readings, newest first.

import { byId, element, fill, setText } from "./dom.js";

const MAX_ROWS = 200;
let records = [];

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

function show(all) {
  records = all.slice(-MAX_ROWS);
  byId("no-history").hidden = records.length > 0;
  fill(byId("history"), [...records].reverse(), makeRow, (row, record) => {
    const when = new Date(1000 * record.timestamp);
    const [time, text, problems] = row.children;
    time.firstChild.dateTime = when.toISOString();
    time.firstChild.title = when.toLocaleString();
    setText(time.firstChild, shortTime(when));
    setText(text, record.text.replaceAll("\n", " ") || "no digits");
    text.classList.toggle("nothing", !record.text);
    setText(problems, record.problems.join("; "));
  });
}

/** Return the time of day, and the date too unless it is today. */
function shortTime(when) {
  const isToday = when.toDateString() === new Date().toDateString();
  const withDate = { dateStyle: "short", timeStyle: "short" };
  return isToday ? when.toLocaleTimeString() : when.toLocaleString([], withDate);
}

function makeRow() {
  return element("tr", {}, [
    element("td", {}, element("time")),
    element("td", { class: "number" }),
    element("td", { class: "problem" }),
  ]);
}
