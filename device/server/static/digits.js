// Each digit as the network took it, with all its scores; a click corrects it.

import { byId, element, fill, percent, say, send, tell } from "./dom.js";

const EVERY = 500; // Milliseconds between looks at the digits.
const grid = byId("digits");
const dialog = byId("correct");

let shown = [];
let chosen = null;
let watching = false;

/** Look at the digits from now on, or not. */
export function watch(on) {
  watching = on;
}

async function look() {
  if (watching && !document.hidden && !dialog.open) {
    try {
      const response = await fetch("/crops");
      if (response.ok) show((await response.json()).digits);
    } catch {
      // The stream of events says that the reader is gone.
    }
  }
  setTimeout(look, EVERY);
}

function show(digits) {
  shown = digits;
  byId("no-digits").hidden = digits.length > 0;
  fill(grid, digits, makeTile, changeTile);
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

function changeTile(item, digit) {
  const button = item.firstChild;
  const [picture, verdict, bars] = button.children;
  if (picture.getAttribute("src") !== digit.png) picture.src = digit.png;
  button.classList.toggle("rejected", digit.rejected);
  say(verdict.children[0], digit.rejected ? "?" : digit.label);
  say(verdict.children[1], digit.rejected ? "no digit" : percent(digit.confidence));
  const words = digit.rejected ? "No digit" : `${digit.label}, ${percent(digit.confidence)}`;
  button.setAttribute("aria-label", `${words}: correct`);
  fill(bars, Object.entries(digit.scores), makeBar, (bar, [label, score]) => {
    bar.firstChild.style.setProperty("--score", score);
    bar.title = `${label}: ${percent(score)}`;
    bar.classList.toggle("best", label === digit.label && !digit.rejected);
    say(bar.lastChild, label);
  });
}

function makeBar() {
  return element("i", {}, [element("span"), element("em")]);
}

/** Ask what the digit in a box really is. */
export async function correctAt(box) {
  try {
    const { digits } = await (await fetch("/crops")).json();
    const apart = ({ box: [x, y] }) => Math.hypot(x - box[0], y - box[1]);
    const nearest = digits.sort((a, b) => apart(a) - apart(b))[0];
    if (nearest) ask(nearest);
  } catch {
    tell("The reader cannot be reached", true);
  }
}

/** Make a button for each label that a digit may be corrected to. */
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
  say(byId("correct-read"), digit.rejected ? "It was taken for no digit." : `It was read as ${digit.label}.`);
  for (const button of byId("labels").children) {
    button.classList.toggle("current", button.value === digit.label && !digit.rejected);
  }
  dialog.showModal();
}

async function keep(label) {
  dialog.close();
  try {
    const { path } = await send("POST", "/corrections", { crop: chosen.id, label });
    tell(`Kept as ${label} in ${path}`);
  } catch (error) {
    tell(`Not kept: ${error.message}`, true);
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
look();
