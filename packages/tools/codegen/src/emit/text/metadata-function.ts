import type { MetadataFunction } from "../../runtime-values.ts";

/** A function of the runtime within metadata: emitted as its bare name, or in an expression. */
export class FunctionReference {
  readonly name: string;
  /** The functions that the emitted text refers to. */
  readonly uses: readonly MetadataFunction[];

  /** @param text an expression that refers to the function and to `others` */
  constructor(
    name: MetadataFunction,
    text: string = name,
    others: readonly MetadataFunction[] = [],
  ) {
    this.name = text;
    this.uses = [name, ...others];
  }
}

/** The functions that metadata refers to, each once, sorted by name. */
export function functionsIn(...metadata: readonly unknown[]): MetadataFunction[] {
  return [...new Set(metadata.flatMap(collect))].sort();
}

function collect(value: unknown): MetadataFunction[] {
  if (value instanceof FunctionReference) return [...value.uses];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collect) : [];
}
