import { type JsonObject, stringOr } from "../../json/json.ts";
import { joinPointer, pointerOfReference, readPointer, splitPointer } from "../../json/pointer.ts";
import { findCycles } from "../../spec/normalize/find-cycles.ts";
import { visitNodes } from "../../spec/walk-nodes.ts";
import { pathOfPointer, type Repair } from "./repair-action.ts";

/**
 * Repairs references within the document that have no target, and schemas that are nothing but
 * references to each other. A missing component is added without a description; any other reference
 * is removed.
 */
export function repairReferences(document: JsonObject): readonly Repair[] {
  const repairs = new Map<string, Repair>();
  const isCircular = findCycles(document);
  visitNodes(document, (node, position) => {
    const reference = stringOr(node["$ref"]);
    const target = reference === undefined ? undefined : pointerOfReference(reference);
    // A reference that leaves the document is refused, not repaired: nothing says what it meant.
    if (reference === undefined || target === undefined) return;
    const { kind, pointer } = position;
    if (readPointer(document, target) === undefined) {
      const component = missingComponent(target);
      const repair = component
        ? addComponent(document, reference, pointer, component)
        : removeReference(document, reference, pointer, "has no target");
      repairs.set(repair.target + JSON.stringify(repair.update), repair);
    } else if (kind === "schema" && isCircular(pointer)) {
      const repair = removeReference(document, reference, pointer, "refers back to itself");
      repairs.set(repair.target, repair);
    }
  });
  return [...repairs.values()];
}

interface Component {
  readonly section: "schemas" | "responses" | "examples" | "headers";
  readonly name: string;
}

function missingComponent(pointer: string): Component | undefined {
  const [root, section, name, ...rest] = splitPointer(pointer);
  if (root !== "components" || name === undefined || rest.length > 0) return undefined;
  switch (section) {
    case "schemas":
    case "responses":
    case "examples":
    case "headers":
      return { section, name };
    default:
      return undefined;
  }
}

function addComponent(
  document: JsonObject,
  reference: string,
  pointer: string,
  { section, name }: Component,
): Repair {
  const description = "Not described by the vendor.";
  const value = section === "examples" ? { summary: description } : { description };
  const inner = { [section]: { [name]: value } };
  const exists = document["components"] !== undefined;
  return {
    code: "REFERENCE_DANGLING",
    pointer,
    reason: `"${reference}" has no target: it is added without a description.`,
    target: exists ? "$.components" : "$",
    update: exists ? inner : { components: inner },
  };
}

function removeReference(
  document: JsonObject,
  reference: string,
  pointer: string,
  problem: string,
): Repair {
  const parent = readPointer(document, splitPointer(pointer).slice(0, -1).reduce(joinStep, ""));
  // A parameter or response without its reference would be no parameter or response at all.
  const whole =
    Array.isArray(parent) || !/\/(?:schemas|properties|items|schema)(?:\/|$)/.test(pointer);
  return {
    code: problem === "has no target" ? "REFERENCE_DANGLING" : "REFERENCE_CIRCULAR",
    pointer,
    reason: `"${reference}" ${problem}: it is removed.`,
    target: pathOfPointer(document, whole ? pointer : joinPointer(pointer, "$ref")),
    update: undefined,
  };
}

function joinStep(pointer: string, step: string): string {
  return joinPointer(pointer, step);
}
