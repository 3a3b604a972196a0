// The live picture, what was read over it, and the region drawn on it.

import { byId, fill, percent, reshape, say, shape } from "./dom.js";
import { follow } from "./frames.js";

const frame = byId("frame");
const canvas = byId("picture");
const svg = byId("boxes");
const digits = byId("digit-boxes");
const shade = byId("shade");
const draft = byId("draft");
const LEAST = 0.02; // Of the picture's width and height; less is a click, no region.
const LABEL = 12; // Pixels on the page of the smallest label.

let stage = "picture";
let leave = null;
let region = null;
let drawing = false;
let start = null;

/** Ask for frames anew: at the start, after a loss, or for another stage. */
export function play() {
  pause();
  const asked = stage;
  leave = follow(`/frames?stage=${asked}`, async (reading, content, ended) => {
    const picture = await createImageBitmap(content);
    // At once, so that boxes and picture are never of two frames.
    if (!ended.aborted) show(reading, picture, asked);
    picture.close();
  });
}

/** Stop asking for frames; the last one stays. */
export function pause() {
  leave?.();
  leave = null;
}

function show(reading, picture, of) {
  if (canvas.width !== picture.width || canvas.height !== picture.height) {
    [canvas.width, canvas.height] = [picture.width, picture.height];
  }
  canvas.getContext("2d").drawImage(picture, 0, 0);
  canvas.dataset.stage = of;
  showBoxes(reading);
  frame.classList.remove("empty");
}

function showBoxes(reading) {
  const { width, height } = reading;
  frame.style.setProperty("--ratio", `${width} / ${height}`);
  frame.style.setProperty("--wide", width / height);
  reshape(svg, { viewBox: `0 0 ${width} ${height}` });
  const zoom = width / (svg.clientWidth || width); // pixels of the picture to one on the page
  const all = reading.lines.flatMap((line) => line.digits);
  fill(digits, all, makeBox, (group, digit) => {
    const [x, y, w, h] = digit.box;
    const [box, name] = group.children;
    group.classList.toggle("rejected", digit.rejected);
    group.dataset.box = digit.box.join();
    reshape(box, { x, y, width: w, height: h, rx: Math.min(w, h) / 10 });
    const size = Math.max(LABEL * zoom, Math.min(0.42 * h, 0.05 * height));
    const top = y > 1.2 * size ? y - 0.25 * size : y + h + size;
    reshape(name, { x: x + w / 2, y: top, "font-size": size });
    say(name, digit.rejected ? "?" : digit.label);
    say(group.children[2], digit.rejected ? "no digit" : `${digit.label}, ${percent(digit.confidence)}`);
  });
  showRegion(width, height);
}

function makeBox() {
  const group = shape("g", { class: "digit" });
  group.append(shape("rect"), shape("text"), shape("title"));
  return group;
}

function showRegion(width, height) {
  const [x, y, w, h] = region ?? [0, 0, 1, 1];
  const inner = `M${x * width} ${y * height}h${w * width}v${h * height}h${-w * width}z`;
  reshape(shade, { d: region ? `M0 0h${width}v${height}h${-width}z${inner}` : "" });
}

/** Tell which region is read: [left, top, width, height] as fractions, or null. */
export function setRegion(value) {
  region = value;
  byId("whole").hidden = !value;
}

/** Let the user choose a stage, draw a region, and click a digit. */
export function handlePicture({ choose, correct }) {
  for (const radio of document.querySelectorAll("input[name=stage]")) {
    radio.addEventListener("change", () => {
      stage = radio.value;
      play();
    });
  }
  byId("overlay").addEventListener("change", (event) => {
    svg.classList.toggle("plain", !event.target.checked);
  });
  byId("draw").addEventListener("click", () => draw(!drawing));
  byId("whole").addEventListener("click", () => choose(null));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") draw(false);
  });
  digits.addEventListener("click", (event) => {
    const group = event.target.closest(".digit");
    if (group && !drawing) correct(group.dataset.box.split(",").map(Number));
  });
  svg.addEventListener("pointerdown", (event) => {
    if (!drawing) return;
    start = place(event);
    svg.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  svg.addEventListener("pointermove", (event) => {
    if (start) showDraft(between(start, place(event)));
  });
  svg.addEventListener("pointerup", (event) => {
    if (!start) return;
    const chosen = between(start, place(event));
    draw(false);
    if (chosen[2] > LEAST && chosen[3] > LEAST) choose(chosen);
  });
  svg.addEventListener("pointercancel", () => draw(false));
}

function draw(on) {
  drawing = on;
  start = null;
  showDraft([0, 0, 0, 0]);
  frame.classList.toggle("drawing", on);
  byId("draw").setAttribute("aria-pressed", on);
  byId("draw-hint").hidden = !on;
}

function place(event) {
  const around = svg.getBoundingClientRect();
  const within = (value) => Math.min(1, Math.max(0, value));
  return [
    within((event.clientX - around.left) / around.width),
    within((event.clientY - around.top) / around.height),
  ];
}

function between([ax, ay], [bx, by]) {
  const rounded = (value) => Math.round(1000 * value) / 1000;
  const [x, y] = [rounded(Math.min(ax, bx)), rounded(Math.min(ay, by))];
  return [x, y, rounded(Math.abs(ax - bx)), rounded(Math.abs(ay - by))];
}

function showDraft([x, y, w, h]) {
  const { width, height } = svg.viewBox.baseVal;
  reshape(draft, { x: x * width, y: y * height, width: w * width, height: h * height });
}
