// The live picture with boxes around its digits, and the region that is drawn on it.

import { byId, confirmed, fill, percent, setAttributes, setText, svgElement } from "./dom.js";
import { follow } from "./frames.js";

const frame = byId("frame");
const canvas = byId("picture");
const svg = byId("boxes");
const digits = byId("digit-boxes");
const shade = byId("shade");
const draft = byId("draft");
const MIN_REGION_SIDE = 0.02; // Fraction of the picture; a smaller drag is a click.
const MIN_LABEL_PIXELS = 12; // Height of a label on the page.

let stage = "picture";
let stopFollowing = null;
let region = null;
let drawing = false;
let start = null;

/** Request frames: at the start, after a loss, or after a change of the stage. */
export function play() {
  pause();
  const requested = stage;
  stopFollowing = follow(`/frames?stage=${requested}`, async (reading, content, ended) => {
    const picture = await createImageBitmap(content);
    // Boxes and picture are drawn together, so that they always belong to the same frame.
    if (!ended.aborted) show(reading, picture, requested);
    picture.close();
  });
}

/** Stop requesting frames; the last one stays on the page. */
export function pause() {
  stopFollowing?.();
  stopFollowing = null;
}

function show(reading, picture, shownStage) {
  if (canvas.width !== picture.width || canvas.height !== picture.height) {
    [canvas.width, canvas.height] = [picture.width, picture.height];
  }
  canvas.getContext("2d").drawImage(picture, 0, 0);
  canvas.dataset.stage = shownStage;
  showBoxes(reading);
  frame.classList.remove("empty");
}

function showBoxes(reading) {
  const { width, height } = reading;
  frame.style.setProperty("--ratio", `${width} / ${height}`);
  frame.style.setProperty("--wide", width / height);
  setAttributes(svg, { viewBox: `0 0 ${width} ${height}` });
  const zoom = width / (svg.clientWidth || width); // Picture pixels per page pixel.
  const all = reading.lines.flatMap((line) => line.digits);
  fill(digits, all, makeDigitBox, (group, digit) => {
    const [x, y, w, h] = digit.box;
    const [box, name] = group.children;
    group.classList.toggle("rejected", digit.rejected);
    group.classList.toggle("cut-off", !digit.rejected && digit.cut_off.length > 0);
    group.dataset.box = digit.box.join();
    setAttributes(box, { x, y, width: w, height: h, rx: Math.min(w, h) / 10 });
    const size = Math.max(MIN_LABEL_PIXELS * zoom, Math.min(0.42 * h, 0.05 * height));
    const top = y > 1.2 * size ? y - 0.25 * size : y + h + size;
    setAttributes(name, { x: x + w / 2, y: top, "font-size": size });
    setText(name, digit.rejected ? "?" : digit.label);
    setText(group.children[2], description(digit));
  });
  showRegion(width, height);
}

function description(digit) {
  if (digit.rejected) return "rejected";
  const cutOff = digit.cut_off.length > 0 && `cut off (${digit.cut_off.join(", ")})`;
  return [digit.label, percent(digit.confidence), cutOff].filter(Boolean).join(", ");
}

function makeDigitBox() {
  const group = svgElement("g", { class: "digit" });
  group.append(svgElement("rect"), svgElement("text"), svgElement("title"));
  return group;
}

function showRegion(width, height) {
  const [x, y, w, h] = region ?? [0, 0, 1, 1];
  const inner = `M${x * width} ${y * height}h${w * width}v${h * height}h${-w * width}z`;
  setAttributes(shade, { d: region ? `M0 0h${width}v${height}h${-width}z${inner}` : "" });
}

/** Set the region that is read: [left, top, width, height] as fractions, or null for all. */
export function setRegion(value) {
  region = value;
  byId("whole").hidden = !value;
}

/**
 * Let the user choose a stage, draw a region, and click a digit.
 *
 * choose(region) gets a region that was drawn, or null; correct(box) the box of a clicked digit.
 */
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
  byId("draw").addEventListener("click", () => setDrawing(!drawing));
  byId("whole").addEventListener("click", () => readWhole(choose));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") setDrawing(false);
  });
  digits.addEventListener("click", (event) => {
    const group = event.target.closest(".digit");
    if (group && !drawing) correct(group.dataset.box.split(",").map(Number));
  });
  svg.addEventListener("pointerdown", (event) => {
    if (!drawing) return;
    start = pointerPosition(event);
    svg.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  svg.addEventListener("pointermove", (event) => {
    if (start) showDraft(boxBetween(start, pointerPosition(event)));
  });
  svg.addEventListener("pointerup", (event) => {
    if (!start) return;
    const chosen = boxBetween(start, pointerPosition(event));
    setDrawing(false);
    if (chosen[2] > MIN_REGION_SIDE && chosen[3] > MIN_REGION_SIDE) choose(chosen);
  });
  svg.addEventListener("pointercancel", () => setDrawing(false));
}

/** Remove the region, after asking; return whether there is none now. */
export async function readWhole(choose) {
  const text = "The region that you drew is removed.";
  if (region && !(await confirmed("Read the whole picture?", text, "Read the whole picture"))) {
    return false;
  }
  await choose(null);
  return true;
}

/** Start or stop drawing a region. */
export function setDrawing(on) {
  drawing = on;
  start = null;
  showDraft([0, 0, 0, 0]);
  frame.classList.toggle("drawing", on);
  byId("draw").setAttribute("aria-pressed", on);
  byId("draw-hint").hidden = !on;
}

function pointerPosition(event) {
  const bounds = svg.getBoundingClientRect();
  const clamped = (value) => Math.min(1, Math.max(0, value));
  return [
    clamped((event.clientX - bounds.left) / bounds.width),
    clamped((event.clientY - bounds.top) / bounds.height),
  ];
}

function boxBetween([ax, ay], [bx, by]) {
  const rounded = (value) => Math.round(1000 * value) / 1000;
  const [x, y] = [rounded(Math.min(ax, bx)), rounded(Math.min(ay, by))];
  return [x, y, rounded(Math.abs(ax - bx)), rounded(Math.abs(ay - by))];
}

function showDraft([x, y, w, h]) {
  const { width, height } = svg.viewBox.baseVal;
  setAttributes(draft, { x: x * width, y: y * height, width: w * width, height: h * height });
}
