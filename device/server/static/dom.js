// Small helpers for the document.

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";
const TOAST_MS = 4000; // Milliseconds for which a message is shown.

export const byId = (id) => document.getElementById(id);

/** Make an HTML element with attributes and children (nodes or text). */
export function element(name, attributes = {}, children = []) {
  const made = document.createElement(name);
  made.append(...(Array.isArray(children) ? children : [children]));
  return setAttributes(made, attributes);
}

/** Make an SVG element with attributes. */
export function svgElement(name, attributes = {}) {
  return setAttributes(document.createElementNS(SVG_NAMESPACE, name), attributes);
}

/** Set attributes of an element, and return it. */
export function setAttributes(target, attributes) {
  for (const [key, value] of Object.entries(attributes)) target.setAttribute(key, value);
  return target;
}

/** Give a container one child per item: children are reused, and only their content changes. */
export function fill(container, items, makeChild, update) {
  while (container.children.length > items.length) container.lastChild.remove();
  while (container.children.length < items.length) container.append(makeChild());
  items.forEach((item, i) => update(container.children[i], item, i));
}

/** Set the text of a node only if it differs: a screen reader then announces only changes. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

export const percent = (fraction) => `${Math.round(100 * fraction)} %`;

let toastTimer = 0;

/** Show a message for a few seconds at the bottom of the page. */
export function showToast(message, isError = false) {
  const toast = byId("toast");
  toast.classList.toggle("bad", isError);
  setText(toast, message);
  toast.classList.add("shown");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => toast.classList.remove("shown"), TOAST_MS);
}

/** Ask before something that cannot be undone; return whether to do it. */
export function confirmed(title, text, action) {
  const dialog = byId("ask");
  setText(byId("ask-title"), title);
  setText(byId("ask-text"), text);
  setText(byId("ask-yes"), action);
  return new Promise((resolve) => {
    byId("ask-yes").onclick = () => dialog.close("yes");
    byId("ask-no").onclick = () => dialog.close("");
    dialog.onclose = () => resolve(dialog.returnValue === "yes");
    dialog.returnValue = "";
    dialog.showModal();
  });
}

/** Send JSON and return the answer; throw an Error with the server's message if it refuses. */
export async function sendJson(method, address, body) {
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
