"use strict";
const layers = $layers, temperature = $temperature, scale = $scale, labels = $labels;
const code = "$code";
const $id = name => document.getElementById(name);
const pad = $id("pad"), pen = pad.getContext("2d", { willReadFrequently: true });
const SIDE = 28, BOX = 20;
let wasm;

/* Return the bytes of the module, which is stored compressed. */
async function unpack() {
  const bytes = Uint8Array.from(atob(code), c => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).arrayBuffer();
}

function view(type, place, count) {
  return new type(wasm.memory.buffer, place, count);
}

/* Run the network on 784 pixels and return its logits, and what each step computed. */
function run(pixels) {
  view(Uint8Array, wasm.pixels(), pixels.length).set(pixels);
  const status = wasm.run();
  if (status !== 0) throw new Error("the network answers " + status);
  return {
    logits: Array.from(view(Int8Array, wasm.logits(), labels.length)),
    maps: view(Uint8Array, wasm.maps(), layers.at(-1).start + layers.at(-1).size),
  };
}

function probabilities(logits) {
  const best = Math.max(...logits);
  const powers = logits.map(v => Math.exp((v - best) * scale / temperature));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map(v => v / sum);
}

/* The drawn digit as MNIST has it: in a box of 20 x 20 pixels, its centre of mass in the middle. */
function normalised() {
  const { width, height } = pad, ink = pen.getImageData(0, 0, width, height).data;
  let left = width, top = height, right = -1, bottom = -1, mass = 0, massX = 0, massY = 0;
  for (let y = 0, at = 3; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      if (ink[at] < 128) continue;
      left = Math.min(left, x); right = Math.max(right, x);
      top = Math.min(top, y); bottom = y;
      mass++; massX += x + .5; massY += y + .5;
    }
  }
  const out = document.createElement("canvas"), small = out.getContext("2d");
  out.width = out.height = SIDE;
  if (mass) {
    const w = right - left + 1, h = bottom - top + 1, zoom = BOX / Math.max(w, h);
    small.imageSmoothingQuality = "high";
    small.drawImage(pad, left, top, w, h, SIDE / 2 - (massX / mass - left) * zoom,
      SIDE / 2 - (massY / mass - top) * zoom, w * zoom, h * zoom);
  }
  return small.getImageData(0, 0, SIDE, SIDE).data.filter((_, i) => i % 4 === 3);
}

/* Draw bytes as grey pixels. */
function paint(canvas, bytes) {
  const data = new ImageData(canvas.width, canvas.height);
  bytes.forEach((v, i) => data.data.set([v, v, v, 255], 4 * i));
  canvas.getContext("2d").putImageData(data, 0, 0);
}

function show() {
  const pixels = normalised(), { logits, maps } = run(pixels), shares = probabilities(logits);
  paint($id("picture"), pixels);
  const best = shares.indexOf(Math.max(...shares)), empty = !pixels.some(v => v);
  [...$id("scores").rows].forEach((row, i) => {
    row.className = i === best && !empty ? "best" : "";
    row.cells[1].firstChild.style.width = (empty ? 0 : 100 * shares[i]) + "%";
    row.cells[2].textContent = empty ? "" : (100 * shares[i]).toFixed(1) + " %";
  });
  document.body.dataset.digit = empty ? "" : labels[best];
  for (const { start, shape: [height, width, channels], canvases } of layers) {
    canvases.forEach((canvas, c) => paint(canvas,
      Array.from({ length: height * width }, (_, i) => maps[start + i * channels + c])));
  }
}

function prepare() {
  labels.forEach(label => {
    const row = $id("scores").insertRow();
    row.append(Object.assign(document.createElement("th"), { textContent: label }));
    row.insertCell().append(document.createElement("div"));
    row.insertCell();
  });
  for (const layer of layers) {
    const [height, width, channels] = layer.shape, box = document.createElement("div");
    box.className = "maps";
    layer.canvases = Array.from({ length: channels }, () => {
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      canvas.style.width = layer.zoom * width + "px";
      box.append(canvas);
      return canvas;
    });
    $id("layers").append(Object.assign(document.createElement("h2"), { textContent: layer.title }), box);
  }
  pen.lineWidth = 24;
  pen.lineCap = pen.lineJoin = "round";
  pen.strokeStyle = "#fff";
  pad.onpointerdown = e => {
    pad.setPointerCapture(e.pointerId);
    pen.beginPath();
    pen.moveTo(e.offsetX, e.offsetY);
    pad.onpointermove(e);
  };
  pad.onpointermove = e => {
    if (!e.buttons) return;
    pen.lineTo(e.offsetX, e.offsetY);
    pen.stroke();
    show();
  };
  $id("clear").onclick = () => { pen.clearRect(0, 0, pad.width, pad.height); show(); };
}

async function begin() {
  try {
    wasm = (await WebAssembly.instantiate(await unpack(), {})).instance.exports;
  } catch (error) {
    $id("state").textContent = "This browser is too old: it needs WebAssembly with SIMD. " + error;
    return;
  }
  prepare();
  const passed = wasm.self_test() === 0;
  $id("state").textContent = passed ? "Self-test passed: this browser computes what the model does."
    : "The self-test FAILED: do not trust this browser.";
  show();
}
begin();
