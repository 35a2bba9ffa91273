import { type JsonObject, objectOr, stringOr } from "../../json/json.ts";

/** Where each `collectionFormat` has a counterpart. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  csv: ["query", "path", "header", "formData"],
  multi: ["query", "formData"],
  ssv: ["query", "formData"],
  pipes: ["query", "formData"],
};

/** How OpenAPI 3 joins the items of an array, where it can. */
const STYLES: Readonly<Record<string, JsonObject>> = {
  csv: { style: "form", explode: false },
  multi: { style: "form", explode: true },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
};

/** Whether OpenAPI 3 can join an array in this way in this location: `query`, `header` or `formData`, say. */
export function hasCounterpart(format: string, location: string): boolean {
  return Object.hasOwn(FORMATS, format) && FORMATS[format]?.includes(location) === true;
}

/** The way an array is joined: by commas if nothing, or nothing that OpenAPI 3 knows, is stated. */
export function formatOf(parameter: JsonObject): string {
  const stated = stringOr(parameter["collectionFormat"]) ?? "csv";
  return hasCounterpart(stated, String(parameter["in"])) ? stated : "csv";
}

/** The style of a field of a form. */
export function encodingOf(field: JsonObject): JsonObject {
  return objectOr(STYLES[formatOf(field)]);
}
