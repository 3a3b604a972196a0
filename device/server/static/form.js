// Fields for settings, made from the description that the reader gives of each setting.

import { element, fill, setAttributes } from "./dom.js";

/*
 * Words for people, where the reader's own description is written for the settings file. A setting
 * without words here gets its key as a label, and the reader's description.
 */
const WORDS = {
  "validity.digits": {
    label: "How many digits does the number have?",
    hint: "A reading with more or fewer is not valid. Empty: any number of digits.",
    placeholder: "any",
  },
  "meter.decimals": { label: "Decimals", hint: "digits after the point" },
  "meter.unit": { label: "Unit", hint: "such as m³ or kWh", placeholder: "none", list: "units" },
  "validity.rising": {
    label: "The number never falls",
    hint: "A lower reading than the last valid one is not valid: right for most meters.",
  },
  "validity.largest_step": {
    label: "Largest step from one reading to the next",
    hint: "Counted in the last digit. A larger step is not valid. Empty: any step.",
    placeholder: "any",
  },
  "validity.wraps": {
    label: "After its highest number it starts again at 0",
    hint: "Needs the number of digits, a number that never falls, and a largest step.",
  },
  "validity.believe_after": {
    label: "How many readings prove a new level?",
    hint:
      "After so many different readings that fit each other, they are valid again, as after a " +
      "misread number. 0: never.",
  },
  "reading.bundle": {
    label: "What does it read?",
    hint: "A meter is read wheel by wheel, or place by place of a display.",
    names: { handwriting: "handwriting", meter: "a meter or display" },
    otherName: "its own network",
    whenUnset: "handwriting",
  },
  "reading.cells": {
    label: "Read digit by digit, in equal cells",
    hint:
      "For wheels, displays and printed boxes. The region must be filled by one row of as many " +
      "cells as the number has digits.",
  },
  "reading.wheels": {
    label: "The digits are wheels that turn",
    hint: "A wheel between two digits is read by the wheel to its right, or not at all.",
  },
  "reading.stable": {
    label: "How many pictures in a row must agree?",
    hint: "More is safer, and slower.",
  },
  "reading.reject": {
    label: "How sure must it be?",
    hint: "Further to the right, more shapes that look little like a digit are left out.",
    slider: { min: 0, max: 15, step: 0.1, of: (value) => -(value ?? -4), read: (x) => -x },
    ends: ["takes more", "only sure digits"],
    shown: (value) => (value === null ? "as trained" : `score ${value}`),
    unset: "As trained",
  },
  "reading.sensitivity": {
    label: "How faint may the ink be?",
    slider: {
      min: -1,
      max: 1,
      step: 0.02,
      of: (value) => Math.log10(value),
      read: (x) => Number((10 ** x).toPrecision(2)),
    },
    ends: ["dark ink only", "faint ink too"],
    shown: (value) => `×${value}`,
    hint: "Further to the right, fainter ink is read, and more dirt with it.",
  },
  "reading.polarity": {
    label: "What do the digits look like?",
    hint: "",
    choices: { auto: "find out", dark: "dark on light", light: "light on dark" },
  },
  "reading.ink_colour": {
    label: "Colour of the ink",
    hint: "any, red, blue, black or another name, or #c0392b.",
    placeholder: "any",
  },
  "reading.orientation": {
    label: "Also read pictures that lie on their side or upside down",
    hint: "",
    on: "auto",
    off: "upright",
  },
  "reading.smallest": { label: "Smallest digit", hint: "pixels high", placeholder: "any" },
  "reading.largest": { label: "Largest digit", hint: "pixels high", placeholder: "any" },
  "reading.expected": {
    label: "Digits to look for in one line",
    hint: "Empty: as many as the number above has, or any.",
    placeholder: "any",
  },
  "camera.rotation": {
    label: "Turn the picture",
    hint: "",
    choices: { 0: "0°", 90: "90°", 180: "180°", 270: "270°" },
  },
};

const MAX_SEGMENTS = 4; // More choices than this become a list to choose from.
const UNFIT = ["camera.region"]; // It is drawn on the picture.

const humanized = (key) => {
  const words = key.replaceAll("_", " ");
  return words[0].toUpperCase() + words.slice(1);
};

/** Fill every element with data-fields, given the descriptions of all settings. */
export function makeForms(fields) {
  const places = [...document.querySelectorAll("[data-fields]")];
  const named = new Set(places.flatMap((place) => place.dataset.fields.split(" ")));
  for (const place of places) {
    const names = place.dataset.fields.split(" ").flatMap((name) => {
      const [section, key] = name.split(".");
      if (key !== "*") return [name];
      return Object.keys(fields[section])
        .map((other) => `${section}.${other}`)
        .filter((other) => !named.has(other) && isEditable(other, fields));
    });
    place.replaceChildren(
      ...names.map((name) => makeField(name, describe(name, fields), place.dataset.prefix ?? "")),
    );
    // A heading above nothing would promise something.
    const details = place.closest("details");
    if (names.length === 0 && details) details.hidden = details.querySelector(".setting") === null;
  }
}

function describe(name, fields) {
  const [section, key] = name.split(".");
  const field = fields[section][key];
  // What holds where a setting is not set stands in the empty field.
  const [, rest, unset] = field.help.match(/^(.*?)(?: \(default: (.*)\)\.)?$/);
  const hint = unset ? `${rest}.` : rest;
  const label = humanized(key) + (field.unit ? ` (${field.unit})` : "");
  return { ...field, label, hint, placeholder: unset ?? "not set", ...WORDS[name] };
}

function isEditable(name, fields) {
  const { live, kind } = describe(name, fields);
  return live && kind !== "list" && !UNFIT.includes(name);
}

/** Return the labels of a section's settings that take effect at the next start only. */
export const fixedLabels = (section, fields) =>
  Object.entries(fields[section])
    .filter(([, field]) => !field.live)
    .map(([key]) => humanized(key).toLowerCase());

function makeField(name, about, prefix) {
  const id = prefix + name.replace(".", "-");
  const hint = element("p", { class: "hint", id: `${id}-hint` }, about.hint);
  hint.hidden = !about.hint;
  const problem = element("p", { class: "field-problem", role: "alert", "data-problem": name });
  problem.hidden = true;
  const box = element("div", { class: "setting" });
  box.append(...makeInput(name, about, id), hint, problem);
  for (const input of box.querySelectorAll("[data-setting]")) {
    setAttributes(input, { "aria-describedby": hint.id });
  }
  if (about.unset) {
    const attributes = { type: "button", class: "link", "data-unset": name };
    hint.append(" ", element("button", attributes, about.unset));
  }
  return box;
}

function makeInput(name, about, id) {
  const { label } = about;
  const common = { id, "data-setting": name };
  if (about.on || about.kind === "boolean") {
    const input = element("input", { ...common, type: "checkbox" });
    if (about.on) setAttributes(input, { "data-on": about.on, "data-off": about.off });
    return [element("label", { class: "check" }, [input, element("span", {}, label)])];
  }
  if (Object.keys(about.choices).length > 0) return [makeChoices(name, about, id, label)];
  const caption = element("label", { for: id }, label);
  if (about.slider) return [caption, ...makeSlider(common, about)];
  const input = element("input", { ...common, ...inputAttributes(about) });
  if (about.optional) input.placeholder = about.placeholder;
  else input.required = true;
  return [caption, input];
}

function inputAttributes({ kind, low, high, list }) {
  if (kind === "string") return { type: "text", ...(list && { list }) };
  const step = kind === "integer" ? 1 : "any";
  const inputmode = low !== null && low >= 0 ? (step === 1 ? "numeric" : "decimal") : "text";
  const limits = { ...(low !== null && { min: low }), ...(high !== null && { max: high }) };
  return { type: "number", step, inputmode, ...limits };
}

function makeSlider(common, { slider, ends }) {
  const { min, max, step } = slider;
  const output = element("output", { for: common.id, id: `${common.id}-value` });
  const input = element("input", { ...common, type: "range", min, max, step });
  const names = ends.map((end) => element("span", {}, end));
  return [output, input, element("p", { class: "ends", "aria-hidden": "true" }, names)];
}

function makeChoices(name, { choices, names, otherName }, id, label) {
  const shown = (choice) => names?.[choice] ?? otherName ?? choice;
  const entries = Array.isArray(choices)
    ? choices.map((choice) => [choice, shown(choice)])
    : Object.entries(choices);
  if (entries.length > MAX_SEGMENTS) {
    const options = entries.map(([value, text]) => element("option", { value }, String(text)));
    const select = element("select", { id, "data-setting": name }, options);
    const caption = element("label", { for: id }, label);
    const both = element("div", { class: "fields" });
    both.append(caption, select);
    return both;
  }
  const group = element("fieldset", { class: "segments wide" }, element("legend", {}, label));
  fill(group.appendChild(element("div")), entries, makeSegment, (segment, [value, text]) => {
    setAttributes(segment.firstChild, { type: "radio", name: id, value, "data-setting": name });
    segment.lastChild.textContent = text;
  });
  return group;
}

const makeSegment = () => element("label", {}, [element("input"), element("span")]);

/** Return the words of a setting that its input needs to show and read its value. */
export const wordsOf = (name) => WORDS[name] ?? {};
