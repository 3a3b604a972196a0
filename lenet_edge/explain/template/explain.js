"use strict";
// Shows the value under the pointer, and outlines the patch of the layer below that made it.
const layers = JSON.parse(document.getElementById("layers").textContent);
const tip = document.getElementById("value");

for (const layer of layers) {
  layer.stored = Int8Array.from(atob(layer.stored), (c) => c.charCodeAt(0));
}

const minus = (value) => String(value).replace("-", "−");
const real = (value) => minus(Number(value.toPrecision(3)));

function pointed(shown, event) {
  // Where on a map or a row of bars the pointer is, as indices into the layer's values.
  const layer = layers[shown.dataset.layer];
  const area = shown.getBoundingClientRect();
  const across = (event.clientX - area.left) / area.width;
  const down = (event.clientY - area.top) / area.height;
  if (across < 0 || across >= 1 || down < 0 || down >= 1) return null;
  if (layer.shape.length === 1) {
    const unit = Math.floor(across * layer.shape[0]);
    return { layer, unit, index: unit };
  }
  const [height, width, maps] = layer.shape;
  const map = Number(shown.dataset.map);
  const x = Math.floor(across * width);
  const y = Math.floor(down * height);
  return { layer, map, x, y, index: (y * width + x) * maps + map };
}

function describe({ layer, unit, map, x, y, index }) {
  const stored = layer.stored[index];
  const value = layer.scale * (stored - layer.zeroPoint);
  const place =
    unit === undefined
      ? `${layer.name}${layer.shape[2] > 1 ? `, map ${map + 1}` : ""}, row ${y + 1}, column ${x + 1}`
      : `${layer.name}, unit ${unit + 1}`;
  const zero = layer.zeroPoint < 0 ? `+ ${-layer.zeroPoint}` : `− ${layer.zeroPoint}`;
  return [real(value), `${place}: ${real(layer.scale)} × (${minus(stored)} ${zero})`];
}

function outlinePatch({ layer, map, x, y }) {
  clearPatches();
  const seen = layer.window;
  if (!seen || x === undefined) return;
  const below = layers.indexOf(layer) - 1;
  const [height, width] = layers[below].shape;
  const top = Math.max(0, y * seen.strideY - seen.top);
  const left = Math.max(0, x * seen.strideX - seen.left);
  const bottom = Math.min(height, y * seen.strideY - seen.top + seen.height);
  const right = Math.min(width, x * seen.strideX - seen.left + seen.width);
  if (bottom <= top || right <= left) return;
  for (const shown of document.querySelectorAll(`.map[data-layer="${below}"]`)) {
    if (seen.sameMap && Number(shown.dataset.map) !== map) continue;
    const patch = document.createElement("div");
    patch.className = "patch";
    patch.style.top = `${(100 * top) / height}%`;
    patch.style.left = `${(100 * left) / width}%`;
    patch.style.height = `${(100 * (bottom - top)) / height}%`;
    patch.style.width = `${(100 * (right - left)) / width}%`;
    shown.append(patch);
  }
}

function clearPatches() {
  for (const patch of document.querySelectorAll(".patch")) patch.remove();
}

function hide() {
  tip.hidden = true;
  clearPatches();
}

function show(event) {
  const found = pointed(event.currentTarget, event);
  if (!found) return hide();
  const [value, place] = describe(found);
  const strong = document.createElement("b");
  strong.textContent = value;
  tip.replaceChildren(strong, place);
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.min(event.clientX + 16, innerWidth - width - 8);
  const above = event.clientY - height - 16;
  tip.style.left = `${Math.max(8, left)}px`;
  tip.style.top = `${above < 8 ? event.clientY + 24 : above}px`;
  outlinePatch(found);
}

for (const shown of document.querySelectorAll(".map, .bars")) {
  shown.addEventListener("pointermove", show);
  shown.addEventListener("pointerdown", show);
  shown.addEventListener("pointerleave", hide);
}
addEventListener("scroll", hide, { passive: true });
