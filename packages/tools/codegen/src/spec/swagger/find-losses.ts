import { arrayOr, isObject, type Json, type JsonObject, stringOr } from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import { visitNodes } from "../walk-nodes.ts";
import { hasCounterpart } from "./collection-formats.ts";

/** What a document of Swagger 2.0 says and its conversion does not, once for each kind of loss. */
export interface Loss {
  /** The first place: a JSON Pointer into the document. */
  readonly pointer: string;
  readonly message: string;
}

/** Finds what OpenAPI 3 cannot express, or what Swagger leaves open and the conversion has to assume. */
export function findLosses(document: JsonObject): readonly Loss[] {
  const found = new Map<string, string[]>();
  const add = (message: string, pointer: string) => {
    found.set(message, [...(found.get(message) ?? []), pointer]);
  };
  const { host, schemes } = document;
  const stated = arrayOr(schemes).map((scheme) => String(scheme).toLowerCase());
  if (stringOr(host) !== undefined && stated.length === 0) {
    add("No `schemes`: the servers are called with https.", "/host");
  }
  for (const scheme of stated.filter((one) => one !== "http" && one !== "https")) {
    add(`The scheme \`${scheme}\` is left out: the client cannot call it.`, "/schemes");
  }
  visitNodes(
    document,
    (node, { kind, pointer }) => {
      if (kind === "parameter" || kind === "header") {
        findFormats(node, kind === "header" ? "header" : String(node["in"]), pointer, add);
      }
      if (kind !== "swaggerOperation") return;
      const kinds = new Set(arrayOr(node["parameters"]).map((one) => Object(one).in));
      if (kinds.has("body") && kinds.has("formData")) {
        add("A body beside fields of a form is left out: a request has one body.", pointer);
      }
    },
    "swagger",
  );
  return [...found].map(([message, [pointer = "", ...more]]) => ({
    pointer,
    message: more.length === 0 ? message : `${message} (${more.length + 1} times)`,
  }));
}

function findFormats(
  node: JsonObject,
  location: string,
  pointer: string,
  add: (message: string, pointer: string) => void,
): void {
  const format = node["collectionFormat"];
  if (typeof format === "string" && !hasCounterpart(format, location)) {
    add(
      `\`collectionFormat: ${format}\` in ${location} has no counterpart in OpenAPI 3: commas join the array.`,
      joinPointer(pointer, "collectionFormat"),
    );
  }
  for (
    let items: Json | undefined = node["items"], at = joinPointer(pointer, "items");
    isObject(items);
    items = items["items"], at = joinPointer(at, "items")
  ) {
    if (items["collectionFormat"] === undefined) continue;
    add(
      "`collectionFormat` of arrays within arrays has no counterpart in OpenAPI 3.",
      joinPointer(at, "collectionFormat"),
    );
  }
}
