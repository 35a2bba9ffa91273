import {
  propertyKey,
  stringLiteral,
  type TypedContract,
  typeInNamespace,
} from "@org/codegen/contract";
import { type PropertyShape, UNNAMED } from "./object-shape.ts";
import { type ProgramWriter, type StatementLine, useOf } from "./program-writer.ts";
import type { VisitedPair } from "./walk-schemas.ts";

/**
 * Writes a literal of every object that is sent, once with all properties and once with only the
 * required ones, each of the type that it had.
 */
export function useRequest(pair: VisitedPair, before: TypedContract, program: ProgramWriter): void {
  // A type that was looked up in several members of a union has no literal.
  if (pair.union !== undefined) return;
  for (const variant of pair.variants) {
    if (variant.index?.isMixed) continue;
    const branches = variant.branches.map((branch) =>
      typeInNamespace(before, branch.schema, pair.direction, "Old"),
    );
    const type = [pair.oldType, ...branches].join(" & ");
    const index = variant.index
      ? [{ text: `  ${stringLiteral(UNNAMED)}: given<IndexOf<${type}>>(),` }]
      : [];
    const all = [...variant.properties.values()];
    const full = [...all.map((property) => memberLine(property, type)), ...index];
    add("init-full", pair, full, program);
    const needed = all.filter(({ required }) => required);
    if (needed.length < full.length) {
      add(
        "init-minimal",
        pair,
        needed.map((property) => memberLine(property, type)),
        program,
      );
    }
  }
}

function memberLine({ name, pointer }: PropertyShape, type: string): StatementLine {
  const value = `given<Sent<PropOf<${type}, ${stringLiteral(name)}>>>()`;
  return { text: `  ${propertyKey(name)}: ${value},`, pointer };
}

function add(
  kind: "init-full" | "init-minimal",
  { operation, before, newType }: VisitedPair,
  members: readonly StatementLine[],
  program: ProgramWriter,
): void {
  const use = useOf(operation, kind, before.pointer);
  program.add(use, `accept<${newType}>({`, ...members, "});");
}
