import { entriesOf, objectOr } from "../../json/json.ts";
import { contentKind, preferredContent } from "../../media-type.ts";
import type { ApiModel, OperationModel } from "../../model.ts";
import { schemaLayers } from "../../spec/schema-layers.ts";
import { propertyKey } from "../text/source-text.ts";
import { callBlock, callText, readmeCall } from "./readme-call.ts";

/** The section of a README on sending a file; empty for a vendor that takes none. */
export function uploadSection(model: ApiModel): string[] {
  const operation = model.operations.find((one) => fileProperty(one, model) !== undefined);
  const property = operation && fileProperty(operation, model);
  if (!operation || property === undefined) return [];
  const { types, parameters, init, ...call } = readmeCall(operation, model);
  // The file replaces the body.
  const upload = {
    ...call,
    types: types.filter((type) => type !== `${operation.typeName}Body`),
    parameters: [...parameters.filter((one) => !one.startsWith("body: ")), "file: Blob"],
    init: init.filter((one) => one !== "body"),
  };
  const member = property === "file" ? "file" : `${propertyKey(property)}: file`;
  return [
    "## Files",
    "A file is a `Blob`, or a `File`, whose name is sent with it:",
    callBlock(upload, model, {
      name: "sendFile",
      uses: ["unwrap"],
      statements: [`return unwrap(await ${callText(upload, model, `body: { ${member} }`)});`],
    }),
  ];
}

/** The only property that a form requires, if it is a file. */
function fileProperty({ requestBody }: OperationModel, model: ApiModel): string | undefined {
  const content = preferredContent(requestBody?.contents ?? []);
  if (content === undefined || contentKind(content) !== "multipart") return undefined;
  const layers = schemaLayers(
    typeof content.schema === "boolean" ? {} : content.schema,
    model.contract,
  );
  const files = layers
    .flatMap((layer) => entriesOf(objectOr(layer["properties"])))
    .filter(([, property]) => objectOr(property)["format"] === "binary")
    .map(([name]) => name);
  const required = layers.flatMap(({ required: names }) => names ?? []);
  return files.find((name) => required.every((other) => other === name));
}
