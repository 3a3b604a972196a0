// Each digit as the network sees it, with the score of each label; a click corrects it.

import { byId, element, fill, percent, sendJson, setText, showToast } from "./dom.js";

const POLL_MS = 500; // Milliseconds between requests for the digits.
const grid = byId("digits");
const dialog = byId("correct");

let shown = [];
let chosen = null;
let watching = false;

/** Start or stop requesting the digits. */
export function watch(on) {
  watching = on;
}

async function poll() {
  if (watching && !document.hidden && !dialog.open) {
    try {
      const response = await fetch("/crops");
      if (response.ok) show((await response.json()).digits);
    } catch {
      // The stream of events reports that the reader cannot be reached.
    }
  }
  setTimeout(poll, POLL_MS);
}

function show(digits) {
  shown = digits;
  byId("no-digits").hidden = digits.length > 0;
  fill(grid, digits, makeTile, updateTile);
}

function makeTile() {
  const verdict = element("span", { class: "verdict" }, [element("b"), element("small")]);
  const button = element("button", { type: "button", class: "tile" }, [
    element("img", { width: 56, height: 56, alt: "" }),
    verdict,
    element("span", { class: "bars", "aria-hidden": "true" }),
  ]);
  button.addEventListener("click", () => ask(shown[[...grid.children].indexOf(button.parentNode)]));
  return element("li", {}, button);
}

function updateTile(item, digit) {
  const button = item.firstChild;
  const [picture, verdict, bars] = button.children;
  if (picture.getAttribute("src") !== digit.png) picture.src = digit.png;
  button.classList.toggle("rejected", digit.rejected);
  setText(verdict.children[0], digit.rejected ? "?" : digit.label);
  const cutOff = digit.cut_off.length > 0;
  const score = percent(digit.confidence);
  setText(verdict.children[1], digit.rejected ? "rejected" : cutOff ? "cut off" : score);
  const name = digit.rejected ? "Rejected" : `${digit.label}, ${score}${cutOff ? ", cut off" : ""}`;
  button.setAttribute("aria-label", `${name}: correct`);
  fill(bars, Object.entries(digit.scores), makeBar, (bar, [label, score]) => {
    bar.firstChild.style.setProperty("--score", score);
    bar.title = `${label}: ${percent(score)}`;
    bar.classList.toggle("best", label === digit.label && !digit.rejected);
    setText(bar.lastChild, label);
  });
}

function makeBar() {
  return element("i", {}, [element("span"), element("em")]);
}

/** Ask for the correct label of the digit nearest to a box. */
export async function correctAt(box) {
  try {
    const { digits } = await (await fetch("/crops")).json();
    const distance = ({ box: [x, y] }) => Math.hypot(x - box[0], y - box[1]);
    const nearest = digits.sort((a, b) => distance(a) - distance(b))[0];
    if (nearest) ask(nearest);
  } catch {
    showToast("The reader cannot be reached.", true);
  }
}

/** Make one button per label in the correction dialog. */
export function setLabels(labels) {
  const list = byId("labels");
  if (list.children.length === labels.length) return;
  list.replaceChildren(
    ...labels.map((label) => element("button", { type: "button", value: label }, label)),
  );
}

function ask(digit) {
  if (!digit) return;
  chosen = digit;
  byId("correct-picture").src = digit.png;
  setText(
    byId("correct-read"),
    digit.rejected ? "It was rejected." : `It was read as ${digit.label}.`,
  );
  for (const button of byId("labels").children) {
    button.classList.toggle("current", button.value === digit.label && !digit.rejected);
  }
  dialog.showModal();
}

async function keep(label) {
  dialog.close();
  try {
    const { path } = await sendJson("POST", "/corrections", { crop: chosen.id, label });
    showToast(`Saved as ${label} in ${path}`);
  } catch (error) {
    showToast(`Not saved: ${error.message}`, true);
  }
}

byId("labels").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) keep(button.value);
});
byId("correct-close").addEventListener("click", () => dialog.close());
dialog.addEventListener("keydown", (event) => {
  const match = [...byId("labels").children].find((button) => button.value === event.key);
  if (match) keep(match.value);
});
poll();
