// The settings: each change takes effect at once, and all open pages show it.

import { byId, sendJson, setText } from "./dom.js";

const SEND_DELAY_MS = 150; // A value is sent once it has not changed for this long.
const inputs = [...document.querySelectorAll("[data-setting]")];
const timers = new Map();

// How each kind of input shows a setting, and reads it; null means unset.
const INPUT_KINDS = {
  radio: {
    read: (input) => (Number.isNaN(Number(input.value)) ? input.value : Number(input.value)),
  },
  number: {
    show: (input, value) => (input.value = value ?? ""),
    read: (input) => (input.value === "" ? null : Number(input.value)),
  },
  range: {
    show: (input, value) => {
      input.value = input.dataset.log ? Math.log10(value) : (value ?? input.dataset.fallback);
      showValue(input, value);
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

/** Show the value of a slider beside it. */
function showValue(input, value) {
  const text = value === null ? input.dataset.unsetText : `${input.dataset.times ?? ""}${value}`;
  setText(byId(`${input.id}-value`), text ?? "");
}

const isBeingEdited = (input) =>
  timers.has(input.dataset.setting) ||
  (input.type === "number" && input === document.activeElement);

/** Show the reader's settings; an input that is being edited keeps its value. */
export function showSettings({ values, config, saved, problem }) {
  for (const input of inputs) {
    const [section, key] = input.dataset.setting.split(".");
    const value = values[section][key];
    if (input.type === "radio") input.checked = String(value) === input.value;
    else if (!isBeingEdited(input)) INPUT_KINDS[input.type].show(input, value);
  }
  // Without a number of its own, the reader expects as many digits as the validity rule demands.
  byId("expected").placeholder = values.validity.digits ?? "any";
  for (const clear of document.querySelectorAll("[data-unset]")) {
    const [section, key] = clear.dataset.unset.split(".");
    clear.hidden = values[section][key] === null;
  }
  const lost = "Changes are lost when the reader stops. Start it with --config FILE to keep them.";
  setText(byId("saving"), saved ? `Changes are saved to ${config}.` : (problem ?? lost));
}

/** Show the description of each setting, as the reader gives it. */
export async function showDescriptions() {
  const { fields } = await (await fetch("/settings")).json();
  for (const hint of document.querySelectorAll("[data-help]")) {
    const [section, key] = hint.dataset.help.split(".");
    setText(hint, fields[section][key].help);
  }
}

/** Change one setting, given by its name such as "reading.stable". */
export async function changeSetting(name, value) {
  const [section, key] = name.split(".");
  const problem = byId("setting-problem");
  try {
    showSettings(await sendJson("PATCH", "/settings", { [section]: { [key]: value } }));
    problem.hidden = true;
  } catch (error) {
    setText(problem, error.message);
    problem.hidden = false;
  }
}

for (const input of inputs) {
  input.addEventListener("input", () => {
    const name = input.dataset.setting;
    const value = INPUT_KINDS[input.type].read(input);
    if (input.type === "range") showValue(input, value);
    clearTimeout(timers.get(name));
    timers.set(
      name,
      setTimeout(async () => {
        timers.delete(name);
        await changeSetting(name, value);
      }, SEND_DELAY_MS),
    );
  });
}
for (const clear of document.querySelectorAll("[data-unset]")) {
  clear.addEventListener("click", () => changeSetting(clear.dataset.unset, null));
}
