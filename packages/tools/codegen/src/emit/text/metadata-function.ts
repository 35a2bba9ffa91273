import type { MetadataFunction } from "../../runtime-values.ts";

/** A function of the runtime among the data of metadata: emitted as its bare name. */
export class FunctionReference {
  readonly name: MetadataFunction;

  constructor(name: MetadataFunction) {
    this.name = name;
  }
}

/** The functions that metadata refer to, each once and in the order of their names. */
export function functionsIn(...metadata: readonly unknown[]): MetadataFunction[] {
  return [...new Set(metadata.flatMap(collect))].sort();
}

function collect(value: unknown): MetadataFunction[] {
  if (value instanceof FunctionReference) return [value.name];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collect) : [];
}
