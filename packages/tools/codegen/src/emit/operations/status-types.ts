/** 2xx codes of the IANA registry (RFC 9110 section 16.2). */
const SUCCESS: readonly number[] = [200, 201, 202, 203, 204, 205, 206, 207, 208, 226];

/** Other codes that a call can end with: the IANA registry, and codes that proxies send. */
const FAILURE: readonly number[] = [
  300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410,
  411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 428, 429, 430,
  431, 440, 444, 449, 450, 451, 460, 463, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504,
  505, 506, 507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525, 526, 527, 529, 530, 598, 599,
];

/** The statuses of an operation's documented responses, with every range and `default` expanded. */
export interface StatusPlan {
  /** The codes that each status key of the contract covers. */
  readonly documented: ReadonlyMap<string, readonly number[]>;
  /** 2xx codes that the contract does not document. */
  readonly otherSuccess: readonly number[];
  /** Other codes that the contract does not document. */
  readonly otherFailure: readonly number[];
}

/**
 * Assigns codes to status keys: a code takes precedence over its range, a range over `default`
 * (OpenAPI 3.1 section 4.8.16). `default` covers only failures: a success that the contract does not
 * describe must not pass for one that it does.
 */
export function planStatuses(keys: readonly string[]): StatusPlan {
  const left = new Set([...SUCCESS, ...FAILURE]);
  const documented = new Map<string, readonly number[]>();
  const take = (key: string, codes: readonly number[]) => {
    documented.set(key, codes);
    for (const code of codes) left.delete(code);
  };
  for (const key of keys) if (/^\d{3}$/.test(key)) take(key, [Number(key)]);
  for (const key of keys) {
    if (!/^\dXX$/i.test(key)) continue;
    take(
      key,
      [...left].filter((code) => Math.floor(code / 100) === Number(key[0])),
    );
  }
  if (keys.includes("default"))
    take(
      "default",
      [...left].filter((code) => FAILURE.includes(code)),
    );
  return {
    documented,
    otherSuccess: [...left].filter((code) => SUCCESS.includes(code)),
    otherFailure: [...left].filter((code) => FAILURE.includes(code)),
  };
}

/** Whether codes of one status key are successes. */
export function areSuccesses(codes: readonly number[]): boolean {
  return codes.every((code) => code >= 200 && code < 300);
}

/** Names the long unions of codes once per file, so that every operation can share them. */
export interface StatusAliases {
  /** A union of codes as text: written out if short, its alias if long. */
  readonly nameOf: (codes: readonly number[]) => string;
  /** The declarations of all aliases that `nameOf` returned. */
  readonly declarations: () => string;
}

/** A union of more codes than this gets an alias. */
const LONGEST_WRITTEN_OUT = 8;

/** Names aliases by the codes they leave out, so that the names do not depend on any order. */
export function createStatusAliases(): StatusAliases {
  const aliases = new Map<string, string>();
  return {
    nameOf: (codes) => {
      const text = codes.toSorted((a, b) => a - b).join(" | ");
      if (codes.length <= LONGEST_WRITTEN_OUT) return text;
      const known = aliases.get(text);
      if (known) return known;
      const all = areSuccesses(codes) ? SUCCESS : FAILURE.filter((code) => inRange(code, codes));
      const missing = all.filter((code) => !codes.includes(code));
      const name = [`Other${rangesOf(codes)}Status`, ...missing].join("_");
      aliases.set(text, name);
      return name;
    },
    declarations: () =>
      [...aliases]
        .sort(([, a], [, b]) => (a < b ? -1 : 1))
        .map(([text, name]) => `type ${name} = ${text};\n`)
        .join(""),
  };
}

function rangesOf(codes: readonly number[]): string {
  const hundreds = [...new Set(codes.map((code) => Math.floor(code / 100)))].sort().join("");
  if (hundreds === "2") return "Success";
  return hundreds === "345" ? "Failure" : `${hundreds}xx`;
}

function inRange(code: number, codes: readonly number[]): boolean {
  return codes.some((other) => Math.floor(other / 100) === Math.floor(code / 100));
}
