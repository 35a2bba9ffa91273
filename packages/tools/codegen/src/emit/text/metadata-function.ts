import type { FactFunction } from "../../runtime-values.ts";

/** A function of the runtime among the data of facts: emitted as its bare name. */
export class FunctionReference {
  readonly name: FactFunction;

  constructor(name: FactFunction) {
    this.name = name;
  }
}

/** The functions that facts refer to, each once and in the order of their names. */
export function functionsIn(...facts: readonly unknown[]): FactFunction[] {
  return [...new Set(facts.flatMap(collect))].sort();
}

function collect(value: unknown): FactFunction[] {
  if (value instanceof FunctionReference) return [value.name];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collect) : [];
}
