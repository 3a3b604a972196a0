// The knobs: each takes effect at once, and all pages show the same.

import { byId, say, send } from "./dom.js";

const WAIT = 150; // Milliseconds, so that a slider that is pulled sends some values, not all.
const inputs = [...document.querySelectorAll("[data-knob]")];
const timers = new Map();

// How a knob's value is shown in its input, and read from it; null is "unset".
const KINDS = {
  radio: { read: (input) => Number.isNaN(Number(input.value)) ? input.value : Number(input.value) },
  number: {
    show: (input, value) => (input.value = value ?? ""),
    read: (input) => (input.value === "" ? null : Number(input.value)),
  },
  range: {
    show: (input, value) => {
      input.value = input.dataset.log ? Math.log10(value) : (value ?? input.dataset.fallback);
      output(input, value);
    },
    read: (input) => {
      const value = Number(input.value);
      return input.dataset.log ? Number((10 ** value).toPrecision(2)) : value;
    },
  },
  checkbox: {
    show: (input, value) => (input.checked = value === input.dataset.on),
    read: (input) => (input.checked ? input.dataset.on : input.dataset.off),
  },
};

function output(input, value) {
  const text = value === null ? input.dataset.unsetText : `${input.dataset.times ?? ""}${value}`;
  say(byId(`${input.id}-value`), text ?? "");
}

const isTurned = (input) =>
  timers.has(input.dataset.knob) || (input.type === "number" && input === document.activeElement);

/** Show the settings as the reader has them; a knob that is being turned stays in its hand. */
export function showSettings({ values, config, saved, problem }) {
  for (const input of inputs) {
    const [section, key] = input.dataset.knob.split(".");
    const value = values[section][key];
    if (input.type === "radio") input.checked = String(value) === input.value;
    else if (!isTurned(input)) {
      KINDS[input.type].show(input, value);
    }
  }
  // Unless it is told, the reader expects what the rule asks for.
  byId("expected").placeholder = values.sanity.digits ?? "free";
  for (const clear of document.querySelectorAll("[data-unset]")) {
    const [section, key] = clear.dataset.unset.split(".");
    clear.hidden = values[section][key] === null;
  }
  const words = saved
    ? `Changes are saved to ${config}.`
    : (problem ?? "Changes last until the reader stops: start it with --config FILE to keep them.");
  say(byId("saving"), words);
}

/** Show each knob's help, as the reader describes it. */
export async function explainKnobs() {
  const { knobs } = await (await fetch("/settings")).json();
  for (const hint of document.querySelectorAll("[data-help]")) {
    const [section, key] = hint.dataset.help.split(".");
    say(hint, knobs[section][key].help.replace(/; unset:.*/, ""));
  }
}

/** Change one setting. */
export async function turn(name, value) {
  const [section, key] = name.split(".");
  const problem = byId("knob-problem");
  try {
    showSettings(await send("PATCH", "/settings", { [section]: { [key]: value } }));
    problem.hidden = true;
  } catch (error) {
    say(problem, error.message);
    problem.hidden = false;
  }
}

for (const input of inputs) {
  input.addEventListener("input", () => {
    const name = input.dataset.knob;
    const value = KINDS[input.type].read(input);
    if (input.type === "range") output(input, value);
    clearTimeout(timers.get(name));
    timers.set(
      name,
      setTimeout(async () => {
        timers.delete(name);
        await turn(name, value);
      }, WAIT),
    );
  });
}
for (const clear of document.querySelectorAll("[data-unset]")) {
  clear.addEventListener("click", () => turn(clear.dataset.unset, null));
}
