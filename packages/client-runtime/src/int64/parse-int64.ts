import type { ReadBody, ReadContext } from "../metadata.ts";
import { readText } from "../result/read-body.ts";
import {
  type Int64Metadata,
  type Int64Shape,
  isInt64,
  type OpenShape,
  openShape,
  shapeBelow,
} from "./int64-shape.ts";

/** Reads JSON with the int64 in it exact, and otherwise as `readJson` does, which everybody carries. */
export async function readInt64(
  response: Response,
  context: ReadContext,
  shape: Int64Shape,
  metadata: Int64Metadata,
): Promise<ReadBody> {
  const { value, ...body } = await readText(response, context);
  if (typeof value !== "string") {
    return { value, ...body };
  }
  try {
    return { value: value.trim() === "" ? undefined : parseInt64(value, shape, metadata) };
  } catch {
    return { value, problem: "not JSON" };
  }
}

/**
 * Parses JSON with the int64 in it exact. Throws as `JSON.parse` does.
 * @param shape where they are
 */
export function parseInt64(text: string, shape: Int64Shape, metadata: Int64Metadata): unknown {
  // A number with fewer digits is exact as it is.
  const value: unknown = /\d{16}/.test(text) ? parseWide(text) : JSON.parse(text);
  return revive(value, openShape(shape, metadata), metadata);
}

/** An integer beyond what a number can be trusted with, as it is written. */
class WideInteger {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

type Reviver = (key: string, value: unknown, context?: { readonly source?: string }) => unknown;
// TypeScript's library does not know of the third argument yet.
type ParseWithSource = (text: string, reviver: Reviver) => unknown;

/** Parses JSON with a WideInteger for each integer that a number cannot hold. */
function parseWide(text: string): unknown {
  let isKnown = false;
  const parsed = (JSON.parse as ParseWithSource)(text, (_, value, context) => {
    if (typeof value !== "number") {
      return value;
    }
    isKnown = context?.source !== undefined;
    return widen(value, context?.source);
  });
  return isKnown ? parsed : parseQuoted(text);
}

function widen(value: number, source: string | undefined): unknown {
  const isWide = source !== undefined && !Number.isSafeInteger(value) && /^-?\d+$/.test(source);
  return isWide ? new WideInteger(source) : value;
}

/** The same on a platform that does not say how a number was written: each is written as a text first. */
function parseQuoted(text: string): unknown {
  const mark = `${Math.random()}:`;
  const quoted = text.replace(TOKEN, (token) =>
    /^-?\d{16,}$/.test(token) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(quoted, (_, value) => {
    if (typeof value !== "string" || !value.startsWith(mark)) {
      return value;
    }
    const source = value.slice(mark.length);
    return widen(Number(source), source);
  });
}

/** The texts and the numbers of JSON. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

function revive(value: unknown, shape: OpenShape, metadata: Int64Metadata): unknown {
  if (value instanceof WideInteger) {
    return isInt64(shape) ? exact(value.digits, metadata) : Number(value.digits);
  }
  if (typeof value === "number") {
    return isInt64(shape) && Number.isInteger(value) ? exact(BigInt(value), metadata) : value;
  }
  if (value instanceof Object) {
    for (const [key, item] of Object.entries(value)) {
      const inner = revive(item, shapeBelow(shape, key, metadata), metadata);
      if (inner !== item) {
        // Also under `__proto__`, which is a property of its own here.
        Reflect.set(value, key, inner);
      }
    }
  }
  return value;
}

function exact(value: string | bigint, { as }: Int64Metadata): string | bigint {
  return as === "bigint" ? BigInt(value) : `${value}`;
}
