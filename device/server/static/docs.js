// The OpenAPI description, as people read it.

import { element } from "./dom.js";

const api = await (await fetch("/openapi.json")).json();
const main = document.getElementById("paths");

// Descriptions write names between backticks.
const words = (text) =>
  text.split("`").map((part, i) => (i % 2 ? element("code", {}, part) : part));

function parameters(operation) {
  const rows = [...(operation.parameters ?? []), ...fields(operation.requestBody)].map((p) =>
    element("li", {}, [
      element("code", {}, p.name),
      ` in ${p.in}: ${(p.schema.enum ?? [p.schema.type]).join(", ")}`,
      "default" in p.schema ? ` (default ${p.schema.default})` : "",
      p.description ? `. ${p.description}` : "",
    ]),
  );
  return rows.length ? [element("ul", {}, rows)] : [];
}

/** Return what a body of JSON has, as if each field were a parameter. */
function fields(body) {
  const name = body?.content["application/json"].schema.$ref?.split("/").at(-1);
  const properties = name ? api.components.schemas[name].properties : {};
  return Object.entries(properties).map(([field, schema]) => ({
    name: field,
    in: "body",
    schema,
    description: schema.description,
  }));
}

for (const [path, methods] of Object.entries(api.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    const title = element("h2", {}, [
      element("span", { class: "method" }, method.toUpperCase()),
      element("code", {}, path),
    ]);
    const about = element("p", {}, words(operation.description));
    main.append(element("section", { class: "card" }, [title, about, ...parameters(operation)]));
  }
}
