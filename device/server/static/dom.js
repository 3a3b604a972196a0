// Small helpers for the document.

const SVG = "http://www.w3.org/2000/svg";

export const byId = (id) => document.getElementById(id);

/** Make an HTML element with attributes and children (nodes or text). */
export function element(name, attributes = {}, children = []) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...(Array.isArray(children) ? children : [children]));
  return made;
}

/** Make an SVG element with attributes. */
export function shape(name, attributes = {}) {
  return reshape(document.createElementNS(SVG, name), attributes);
}

/** Set attributes of an element. */
export function reshape(made, attributes) {
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Give a container as many children as there are items: made once, then only changed. */
export function fill(container, items, make, change) {
  while (container.children.length > items.length) container.lastChild.remove();
  while (container.children.length < items.length) container.append(make());
  items.forEach((item, i) => change(container.children[i], item, i));
}

/** Set text only where it differs, so that nothing is announced or selected anew. */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

export const percent = (part) => `${Math.round(100 * part)} %`;

let hide = 0;

/** Tell something for some seconds, below everything else. */
export function tell(words, bad = false) {
  const toast = byId("toast");
  toast.classList.toggle("bad", bad);
  say(toast, words);
  toast.classList.add("shown");
  clearTimeout(hide);
  hide = setTimeout(() => toast.classList.remove("shown"), 4000);
}

/** Send JSON; return the answer, or throw an Error with the server's words. */
export async function send(method, address, body) {
  let response;
  try {
    response = await fetch(address, {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Error("the reader cannot be reached");
  }
  const text = await response.text();
  let answer = {};
  try {
    answer = JSON.parse(text);
  } catch {
    answer = { detail: text };
  }
  if (!response.ok) {
    const { problems, detail } = answer;
    throw new Error(problems?.join("; ") ?? (typeof detail === "string" ? detail : text));
  }
  return answer;
}
