import type { PresenceContext } from "../text/object-member.ts";
import type { ShapeContext } from "./object-shape.ts";

/** What a schema's type depends on besides the schema. */
export interface TypeContext extends PresenceContext, ShapeContext {
  /** The type name of a component schema in this direction. */
  readonly nameOf: (schemaName: string) => string;
  /** References that are being expanded inline, to stop at a cycle. */
  readonly expanding: readonly string[];
  /** Whether the value is sent as JSON, in which file contents are text. */
  readonly isJson?: boolean;
  /** What an int64 is; a number as any other where undefined. */
  readonly int64?: "bigint" | "string" | undefined;
  /** Whether the schema is written into an intersection with others. */
  readonly isPart?: boolean;
  /** For an alternative of a union: the properties whose values select it. */
  readonly tags?: ReadonlySet<string> | undefined;
  /** Whether the schema is such a property: what is received has no other values. */
  readonly isTag?: boolean;
  /** For whom the type is; for users if it is left out. */
  readonly audience?: Audience;
}

/**
 * Who uses a type of what is received. A package's users see what its contract does not know as a type
 * of its own. A proof of what a change breaks needs two other forms of it: `known`, without the keys
 * that an open alternative may have, and that of a `reader` who expects any value beside the listed ones.
 */
export type Audience = "users" | "known" | "reader";

/** The context of what a schema contains, which is part of nothing and selects no alternative. */
export function whole(context: TypeContext): TypeContext {
  const { tags, isTag, isPart, ...inner } = context;
  return tags || isTag || isPart ? inner : context;
}
