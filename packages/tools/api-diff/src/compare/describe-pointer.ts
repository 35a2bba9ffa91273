import { type JsonObject, objectOr, stringOr } from "@org/test-doubles/json";
import { joinPointer, readPointer, splitPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";

/** Describes the target of a JSON Pointer to a person, e.g. as `Product.price`. */
export function describePointer(document: JsonObject, pointer: string): string {
  const steps = splitPointer(pointer);
  if (steps[0] === "components" && steps[1] === "schemas" && steps[2] !== undefined) {
    return codeSpan(`${steps[2]}${valuePath(steps.slice(3))}`);
  }
  if (steps[0] !== "paths" || steps.length < 4) return codeSpan(pointer);
  return describeInOperation(document, steps);
}

function describeInOperation(document: JsonObject, steps: readonly string[]): string {
  const [, , , field, key = "", ...rest] = steps;
  if (field === "parameters") {
    const parameter = objectOr(readPointer(document, joinPointer("", ...steps.slice(0, 5))));
    const name = stringOr(parameter["name"]) ?? key;
    const location = stringOr(parameter["in"]) ?? "";
    const inside = rest[0] === "content" ? rest.slice(2) : rest;
    return `The ${location} parameter ${codeSpan(`${name}${valuePath(inside.slice(1))}`)}`;
  }
  if (field === "requestBody") {
    const inside = key === "content" ? rest.slice(2) : rest;
    const value = valuePath(inside);
    return value === ""
      ? "The request body"
      : `${codeSpan(value.replace(/^\./, ""))} of the request body`;
  }
  if (field === "responses") {
    if (rest[0] === "headers") {
      return `The header ${codeSpan(`${rest[1]}${valuePath(rest.slice(3))}`)} of the ${key} response`;
    }
    const value = valuePath(rest[0] === "content" ? rest.slice(3) : rest);
    return value === ""
      ? `The ${key} response`
      : `${codeSpan(value.replace(/^\./, ""))} of the ${key} response`;
  }
  return `The operation's ${codeSpan([field, key, ...rest].filter(Boolean).join("/"))}`;
}

/** The path of a value by the steps of its schema: properties, items, keys; compositions are left out. */
function valuePath(steps: readonly string[]): string {
  let path = "";
  for (let index = 0; index < steps.length; index += 1) {
    const next = () => {
      index += 1;
      return steps[index] ?? "";
    };
    switch (steps[index]) {
      case "properties":
        path += `.${next()}`;
        break;
      case "patternProperties":
        path += `[/${next()}/]`;
        break;
      case "prefixItems":
        path += `[${next()}]`;
        break;
      case "items":
      case "contains":
      case "unevaluatedItems":
        path += "[]";
        break;
      case "additionalProperties":
      case "unevaluatedProperties":
      case "propertyNames":
        path += "[*]";
        break;
      case "allOf":
      case "anyOf":
      case "oneOf":
      case "dependentSchemas":
        next();
        break;
      default:
    }
  }
  return path;
}
