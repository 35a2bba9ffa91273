import { splitAtLiterals } from "./split-at-literals.ts";
import type { OperationContract } from "./vendor-contract.ts";

/** A parsed path template. */
export interface PathTemplate {
  /** Fewer is more concrete (OpenAPI 3.1 section 4.8.8.2): by text, so that templates can be sorted. */
  readonly rank: string;
  /**
   * The values of the template's parameters, decoded.
   * @param path what follows the base URL, not decoded
   * @returns undefined where the request is not for this path
   */
  readonly match: (path: string, query: URLSearchParams) => PathValues | undefined;
}

/** Values of path parameters by name. */
export type PathValues = Readonly<Record<string, string>>;

/**
 * Reads a template such as `/products/{id}:archive`, or `/files?beta=true`, which requires a query.
 */
export function readTemplate({ path }: Pick<OperationContract, "path">): PathTemplate {
  const [template = "", fixed = ""] = path.replace(/#.*/, "").split("?", 2);
  const demanded = [...new URLSearchParams(fixed)];
  const segments = template.split("/").map(readSegment);
  const match: PathTemplate["match"] = (requested, query) => {
    const found = requested.split("/");
    if (found.length !== segments.length) return undefined;
    if (!demanded.every(([name, value]) => query.getAll(name).includes(value))) return undefined;
    const values = segments.map(({ match }, index) => match(decode(found[index] ?? "")));
    return values.every((one) => one !== undefined)
      ? Object.fromEntries(values.flatMap((one) => Object.entries(one)))
      : undefined;
  };
  const rank = [String(999 - demanded.length), ...segments.map((one) => one.rank)].join("");
  return { rank, match };
}

interface Segment {
  /** 0 for a literal, 1 for one with parameters in it, 2 for a parameter. */
  readonly rank: 0 | 1 | 2;
  readonly match: (text: string) => PathValues | undefined;
}

function readSegment(segment: string): Segment {
  const names = [...segment.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
  if (names.length === 0) {
    const literal = decode(segment);
    return { rank: 0, match: (text) => (text === literal ? {} : undefined) };
  }
  const literals = segment.split(/\{[^{}]+\}/).map(decode);
  return {
    rank: literals.every((text) => text === "") ? 2 : 1,
    match: (text) => {
      const values = splitAtLiterals(text, literals);
      return values && Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
    },
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
