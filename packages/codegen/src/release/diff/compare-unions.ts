import { componentName } from "../../emit/schema-direction.ts";
import { equalJson, isObject, type Json, objectOr, stringOr } from "../../json/json.ts";
import { splitPointer } from "../../json/pointer.ts";
import type { SchemaFinding } from "./finding.ts";
import type { Pair, Part } from "./place.ts";
import type { Union, View } from "./schema-view.ts";
import { effectOf, finding, type Outcome, pairOf, pointerOf, type Sides } from "./sides.ts";

/** Compares the alternatives of which a value fits one. */
export function compareUnions(sides: Sides): Outcome {
  const { before, after } = sides;
  const findings: SchemaFinding[] = compareDiscriminators(sides);
  const pairs: Pair[] = [];
  const count = Math.max(before.unions.length, after.unions.length);
  for (let index = 0; index < count; index += 1) {
    const [left, right] = [before.unions[index], after.unions[index]];
    const compared =
      left && right ? compareBranches(sides, left, right) : compareOneSided(sides, left, right);
    findings.push(...compared.findings);
    pairs.push(...compared.pairs);
  }
  return { findings, pairs };
}

function compareBranches(sides: Sides, left: Union, right: Union): Outcome {
  const { matched, removed, added } = matchBranches(left.branches, right.branches);
  return {
    findings: [
      ...(left.keyword === right.keyword
        ? []
        : [
            finding(
              sides,
              "composition-changed",
              "wire",
              `is now described by \`${right.keyword}\` instead of \`${left.keyword}\``,
              { before: left.pointer, after: right.pointer },
            ),
          ]),
      ...removed.map((branch) => removedVariant(sides, branch)),
      ...added.map((branch) => addedVariant(sides, branch, left.pointer)),
    ],
    pairs: matched.map(([one, other]) => pairOf(sides, [one], [other])),
  };
}

function removedVariant(sides: Sides, branch: Part): SchemaFinding {
  const text = `can no longer be ${nameBranch(branch)}`;
  const place = { before: branch.pointer, removed: true };
  return finding(sides, "variant-removed", effectOf("narrowed", sides.context), text, place);
}

function addedVariant(sides: Sides, branch: Part, before: string): SchemaFinding {
  const text = `can now also be ${nameBranch(branch)}`;
  const place = { before, after: branch.pointer };
  return finding(sides, "variant-added", effectOf("widened", sides.context), text, place);
}

/** One side has alternatives and the other none: the other may be one of them, or all in one. */
function compareOneSided(sides: Sides, left: Union | undefined, right: Union | undefined): Outcome {
  const { before, after, context } = sides;
  const union = left ?? right;
  if (!union) return { findings: [], pairs: [] };
  const plain = left ? after : before;
  const twin = union.branches.find((branch) => isSame(branch, plain));
  const others = union.branches.filter((branch) => branch !== twin);
  if (twin) {
    const findings = left
      ? others.map((branch) => removedVariant(sides, branch))
      : others.map((branch) => addedVariant(sides, branch, before.pointer));
    return { findings, pairs: [] };
  }
  const place = { before: left?.pointer ?? before.pointer, after: right?.pointer ?? after.pointer };
  const isWhole = plain.kinds === undefined || union.branches.length === 0;
  const change = left ? "widened" : "narrowed";
  const rule = left ? "variants-removed" : "variants-added";
  const text = left ? "is no longer described by alternatives" : "is now described by alternatives";
  // Between alternatives and a plain type that is none of them, nothing fits both for certain.
  const effect = isWhole ? effectOf(change, context) : context.typed ? "breaks" : "wire";
  return { findings: [finding(sides, rule, effect, text, place)], pairs: [] };
}

/** Whether a branch is the very schema that a view shows: by reference, or word for word. */
function isSame({ schema, pointer }: Part, view: View): boolean {
  if (view.pointer === pointer) return true;
  const name = isObject(schema) ? stringOr(schema["$ref"]) : undefined;
  const pointers = view.parts.map((part) => part.pointer);
  const component = componentName(name);
  if (component !== undefined) {
    return pointers.some((place) => splitPointer(place)[2] === component && isTop(place));
  }
  return view.parts.some(({ keywords }) => equalJson(keywords, schema));
}

function isTop(pointer: string): boolean {
  return pointer.startsWith("/components/schemas/") && splitPointer(pointer).length === 3;
}

/** Pairs the alternatives of two unions: the same reference, the same words, the same mark, then the same type. */
function matchBranches(left: readonly Part[], right: readonly Part[]) {
  const matched: [Part, Part][] = [];
  const open = { left: [...left], right: [...right] };
  for (const mark of MARKS) {
    for (const branch of [...open.left]) {
      const own = mark(branch);
      if (own === undefined) continue;
      const twins = open.right.filter((other) => equalJson(mark(other), own));
      const [twin] = twins;
      if (!twin) continue;
      matched.push([branch, twin]);
      open.left.splice(open.left.indexOf(branch), 1);
      open.right.splice(open.right.indexOf(twin), 1);
    }
  }
  return { matched, removed: open.left, added: open.right };
}

const MARKS: readonly ((branch: Part) => Json | undefined)[] = [
  ({ schema }) => (isObject(schema) ? schema["$ref"] : undefined),
  ({ schema }) => schema,
  ({ schema }) => (isObject(schema) ? (schema["title"] ?? constantsOf(schema)) : undefined),
  ({ schema }) => (isObject(schema) && schema["$ref"] === undefined ? schema["type"] : undefined),
];

/** The properties that can have one value only: they tell alternatives apart. */
function constantsOf(schema: { readonly [key: string]: Json | undefined }): Json | undefined {
  const constants = Object.entries(objectOr(schema["properties"])).flatMap(([name, property]) => {
    const { const: value, enum: values } = objectOr(property);
    const only = value ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
    return only === undefined ? [] : [[name, only] as const];
  });
  return constants.length === 0 ? undefined : Object.fromEntries(constants);
}

function nameBranch({ schema }: Part): string {
  if (!isObject(schema)) return "anything";
  const name = componentName(stringOr(schema["$ref"])) ?? stringOr(schema["title"]);
  if (name !== undefined) return `\`${name}\``;
  const type = schema["type"];
  return typeof type === "string" ? `another ${type}` : "another value";
}

function compareDiscriminators(sides: Sides): SchemaFinding[] {
  const read = (view: View) =>
    view.parts
      .map(({ keywords }) => keywords["discriminator"])
      .find((value) => value !== undefined);
  const [left, right] = [read(sides.before), read(sides.after)];
  if (equalJson(left, right)) return [];
  const place = {
    before: pointerOf(sides.before, "discriminator"),
    after: pointerOf(sides.after, "discriminator"),
  };
  const text =
    left === undefined
      ? "is now told apart by a discriminator"
      : right === undefined
        ? "is no longer told apart by a discriminator"
        : "is told apart by another discriminator";
  return [
    finding(sides, "discriminator-changed", "wire", text, {
      ...place,
      removed: right === undefined,
    }),
  ];
}
