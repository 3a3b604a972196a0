// The settings: each change takes effect at once, and all open pages show it.

import { byId, sendJson, setText } from "./dom.js";
import { fixedLabels, makeForms, wordsOf } from "./form.js";

const SEND_DELAY_MS = { text: 700, other: 150 }; // After the last change of an input.
const WRAPS_NEEDS = ["validity.digits", "validity.rising", "validity.largest_step"];

const timers = new Map();
let inputs = [];
let latest = null;

// How each kind of input shows a setting, and reads it; null means unset.
const INPUT_KINDS = {
  radio: {
    show(input, value) {
      input.checked = String(value ?? wordsOf(input.dataset.setting).whenUnset) === input.value;
    },
    read: (input) => (Number.isNaN(Number(input.value)) ? input.value : Number(input.value)),
  },
  number: {
    show: (input, value) => (input.value = value ?? ""),
    read: (input) => (input.value === "" ? null : Number(input.value)),
  },
  text: {
    show: (input, value) => (input.value = value ?? ""),
    read: (input) => input.value.trim() || null,
  },
  range: {
    show(input, value) {
      input.value = wordsOf(input.dataset.setting).slider.of(value);
      showValue(input, value);
    },
    read: (input) => wordsOf(input.dataset.setting).slider.read(Number(input.value)),
  },
  checkbox: {
    show: (input, value) => (input.checked = value === (input.dataset.on ?? true)),
    read: ({ checked, dataset }) => (checked ? (dataset.on ?? true) : (dataset.off ?? false)),
  },
  "select-one": {
    show: (input, value) => (input.value = String(value)),
    read: (input) => (Number.isNaN(Number(input.value)) ? input.value : Number(input.value)),
  },
};

const valueOf = (values, name) => name.split(".").reduce((part, key) => part[key], values);

/** Show the value of a slider beside it. */
function showValue(input, value) {
  const text = wordsOf(input.dataset.setting).shown(value);
  setText(byId(`${input.id}-value`), text);
  input.setAttribute("aria-valuetext", text);
}

const isBeingEdited = (input) =>
  timers.has(input.dataset.setting) ||
  (["number", "text"].includes(input.type) && input === document.activeElement);

/** Make the form, once, from what the reader says of its settings. */
export async function loadForm() {
  if (inputs.length > 0) return;
  try {
    const answer = await (await fetch("/settings")).json();
    makeForms(answer.fields);
    inputs = [...document.querySelectorAll("[data-setting]")];
    showFixed(answer.fields);
    for (const input of inputs) input.addEventListener("input", () => onInput(input));
    for (const clear of document.querySelectorAll("[data-unset]")) {
      clear.addEventListener("click", () => changeSetting(clear.dataset.unset, null));
    }
    byId("loading").hidden = true;
    showSettings(latest ?? answer);
  } catch {
    // The stream of events reports that the reader cannot be reached.
  }
}

function showFixed(fields) {
  const labels = fixedLabels("camera", fields);
  byId("camera-fixed").hidden = labels.length === 0;
  const text = `In the settings file, for the next start: ${labels.join(", ")}.`;
  setText(byId("camera-fixed"), text);
}

/** Show the reader's settings; an input that is being edited keeps its value. */
export function showSettings(answer) {
  latest = answer;
  const { values, config, saved, problem } = answer;
  for (const input of inputs) {
    if (!isBeingEdited(input)) {
      INPUT_KINDS[input.type].show(input, valueOf(values, input.dataset.setting));
    }
    if (input.dataset.setting === "validity.wraps") {
      input.disabled = !WRAPS_NEEDS.every((name) => valueOf(values, name));
    }
    // Without a number of its own, the reader looks for as many digits as the rule demands.
    if (input.dataset.setting === "reading.expected") {
      input.placeholder = values.validity.digits ?? "any";
    }
  }
  for (const clear of document.querySelectorAll("[data-unset]")) {
    clear.hidden = valueOf(values, clear.dataset.unset) === null;
  }
  for (const note of document.querySelectorAll("[data-saved]")) {
    note.hidden = !saved && !problem;
    setText(note, problem ?? `Changes are saved to ${config}.`);
  }
  for (const note of document.querySelectorAll("[data-lost]")) note.hidden = saved || problem;
}

/**
 * Change one setting, given by its name such as "reading.stable", and others of its section with it;
 * return whether it was changed.
 */
export async function changeSetting(name, value, others = {}) {
  const [section, key] = name.split(".");
  const changes = { [section]: { [key]: value, ...others } };
  // Without one of the three, the reader would refuse the change.
  if (WRAPS_NEEDS.includes(name) && !value && latest?.values.validity.wraps) {
    changes.validity.wraps = false;
  }
  try {
    const answer = await sendJson("PATCH", "/settings", changes);
    showSettings(answer);
    showProblem(name, "");
    return true;
  } catch (error) {
    showProblem(name, reason(error.message));
    return false;
  }
}

/** Return why a value was refused, without the name of the setting: it is beside it. */
function reason(message) {
  const [, end] = message.match(/^\w+\.\w+ is .*?(?:; |: )(.*)$/) ?? [null, message];
  return `${end[0].toUpperCase()}${end.slice(1)}.`;
}

/** Show a problem at the fields of a setting, or above all of them if it has none. */
export function showProblem(name, text) {
  const places = [...document.querySelectorAll(`[data-problem="${name}"]`)];
  const general = byId("setting-problem");
  for (const place of places.length ? places : [general, byId("walk-problem")]) {
    place.hidden = !text;
    setText(place, text);
  }
  for (const input of inputs.filter((input) => input.dataset.setting === name)) {
    input.setAttribute("aria-invalid", Boolean(text));
  }
}

function onInput(input) {
  const name = input.dataset.setting;
  clearTimeout(timers.get(name));
  timers.delete(name);
  if (input.validity.badInput) {
    showProblem(name, "Write a number.");
    return;
  }
  const value = INPUT_KINDS[input.type].read(input);
  if (input.type === "range") showValue(input, value);
  // A number that must be set is often emptied only to write another one.
  if (value === null && input.required) return;
  const delay = SEND_DELAY_MS[input.type === "text" ? "text" : "other"];
  const send = async () => {
    timers.delete(name);
    await changeSetting(name, value);
  };
  timers.set(name, setTimeout(send, delay));
}
