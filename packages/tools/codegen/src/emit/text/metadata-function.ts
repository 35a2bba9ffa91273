import type { MetadataFunction } from "../../runtime-values.ts";

/** A function of the runtime within metadata: emitted as its bare name. */
export class FunctionReference {
  readonly name: MetadataFunction;

  constructor(name: MetadataFunction) {
    this.name = name;
  }
}

/** The functions that metadata refers to, each once, sorted by name. */
export function functionsIn(...metadata: readonly unknown[]): MetadataFunction[] {
  return [...new Set(metadata.flatMap(collect))].sort();
}

function collect(value: unknown): MetadataFunction[] {
  if (value instanceof FunctionReference) return [value.name];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collect) : [];
}
