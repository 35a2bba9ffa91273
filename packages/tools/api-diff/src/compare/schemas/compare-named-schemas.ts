import { type Contract, createTypeWriter, findDirections } from "@org/codegen/contract";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import type { ExportedNames } from "../exported-names.ts";
import { contractFinding, type Finding } from "../finding.ts";
import type { Part } from "../pair.ts";
import type { SchemaComparer } from "./compare-schemas.ts";

/**
 * Compares the named schemas: each is an exported type.
 * @param names of all types that the new package exports
 */
export function compareNamedSchemas(
  before: Contract,
  after: Contract,
  names: ExportedNames,
  comparer: SchemaComparer,
): readonly Finding[] {
  const typeOf = createTypeWriter(before.model).nameOf;
  const [left, right] = [before, after].map(({ model }) => new Set(model.schemas.keys()));
  if (!left || !right) return [];
  return [
    ...[...left.difference(right)].map((name) => {
      const removed = `The type of ${codeSpan(name)} was removed`;
      // An import of the name still compiles, but means something else.
      return names.all.has(typeOf(name, "response"))
        ? contractFinding(
            "schema-removed",
            "breaks-runtime",
            pointerOf(name),
            `${removed}, and another type has its name.`,
          )
        : contractFinding("schema-removed", "breaks", pointerOf(name), `${removed}.`);
    }),
    ...[...right.difference(left)].map((name) => {
      const summary = `The type of ${codeSpan(name)} was added.`;
      return contractFinding("schema-added", "adds", pointerOf(name), summary, SCHEMAS);
    }),
    ...compareTypeNames(before, after),
    ...compareUnused(before, after, comparer),
  ];
}

const SCHEMAS = "/components/schemas";

function pointerOf(name: string): string {
  return joinPointer(SCHEMAS, name);
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
      ...[...was.difference(is)].map((type) => {
        const summary = `The type ${codeSpan(type)} of ${codeSpan(name)} was removed.`;
        return contractFinding("type-name-removed", "breaks", pointer, summary);
      }),
      ...[...is.difference(was)].map((type) => {
        const summary = `${codeSpan(name)} now has the type ${codeSpan(type)} too.`;
        return contractFinding("type-name-added", "adds", pointer, summary);
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
