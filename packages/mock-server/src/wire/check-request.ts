import type { ContractDocument } from "../contract/contract-document.ts";
import type { CredentialCarrier } from "../contract/credential-carriers.ts";
import type { ContractOperation, ContractParameter } from "../contract/list-operations.ts";
import { checkBody } from "./check-body.ts";
import { checkCredentials } from "./check-credentials.ts";
import { matchOperation, type OperationMatch } from "./match-operation.ts";
import { type Preferences, parseAccept, parsePrefer } from "./parse-headers.ts";
import { createParameterReader, type RawPair } from "./read-parameter.ts";
import type { SchemaChecker } from "./schema-checker.ts";
import { type AddViolation, messageOf, type Violation, type ViolationCode } from "./violation.ts";
import { cookiesOf, headerValues, queryOf, splitOnce, type WireRequest } from "./wire-message.ts";

/**
 * Values as the server would read them, so that a test suite can compare them with what the caller
 * passed.
 */
export interface ReceivedRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  /** Undefined if the request has no body. */
  readonly body: unknown;
}

/** The operation of a request, what it carried, and which rules it broke. */
export interface RequestReport {
  readonly operation: ContractOperation | undefined;
  /** Path values as sent. */
  readonly pathValues: ReadonlyMap<string, string>;
  readonly received: ReceivedRequest;
  readonly preferences: Preferences;
  /** Security schemes that were satisfied, sorted; undefined if none were. */
  readonly alternative: readonly string[] | undefined;
  readonly violations: readonly Violation[];
}

/** What requests are checked against. */
export interface RequestRules {
  readonly document: ContractDocument;
  readonly operations: readonly ContractOperation[];
  /** Path before every operation's path, without a trailing slash. */
  readonly basePath: string;
  readonly carriers: readonly CredentialCarrier[];
  readonly checker: SchemaChecker;
}

/**
 * Names the operation that a test suite called, for templates of a contract that match the same
 * paths.
 */
export const CALLED_HEADER = "x-called-operation";

const NO_PREFERENCES: Preferences = {
  mediaTypes: undefined,
  code: undefined,
  exampleKey: undefined,
};
const NOTHING: ReceivedRequest = { path: {}, query: {}, header: {}, cookie: {}, body: undefined };

/** The report of a request that is refused before an operation is looked for. */
export function refuseRequest(violation: Violation): RequestReport {
  return {
    operation: undefined,
    pathValues: new Map(),
    received: NOTHING,
    preferences: NO_PREFERENCES,
    alternative: undefined,
    violations: [violation],
  };
}

/**
 * What a URL parser would change: a backslash becomes a slash, a dot segment is removed (WHATWG URL
 * section 4.4).
 */
const UNSTABLE_PATH = /\\|\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** Checks a request against the contract alone, by what was sent. */
export function checkRequest(request: WireRequest, rules: RequestRules): RequestReport {
  const [path] = splitOnce(request.target, "?");
  const refuse = (code: ViolationCode, message: string): RequestReport =>
    refuseRequest({ code, message });
  if (path.includes("//")) return refuse("double-slash", path);
  if (!isDecodable(request.target) || UNSTABLE_PATH.test(path))
    return refuse("path-encoding", path);
  const isMounted = path.startsWith(`${rules.basePath}/`);
  const match =
    isMounted &&
    matchOperation(
      rules.operations,
      request.method,
      request.target.slice(rules.basePath.length),
      headerValues(request.headers, CALLED_HEADER)[0],
    );
  if (!match)
    return refuse("route", `${request.method} ${path} is not an operation of the contract`);

  const { operation } = match;
  const violations: Violation[] = [];
  const add: AddViolation = (code, message) => {
    violations.push({ code, message });
  };
  const values = readParameters(request, rules, match, add);
  const preferences = readPreferences(request, add);
  const claimed = operation.parameters.map(({ in: location, name }) => ({ in: location, name }));
  const carriers = rules.carriers;
  const credentials = checkCredentials(request, operation.security, carriers, claimed);
  const body = checkBody(request, operation, rules, add);
  return {
    operation,
    pathValues: match.pathValues,
    received: { ...values, body },
    preferences,
    alternative: credentials.alternative,
    violations: [...violations, ...credentials.violations],
  };
}

function readPreferences({ headers }: WireRequest, add: AddViolation): Preferences {
  const read = <Value>(code: ViolationCode, parse: () => Value): Value | undefined => {
    try {
      return parse();
    } catch (error) {
      add(code, messageOf(error));
      return undefined;
    }
  };
  return {
    ...NO_PREFERENCES,
    mediaTypes: read("accept", () => parseAccept(headers)),
    ...read("prefer", () => parsePrefer(headers)),
  };
}

function readParameters(
  request: WireRequest,
  rules: RequestRules,
  { operation, pathValues, fixedQuery }: OperationMatch,
  add: AddViolation,
): Omit<ReceivedRequest, "body"> {
  const reader = createParameterReader(rules.document, rules.checker);
  const query = queryOf(request.target);
  const cookies = cookiesOf(request.headers);
  const claimed = new Set<RawPair>();
  const refused = new Set<string>();
  const fromPairs = (parameter: ContractParameter, pairs: readonly RawPair[]): unknown => {
    const read = reader.fromPairs(parameter, pairs);
    for (const pair of read.pairs) claimed.add(pair);
    return read.value;
  };
  const names = new Set(
    operation.parameters.filter((one) => one.in === "query").map(({ name }) => name),
  );
  // An exploded object takes any pair except those that have a parameter of their own.
  const isFor = ({ name }: ContractParameter) => {
    return ([key]: RawPair): boolean => {
      const plain = decodeURIComponent(key.replaceAll("+", "%20"));
      return plain === name || !names.has(plain);
    };
  };
  const read = (parameter: ContractParameter): unknown => {
    if (parameter.in === "query") return fromPairs(parameter, query.filter(isFor(parameter)));
    if (parameter.in === "cookie") return fromPairs(parameter, cookies);
    const [text, ...more] =
      parameter.in === "path"
        ? [pathValues.get(parameter.name)]
        : headerValues(request.headers, parameter.name);
    if (more.length > 0) throw new Error("given more than once");
    return text === undefined ? undefined : reader.fromText(parameter, text);
  };
  const values: [location: ContractParameter["in"], name: string, value: unknown][] = [];
  for (const parameter of operation.parameters) {
    const code = `${parameter.in}-parameter` as const;
    try {
      const value = read(parameter);
      if (value !== undefined) {
        values.push([parameter.in, parameter.name, value]);
        const problems = rules.checker.check(parameter.schema, value, "request");
        if (problems.length > 0) add(code, `${parameter.name}: ${problems.join(", ")}`);
      } else if (parameter.required) add(code, `${parameter.name} is required`);
    } catch (error) {
      add(code, `${parameter.name}: ${messageOf(error)}`);
      refused.add(parameter.name);
    }
  }
  const secrets = rules.carriers
    .filter((carrier) => carrier.in === "query")
    .map((carrier) => carrier.name);
  for (const pair of query) {
    const [name, value] = pair;
    const isFixed = fixedQuery.includes(`${name}=${value}`) || fixedQuery.includes(name);
    const isKnown = isFixed || claimed.has(pair) || refused.has(name) || secrets.includes(name);
    if (!isKnown) add("unknown-query", name);
  }
  // From entries, which also define a parameter named __proto__.
  const valuesIn = (wanted: ContractParameter["in"]): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      values.flatMap(([location, name, value]) => (location === wanted ? [[name, value]] : [])),
    );
  return {
    path: valuesIn("path"),
    query: valuesIn("query"),
    header: valuesIn("header"),
    cookie: valuesIn("cookie"),
  };
}

function isDecodable(target: string): boolean {
  try {
    decodeURIComponent(target);
    return true;
  } catch {
    return false;
  }
}
