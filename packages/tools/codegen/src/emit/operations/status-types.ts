/** 2xx codes of the IANA registry (RFC 9110 section 16.2). */
const SUCCESS: readonly number[] = [200, 201, 202, 203, 204, 205, 206, 207, 208, 226];

/** Client errors of the registry, and unregistered ones that are known to be sent. */
const CLIENT_ERRORS: readonly number[] = [
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418,
  419, 420, 421, 422, 423, 424, 425, 426, 428, 429, 430, 431, 440, 444, 449, 450, 451, 460, 463,
  494, 495, 496, 497, 498, 499,
];

/** Server errors of the registry, and unregistered ones that are known to be sent. */
const SERVER_ERRORS: readonly number[] = [
  500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525, 526,
  527, 529, 530, 598, 599,
];

const FAILURE: readonly number[] = [...CLIENT_ERRORS, ...SERVER_ERRORS];

/** Redirects, which no call resolves with: the runtime follows none. */
const REDIRECTS: readonly number[] = [300, 301, 302, 303, 304, 305, 307, 308];

/** The statuses of an operation's documented responses, with every range and `default` expanded. */
export interface StatusPlan {
  /** The codes that each status key of the contract covers; a call resolves with any of them. */
  readonly documented: ReadonlyMap<string, readonly number[]>;
  /** The same of documented redirects, which a call rejects. */
  readonly redirects: ReadonlyMap<string, readonly number[]>;
  /** 2xx codes that the contract does not document. */
  readonly otherSuccess: readonly number[];
  /** Failures that the contract does not document. */
  readonly otherFailure: readonly number[];
}

/**
 * Assigns codes to status keys: a code takes precedence over its range, a range over `default`
 * (OpenAPI 3.1 section 4.8.16). `default` covers only failures: a success that the contract does not
 * describe must not pass for one that it does.
 */
export function planStatuses(keys: readonly string[]): StatusPlan {
  const left = new Set([...SUCCESS, ...FAILURE, ...REDIRECTS]);
  const documented = new Map<string, readonly number[]>();
  const redirects = new Map<string, readonly number[]>();
  const take = (key: string, codes: readonly number[]) => {
    (key.startsWith("3") ? redirects : documented).set(key, codes);
    for (const code of codes) left.delete(code);
  };
  for (const key of keys) if (/^[2-5]\d\d$/.test(key)) take(key, [Number(key)]);
  for (const key of keys) {
    if (!/^[2-5]XX$/i.test(key)) continue;
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
    redirects,
    otherSuccess: [...left].filter((code) => SUCCESS.includes(code)),
    otherFailure: [...left].filter((code) => FAILURE.includes(code)),
  };
}

/** Whether codes of one status key are successes. */
export function areSuccesses(codes: readonly number[]): boolean {
  return codes.every((code) => code >= 200 && code < 300);
}

/** Types of the runtime that stand for a class of codes. */
export const STATUS_TYPES: readonly string[] = [
  "ClientErrorStatus",
  "FailureStatus",
  "ServerErrorStatus",
  "SuccessStatus",
];

/**
 * The type of a union of codes: each by itself, or the runtime's type of a class of codes without
 * the few that are missing.
 */
export function statusType(codes: readonly number[]): string {
  const own = new Set(codes);
  const few = (all: readonly number[]) => {
    const missing = all.filter((code) => !own.has(code));
    return missing.length < all.length - missing.length ? missing : undefined;
  };
  const classes = isWhole(few(CLIENT_ERRORS), few(SERVER_ERRORS)) ? JOINED : SEPARATE;
  const types: string[] = [];
  for (const [name, all] of classes) {
    const missing = few(all);
    if (missing === undefined) continue;
    types.push(missing.length === 0 ? name : `Exclude<${name}, ${listed(missing)}>`);
    for (const code of all) own.delete(code);
  }
  return [...(own.size > 0 ? [listed([...own])] : []), ...types].join(" | ");
}

type StatusClass = readonly [name: string, codes: readonly number[]];

const JOINED: readonly StatusClass[] = [
  ["SuccessStatus", SUCCESS],
  ["FailureStatus", FAILURE],
];

const SEPARATE: readonly StatusClass[] = [
  ["SuccessStatus", SUCCESS],
  ["ClientErrorStatus", CLIENT_ERRORS],
  ["ServerErrorStatus", SERVER_ERRORS],
];

function isWhole(...missing: readonly (readonly number[] | undefined)[]): boolean {
  return missing.every((codes) => codes !== undefined);
}

function listed(codes: readonly number[]): string {
  return codes.toSorted((a, b) => a - b).join(" | ");
}
