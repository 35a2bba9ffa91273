import type { Int64Shape } from "../../int64-shape.ts";
import type { MetadataFunction } from "../../runtime-values.ts";

/** An expression in place of a function's bare name. */
export interface FunctionExpression {
  readonly text: string;
  /** Other functions of the runtime that it refers to. */
  readonly others?: readonly MetadataFunction[];
  /** The int64 shapes that it refers to. */
  readonly shapes?: readonly Int64Shape[];
}

/** A function of the runtime within metadata: emitted as its bare name, or in an expression. */
export class FunctionReference {
  /** The emitted text. */
  readonly name: string;
  /** The functions that the text refers to. */
  readonly uses: readonly MetadataFunction[];
  /** The int64 shapes that it refers to. */
  readonly shapes: readonly Int64Shape[];

  constructor(name: MetadataFunction, given: FunctionExpression = { text: name }) {
    this.name = given.text;
    this.uses = [name, ...(given.others ?? [])];
    this.shapes = given.shapes ?? [];
  }
}

/** The functions that metadata refers to, each once, sorted by name. */
export function functionsIn(...metadata: readonly unknown[]): MetadataFunction[] {
  const names = metadata.flatMap(referencesIn).flatMap(({ uses }) => uses);
  return [...new Set(names)].sort();
}

/** The references to functions in metadata, at any depth. */
export function referencesIn(value: unknown): readonly FunctionReference[] {
  if (value instanceof FunctionReference) return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(referencesIn)
    : [];
}
