// The set-up walk: five steps that leave one question at a time on the page.

import { byId, element, setText } from "./dom.js";
import { counted } from "./format.js";
import { readWhole, setDrawing } from "./picture.js";
import { changeSetting, showProblem } from "./settings.js";

const STEPS = [
  {
    name: "camera",
    title: "Point the camera",
    text:
      "Bring the number into the picture: upright, large and sharp. Light it evenly, from the side, " +
      "so that glass shows no reflection. Green boxes show the digits that are found.",
    cellText:
      "Bring the number into the picture: upright, each digit at least 20 pixels high, and so sharp " +
      "that its edges are. Light it evenly, from the side: where glass reflects a lamp or a window, " +
      "no digit can be read. Fix the camera, so that it does not move.",
  },
  {
    name: "region",
    title: "Draw the region",
    text:
      "Drag a box around the number, with a little room on every side. All else in the picture " +
      "is then left out. Then drag its edges, or its corners where the number is seen at a slant.",
    cellText:
      "Drag a box around the row of digits, closely, without its unit. Then drag its edges until " +
      "each green box holds one digit, and its corners where the number is seen at a slant.",
  },
  {
    name: "digits",
    title: "Say what the number is",
    text:
      "A reading with another number of digits is then not valid. Decimals and unit are for " +
      "display, Home Assistant and files.",
  },
  {
    name: "rules",
    title: "Choose the rules",
    text:
      "Rules keep misread numbers out. What breaks a rule is still shown, marked as not valid, " +
      "with the reason.",
  },
  {
    name: "check",
    title: "See it read",
    text: "Compare the reading with what the meter shows. If it is right, you are done.",
  },
];
const OUTSIDE =
  "Four numbers from 0 to 100 are needed; left and width together are at most 100, and so are top " +
  "and height.";
const GOOD_HEIGHT = 20; // Pixels: lower digits are often misread.
const STORED = "lenet-edge-set-up"; // Whether this browser has answered the offer.

/** Let the user walk through the set-up; chooseRegion(region) reads that region, or all if null. */
export function guide(chooseRegion) {
  let index = -1; // Of the step that is shown; -1 outside the walk.
  let values = null;
  let reading = null;
  let takesCells = false; // Whether the network reads cells, not ink.

  const found = {
    camera: (seen) => (takesCells ? foundForCells(seen) : foundByCamera(seen)),
    region: (seen) => (takesCells ? foundCells(seen, values) : foundInRegion(seen, values)),
    digits: (seen) => (takesCells ? foundCells(seen, values) : foundDigits(seen)),
    check: (seen) => foundToCheck(seen),
  };

  function go(next) {
    index = next;
    const step = STEPS[index];
    const walking = index >= 0;
    document.body.classList.toggle("walking", walking);
    if (walking) document.body.dataset.step = step.name;
    else delete document.body.dataset.step;
    byId("walk").hidden = byId("walk-head").hidden = !walking;
    byId("start-walk").hidden = walking;
    byId("walk-problem").hidden = true;
    if (walking) byId("offer").hidden = true;
    setDrawing(step?.name === "region" && !hasRegion(values));
    if (!walking) return;
    for (const part of document.querySelectorAll("#walk [data-step]")) {
      part.hidden = part.dataset.step !== step.name;
    }
    setText(byId("walk-title"), `Step ${index + 1} of ${STEPS.length}: ${step.title}`);
    showText();
    byId("walk-back").disabled = index === 0;
    byId("walk-leave").hidden = index === STEPS.length - 1;
    setText(byId("walk-next"), index === STEPS.length - 1 ? "Done" : "Next");
    [...byId("walk-progress").children].forEach((dot, i) =>
      dot.classList.toggle("done", i <= index),
    );
    showFound();
    // Whoever listens to the page hears the new step; whoever looks sees it from its start.
    byId("walk-title").focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  function showText() {
    const { text, cellText } = STEPS[index];
    setText(byId("walk-text"), (takesCells && cellText) || text);
  }

  function showFound() {
    const place = document.querySelector(`#walk [data-found="${STEPS[index]?.name}"]`);
    if (place && reading) {
      const { text, good } = found[STEPS[index].name](reading);
      setText(place, text);
      place.classList.toggle("good", good);
    }
    const count = reading && !takesCells && !cutOff(reading) ? onlyLine(reading)?.length : 0;
    byId("walk-count").hidden = !count || count === values?.validity.digits;
    setText(byId("walk-count"), count ? `It has ${counted(count, "digit")}` : "");
    byId("walk-count").value = count;
  }

  byId("walk-progress").replaceChildren(...STEPS.map(() => element("li")));
  byId("start-walk").addEventListener("click", () => go(0));
  byId("offer-yes").addEventListener("click", () => go(0));
  byId("offer-no").addEventListener("click", () => {
    byId("offer").hidden = true;
    remember();
  });
  byId("walk-back").addEventListener("click", () => go(index - 1));
  byId("walk-leave").addEventListener("click", () => leave());
  byId("walk-next").addEventListener("click", () => {
    if (index < STEPS.length - 1) go(index + 1);
    else leave();
  });
  byId("walk-draw").addEventListener("click", () => setDrawing(true));
  byId("walk-whole").addEventListener("click", () => readWhole(chooseRegion));
  byId("walk-count").addEventListener("click", (event) =>
    changeSetting("validity.digits", Number(event.target.value)),
  );
  const sides = [...document.querySelectorAll("[data-region]")];
  for (const side of sides) {
    side.addEventListener("change", () => {
      const [left, top, width, height] = sides.map((input) => Number(input.value));
      const isValid = sides.every((input) => input.value !== "" && input.checkValidity());
      const isInside = left + width <= 100 && top + height <= 100;
      if (isValid && isInside) chooseRegion([left, top, width, height].map(inThousandths));
      else showProblem("camera.region", OUTSIDE);
    });
  }

  function leave() {
    remember();
    go(-1);
    byId("start-walk").focus();
  }

  function showRegionInNumbers(region) {
    sides.forEach((input, i) => {
      if (input === document.activeElement) return;
      input.value = String(Math.round(1000 * (region ?? [0, 0, 1, 1])[i]) / 10);
    });
  }

  return {
    /** Take the newest reading. */
    showReading(newest) {
      reading = newest;
      if (index >= 0) showFound();
    },
    /** Take the settings; at the first start, offer the walk. */
    showSettings(newest) {
      const isFirst = values === null;
      values = newest.values;
      takesCells = newest.normalization === "cell";
      showRegionInNumbers(values.camera.region);
      setText(byId("walk-draw"), hasRegion(values) ? "Draw it again" : "Draw it");
      byId("walk-whole").hidden = !hasRegion(values);
      byId("walk-demo").hidden = values.camera.source !== "demo";
      const { camera, validity } = values;
      const untouched = !camera.region && !camera.corners && !validity.digits && !validity.rising;
      if (isFirst) byId("offer").hidden = !untouched || isRemembered();
      if (index < 0) return;
      showText();
      showFound();
    },
  };
}

const inThousandths = (percent) => Math.round(10 * percent) / 1000;
const hasRegion = (values) => Boolean(values?.camera.region || values?.camera.corners);
const onlyLine = ({ text }) => (text && !text.includes("\n") ? text : null);
const oneLine = (text) => text.replaceAll("\n", ", ");

// What a step says about the newest reading, and whether it is as it should be.
const ready = (text) => ({ text, good: true });
const notYet = (text) => ({ text, good: false });

const PROBLEMS = {
  glare: "Light is reflected on the digits: move the lamp, or the camera, to the side.",
  "out of focus": "The picture is out of focus: change the distance, or turn the lens.",
  "too dark": "The picture is too dark: give more light.",
};

function foundByCamera({ lines, page }) {
  if (PROBLEMS[page.verdict]) return notYet(PROBLEMS[page.verdict]);
  const digits = lines.flatMap((line) => line.digits).filter((digit) => !digit.rejected);
  if (digits.length === 0) {
    return notYet("No digits are found yet. Go closer, or give more light, until boxes appear.");
  }
  const heights = digits.map((digit) => digit.box[3]).sort((a, b) => a - b);
  const height = heights[Math.floor(heights.length / 2)];
  const size = `${counted(digits.length, "digit")} found, about ${height} pixels high.`;
  return height >= GOOD_HEIGHT
    ? ready(`${size} That is good.`)
    : notYet(`${size} That is small: go closer.`);
}

/** Say whether a picture is good enough to be read by cells, wherever they are. */
function foundForCells({ page }) {
  if (PROBLEMS[page.verdict]) return notYet(PROBLEMS[page.verdict]);
  return ready("The picture is sharp and light enough. Next, show where the number is.");
}

function foundCells({ lines, page, text }, { validity, reading: how }) {
  const count = how.expected ?? validity.digits;
  if (!count) return notYet("Say how many wheels or digits it has: then its cells are shown.");
  const digits = lines.flatMap((line) => line.digits);
  const rejected = digits.filter((digit) => digit.rejected);
  if (rejected.length === 0) return ready(`All ${counted(count, "cell")} are read: ${text}.`);
  const problem = PROBLEMS[page.verdict];
  const why = problem ? [problem] : page.reasons.map(sentence);
  const isSmall = digits.some((digit) => digit.box[3] < GOOD_HEIGHT);
  if (isSmall) why.push("The digits are small: go closer.");
  if (why.length === 0) why.push("Drag the edges until each box holds one digit.");
  const known = count - rejected.length;
  return notYet(`${known} of ${counted(count, "cell")} are read. ${why.join(" ")}`);
}

const sentence = (words) => `${words[0].toUpperCase()}${words.slice(1)}.`;

function foundInRegion(reading, values) {
  const where = hasRegion(values) ? "region" : "whole picture";
  if (!reading.text) return notYet(`No digits are found in the ${where}.`);
  const edges = cutOff(reading);
  if (edges) return notYet(`It is cut off at the ${edges}: draw a larger box.`);
  if (onlyLine(reading) === null) {
    return notYet(`${lineCount(reading)} lines are found in the ${where}: draw around one.`);
  }
  return ready(`The ${where} reads ${reading.text}${leftOut(reading)}.`);
}

function foundDigits(reading) {
  if (!reading.text) return notYet("No digits are found now. You can still type their number.");
  const edges = cutOff(reading);
  if (edges) return notYet(`It is cut off at the ${edges}: go back, and draw a larger box.`);
  const line = onlyLine(reading);
  if (line === null) {
    return notYet(`It now reads ${lineCount(reading)} lines: go back, and draw around one.`);
  }
  return ready(`It now reads ${line}: ${counted(line.length, "digit")}${leftOut(reading)}.`);
}

function foundToCheck({ record, text }) {
  if (!record) return notYet("Waiting until enough pictures agree.");
  if (!record.valid) {
    return notYet("It is read, but not valid: the reason is above. Go back to change a rule.");
  }
  if (!record.text) return notYet("No digits are found: go back to the camera.");
  if (text !== record.text) return notYet(`Just now it reads ${oneLine(text) || "no digits"}.`);
  return ready("It is read, and it is valid.");
}

const lineCount = ({ text }) => text.split("\n").length;

/** Return in words where a reading is cut off, or null. */
function cutOff({ lines }) {
  const edges = [...new Set(lines.flatMap((line) => (line.text ? line.cut_off : [])))];
  return edges.length ? `${edges.join(" and ")} edge${edges.length > 1 ? "s" : ""}` : null;
}

/** Return in words how many shapes were rejected, if any were. */
function leftOut({ lines }) {
  const count = lines.flatMap((line) => line.digits).filter((digit) => digit.rejected).length;
  return count ? `, and leaves out ${counted(count, "shape")} marked ?` : "";
}

function isRemembered() {
  try {
    return localStorage.getItem(STORED) !== null;
  } catch {
    return false; // This browser keeps nothing: the offer comes again.
  }
}

function remember() {
  try {
    localStorage.setItem(STORED, "answered");
  } catch {
    // As above.
  }
}
