import { ConfigError } from "../errors/config-error.ts";
import { NOT_JSON } from "../errors/problems.ts";
import type { BodyMetadata, EncodedBody } from "../metadata.ts";
import {
  type Int64Metadata,
  type Int64Shape,
  isInt64,
  type OpenShape,
  openShape,
  shapeBelow,
} from "./int64-shape.ts";

/**
 * Encodes a body as JSON with its int64 as numbers of all their digits: every bigint, and where the shape
 * says so a text of digits. Throws a ConfigError for a value that is not JSON.
 */
export function encodeInt64(
  value: unknown,
  { vendor }: Pick<BodyMetadata, "vendor">,
  shape: Int64Shape,
  metadata: Int64Metadata,
): EncodedBody {
  const mark = `${Math.random()}:`;
  // A parent is written right before its children.
  const shapes = new WeakMap<object, OpenShape>();
  const replace = function (this: object, key: string, item: unknown): unknown {
    const own =
      key === "" && !shapes.has(this)
        ? openShape(shape, metadata)
        : shapeBelow(shapes.get(this), key, metadata);
    if (typeof item === "object" && item !== null) {
      shapes.set(item, own);
    }
    const isDigits = typeof item === "string" && isInt64(own) && /^-?\d+$/.test(item);
    return typeof item === "bigint" || isDigits ? `${mark}${BigInt(item)}` : item;
  };
  let text: string | undefined;
  try {
    text = JSON.stringify(value, replace);
  } catch {
    // Refused below, without the engine's own TypeError: it quotes property names of the value.
  }
  if (text === undefined) {
    throw new ConfigError("body", NOT_JSON, vendor);
  }
  return { body: text.replaceAll(new RegExp(`"${mark.replace(".", "\\.")}(-?\\d+)"`, "g"), "$1") };
}
