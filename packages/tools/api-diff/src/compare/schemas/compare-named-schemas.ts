import { type Contract, createTypeWriter, findDirections } from "@org/codegen/contract";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { Finding } from "../finding.ts";
import type { Part } from "../pair.ts";
import type { SchemaComparer } from "./compare-schemas.ts";

/** Compares the named schemas: each is an exported type. */
export function compareNamedSchemas(
  before: Contract,
  after: Contract,
  comparer: SchemaComparer,
): readonly Finding[] {
  const [left, right] = [before.model.schemas, after.model.schemas];
  const findings: Finding[] = [];
  for (const name of left.keys()) {
    if (right.has(name)) continue;
    const pointer = pointerOf(name);
    const summary = `The type of ${codeSpan(name)} was removed.`;
    findings.push({
      rule: "schema-removed",
      effect: "breaks",
      pointer,
      before: pointer,
      operation: null,
      summary,
    });
  }
  for (const name of right.keys()) {
    if (left.has(name)) continue;
    const pointer = pointerOf(name);
    const summary = `The type of ${codeSpan(name)} was added.`;
    findings.push({
      rule: "schema-added",
      effect: "adds",
      pointer,
      before: "/components/schemas",
      operation: null,
      summary,
    });
  }
  return [
    ...findings,
    ...compareTypeNames(before, after),
    ...compareUnused(before, after, comparer),
  ];
}

function pointerOf(name: string): string {
  return joinPointer("/components/schemas", name);
}

/** A schema has a second type if requests and responses differ, and another name if it clashes. */
function compareTypeNames(before: Contract, after: Contract): Finding[] {
  const [left, right] = [before, after].map(({ model }) => {
    const writer = createTypeWriter(model);
    return (name: string) =>
      new Set([writer.nameOf(name, "response"), writer.nameOf(name, "request")]);
  });
  if (!left || !right) return [];
  const common = [...before.model.schemas.keys()].filter((name) => after.model.schemas.has(name));
  return common.flatMap((name): Finding[] => {
    const pointer = pointerOf(name);
    const [was, is] = [left(name), right(name)];
    return [
      ...[...was.difference(is)].map((type): Finding => {
        const summary = `The type ${codeSpan(type)} of ${codeSpan(name)} was removed.`;
        return {
          rule: "type-name-removed",
          effect: "breaks",
          pointer,
          before: pointer,
          operation: null,
          summary,
        };
      }),
      ...[...is.difference(was)].map((type): Finding => {
        const summary = `${codeSpan(name)} now has the type ${codeSpan(type)} too.`;
        return {
          rule: "type-name-added",
          effect: "adds",
          pointer,
          before: pointer,
          operation: null,
          summary,
        };
      }),
    ];
  });
}

/** Compares schemas that no operation uses: their types are exported too. */
function compareUnused(before: Contract, after: Contract, comparer: SchemaComparer): Finding[] {
  const used = [before, after].map(({ model }) => findDirections(model).used);
  return [...before.model.schemas].flatMap(([name, schema]): Finding[] => {
    const twin = after.model.schemas.get(name);
    if (twin === undefined || used.some((names) => names.has(name))) return [];
    const part = (own: typeof schema): readonly [Part] => [
      { schema: own, pointer: pointerOf(name) },
    ];
    const found = comparer.compare({
      before: part(schema),
      after: part(twin),
      context: { direction: "response", subject: "response", typed: true },
    });
    return found.map((finding) => ({ ...finding, operation: null }));
  });
}
