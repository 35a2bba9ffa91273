import type { SecurityRequirement } from "../contract/contract-document.ts";
import type { CredentialCarrier } from "../contract/credential-carriers.ts";
import type { Violation } from "./violation.ts";
import { cookiesOf, headerValues, queryOf, type WireRequest } from "./wire-message.ts";

/** Which security alternative a request satisfies, or why it satisfies none. */
export interface CredentialReport {
  /** Names of the schemes of the alternative, sorted; undefined if none is satisfied. */
  readonly alternative: readonly string[] | undefined;
  readonly violations: readonly Violation[];
}

/**
 * Compares credentials byte by byte: all credentials of exactly one alternative must be sent, and
 * no other (OpenAPI 3.1 section 4.8.30: a list of alternatives, each naming what is required
 * together).
 * @param declared parameters of the operation, which may have the name of another operation's
 * credential
 */
export function checkCredentials(
  request: WireRequest,
  security: readonly SecurityRequirement[],
  carriers: readonly CredentialCarrier[],
  declared: readonly CarrierLocation[] = [],
): CredentialReport {
  const locations = [...carriers, AUTHORIZATION];
  const present = new Set(
    locations.filter((carrier) => sent(request, carrier).length > 0).map(locationOf),
  );
  const alternatives = security.length === 0 ? [{}] : security;
  const problems: string[] = [];
  for (const alternative of alternatives) {
    const schemes = Object.keys(alternative).toSorted();
    const needed = carriers.filter((carrier) => schemes.includes(carrier.scheme));
    const wrong = needed.filter(({ expected, ...carrier }) => {
      const values = sent(request, carrier);
      return values.length !== 1 || !isExpected(values[0] ?? "", expected);
    });
    const neededLocations = new Set([...needed, ...declared].map(locationOf));
    const extra = [...present].filter((location) => !neededLocations.has(location));
    if (wrong.length === 0 && extra.length === 0) return { alternative: schemes, violations: [] };
    const missing = wrong.map(
      (carrier) => `${locationOf(carrier)} is not the credential of ${carrier.scheme}`,
    );
    const surplus = extra.map((location) => `${location} is sent too`);
    problems.push(`[${schemes.join(" and ")}]: ${[...missing, ...surplus].join(", ")}`);
  }
  return {
    alternative: undefined,
    violations: [{ code: "credentials", message: problems.join("; or ") }],
  };
}

function isExpected(value: string, expected: CredentialCarrier["expected"]): boolean {
  return expected instanceof RegExp ? expected.test(value) : value === expected;
}

type CarrierLocation = { readonly in: string; readonly name: string };

// A leftover of another scheme's credential counts, also where the contract has no bearer scheme.
const AUTHORIZATION: CarrierLocation = { in: "header", name: "authorization" };

function locationOf(carrier: CarrierLocation): string {
  return `${carrier.in} ${carrier.in === "header" ? carrier.name.toLowerCase() : carrier.name}`;
}

function sent(request: WireRequest, carrier: CarrierLocation): readonly string[] {
  if (carrier.in === "header") return headerValues(request.headers, carrier.name);
  const pairs = carrier.in === "query" ? queryOf(request.target) : cookiesOf(request.headers);
  return pairs.filter(([name]) => name === carrier.name).map(([, value]) => value);
}
