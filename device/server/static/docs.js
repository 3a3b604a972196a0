// The HTTP API's description, from /openapi.json.

import { element } from "./dom.js";

const api = await (await fetch("/openapi.json")).json();
const main = document.getElementById("paths");

/** Return a description with the names between backticks as code. */
const withCode = (text) =>
  text.split("`").map((part, i) => (i % 2 ? element("code", {}, part) : part));

function parameterList(operation) {
  const all = [...(operation.parameters ?? []), ...bodyFields(operation.requestBody)];
  const rows = all.map((parameter) =>
    element("li", {}, [
      element("code", {}, parameter.name),
      ` in ${parameter.in}: ${(parameter.schema.enum ?? [parameter.schema.type]).join(", ")}`,
      "default" in parameter.schema ? ` (default: ${parameter.schema.default})` : "",
      ". ",
      ...withCode(parameter.description ?? ""),
    ]),
  );
  return rows.length ? [element("ul", {}, rows)] : [];
}

/** Return the fields of a JSON body in the form of parameters. */
function bodyFields(body) {
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
    const about = element("p", {}, withCode(operation.description));
    main.append(
      element("section", { class: "card" }, [title, about, ...parameterList(operation)]),
    );
  }
}
