// The live picture with boxes around its digits, and the region that is drawn on it.

import { byId, confirmed, fill, percent, setAttributes, setText, svgElement } from "./dom.js";
import { follow } from "./frames.js";

const frame = byId("frame");
const canvas = byId("picture");
const svg = byId("boxes");
const digits = byId("digit-boxes");
const shade = byId("shade");
const draft = byId("draft");
const handles = byId("handles");
const HANDLE_PIXELS = 8; // Radius of a handle on the page.
const MIDDLES = [0, 1, 2, 3].map((i) => [i, (i + 1) % 4]); // Corners at the ends of each edge.
const MIN_REGION_SIDE = 0.02; // Fraction of the picture; a smaller drag is a click.
const MIN_LABEL_PIXELS = 12; // Height of a label on the page.

let stage = "picture";
let stopFollowing = null;
let region = null; // [left, top, width, height] as fractions, or null.
let corners = null; // Four [x, y] as fractions, clockwise from the top left; null without a region.
let dragged = null; // The handle that is being dragged, and where it was.
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
    setText(name, digit.rejected ? (digit.label ? "?" : "") : digit.label);
    setText(group.children[2], description(digit));
  });
  showRegion();
}

function description(digit) {
  if (digit.rejected) return digit.label ? "rejected" : "empty";
  const cutOff = digit.cut_off.length > 0 && `cut off (${digit.cut_off.join(", ")})`;
  return [digit.label, percent(digit.confidence), cutOff].filter(Boolean).join(", ");
}

function makeDigitBox() {
  const group = svgElement("g", { class: "digit" });
  group.append(svgElement("rect"), svgElement("text"), svgElement("title"));
  return group;
}

function showRegion() {
  const { width, height } = svg.viewBox.baseVal;
  const places = (corners ?? []).map(([x, y]) => [x * width, y * height]);
  const inner = `M${places.map((place) => place.join(" ")).join("L")}z`;
  setAttributes(shade, { d: corners ? `M0 0h${width}v${height}h${-width}z${inner}` : "" });
  const radius = (HANDLE_PIXELS * width) / (svg.clientWidth || width);
  const middles = corners ? MIDDLES.map(([a, b]) => between(places[a], places[b])) : [];
  fill(handles, [...places, ...middles], makeHandle, (handle, [cx, cy]) =>
    setAttributes(handle, { cx, cy, r: radius }),
  );
}

const between = ([ax, ay], [bx, by]) => [(ax + bx) / 2, (ay + by) / 2];
const makeHandle = () => svgElement("circle", { class: "handle" });
const cornersOf = ([x, y, w, h]) => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/**
 * Set what is read: a region [left, top, width, height], or four corners as a list of eight, as
 * fractions; null for the whole picture.
 */
export function setRegion(box, eight) {
  byId("whole").hidden = !box && !eight;
  if (dragged) return;
  region = eight ? null : box;
  corners = eight ? [0, 2, 4, 6].map((i) => [eight[i], eight[i + 1]]) : box && cornersOf(box);
  showRegion();
}

/** Return the corners after a handle was dragged by [dx, dy]: one corner, or both of an edge. */
function movedCorners({ index, from }, [dx, dy]) {
  const moving = index < 4 ? [index] : MIDDLES[index - 4];
  // The edge of an upright region moves at right angles to itself.
  const [freeX, freeY] = index < 4 || !region ? [1, 1] : index % 2 ? [1, 0] : [0, 1];
  const clamped = (value) => Math.round(1000 * Math.min(1, Math.max(0, value))) / 1000;
  return from.map(([x, y], i) =>
    moving.includes(i) ? [clamped(x + freeX * dx), clamped(y + freeY * dy)] : [x, y],
  );
}

/** Return the upright box that corners are, as [left, top, width, height]; null for another shape. */
function uprightBox([[ax, ay], [bx, by], [cx, cy], [dx, dy]]) {
  const isUpright = ay === by && cy === dy && ax === dx && bx === cx && cx > ax && cy > ay;
  return isUpright ? boxBetween([ax, ay], [cx, cy]) : null;
}

/** Let the user drag corners and edges; choose and chooseCorners get what was made of them. */
function handleDragging({ choose, chooseCorners }) {
  handles.addEventListener("pointerdown", (event) => {
    const index = [...handles.children].indexOf(event.target);
    if (index < 0 || drawing) return;
    dragged = { index, from: corners, start: pointerPosition(event) };
    svg.setPointerCapture(event.pointerId);
    event.preventDefault();
    event.stopPropagation();
  });
  svg.addEventListener("pointermove", (event) => {
    if (!dragged) return;
    const [x, y] = pointerPosition(event);
    corners = movedCorners(dragged, [x - dragged.start[0], y - dragged.start[1]]);
    showRegion();
  });
  const drop = (event) => {
    if (!dragged) return;
    const { from } = dragged;
    dragged = null;
    if (event.type === "pointercancel") corners = from;
    else if (corners !== from) {
      const box = uprightBox(corners);
      if (box) choose(box);
      else chooseCorners(corners.flat());
    }
    showRegion();
  };
  svg.addEventListener("pointerup", drop);
  svg.addEventListener("pointercancel", drop);
}

/**
 * Let the user choose a stage, draw a region, and click a digit.
 *
 * choose(region) gets a region that was drawn, or null; chooseCorners(corners) four corners that
 * were dragged, as a list of eight; correct(box) the box of a clicked digit.
 */
export function handlePicture({ choose, chooseCorners, correct }) {
  handleDragging({ choose, chooseCorners });
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
  if (corners && !(await confirmed("Read the whole picture?", text, "Read the whole picture"))) {
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
