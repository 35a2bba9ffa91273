/**
 * Where a JSON value holds an int64: it is one itself, or has some below its keys. `*` stands for every
 * other key and for the items of a list, `.` for the value itself where it may also be an object. A text
 * names one of the vendor's shapes.
 */
export type Int64Shape = true | string | { readonly [key: string]: Int64Shape };

/** How a vendor's int64 are handed over, and the shapes that refer to each other. */
export interface Int64Metadata {
  readonly as: "bigint" | "string";
  readonly shapes: Readonly<Record<string, Int64Shape>>;
}

/** A shape that refers to no other. */
export type OpenShape = Exclude<Int64Shape, string> | undefined;

/** The shape that a text names; any other as it is. */
export function openShape(shape: Int64Shape | undefined, { shapes }: Int64Metadata): OpenShape {
  let open = shape;
  while (typeof open === "string") {
    open = shapes[open];
  }
  return open;
}

/** The shape of what a value holds under a key. */
export function shapeBelow(shape: OpenShape, key: string, metadata: Int64Metadata): OpenShape {
  if (typeof shape !== "object") {
    return undefined;
  }
  return openShape(shape[Object.hasOwn(shape, key) ? key : "*"], metadata);
}

/** Whether the value itself is an int64, if it is a number. */
export function isInt64(shape: OpenShape): boolean {
  return shape === true || (typeof shape === "object" && shape["."] === true);
}
