import type { ContractDocument, SecurityScheme } from "./contract-document.ts";
import { followReference } from "./follow-reference.ts";

/** Where a request carries the credential of a security scheme, and the exact text there. */
export interface CredentialCarrier {
  readonly scheme: string;
  readonly in: "header" | "query" | "cookie";
  /** Header names are lower case. */
  readonly name: string;
  /** The text, or a pattern for it; undefined if no credential is known for the scheme. */
  readonly expected: string | RegExp | undefined;
}

/** The credentials that a server accepts, by name of the security scheme. */
export type KnownCredentials = Readonly<
  Record<
    string,
    { readonly value: string | { readonly username: string; readonly password: string } }
  >
>;

/** What looks like a credential; a client that has none may send the word for it (`Bearer undefined`). */
const ANY = Symbol("any");
const ANY_KEY = /^(?!(?:undefined|null)?$)/;
const ANY_TOKEN = /^Bearer (?!(?:undefined|null)?$)\S+$/;
const ANY_PAIR = /^Basic [\w+/]+=*$/;

/**
 * What each security scheme of a contract puts on the wire (OpenAPI 3.1 section 4.8.27, RFC 6750
 * section 2.1, RFC 7617 section 2). OAuth 2 and OpenID Connect use bearer tokens.
 */
export function credentialCarriers(
  document: ContractDocument,
  credentials: KnownCredentials | "any",
): readonly CredentialCarrier[] {
  return Object.entries(document.components?.securitySchemes ?? {}).map(([name, found]) => {
    const scheme = followReference<SecurityScheme>(document, found);
    const value = credentials === "any" ? ANY : credentials[name]?.value;
    if (scheme.type === "apiKey" && scheme.name !== undefined) {
      const location = scheme.in === "query" || scheme.in === "cookie" ? scheme.in : "header";
      const key = location === "header" ? scheme.name.toLowerCase() : scheme.name;
      return {
        scheme: name,
        in: location,
        name: key,
        expected: value === ANY ? ANY_KEY : typeof value === "string" ? value : undefined,
      };
    }
    return {
      scheme: name,
      in: "header",
      name: "authorization",
      expected: authorization(scheme, value),
    };
  });
}

function authorization(
  scheme: SecurityScheme,
  value: KnownCredentials[string]["value"] | typeof ANY | undefined,
): string | RegExp | undefined {
  const isBasic = scheme.scheme?.toLowerCase() === "basic";
  if (value === ANY) return isBasic ? ANY_PAIR : ANY_TOKEN;
  if (isBasic) {
    if (typeof value !== "object") return undefined;
    return `Basic ${Buffer.from(`${value.username}:${value.password}`).toString("base64")}`;
  }
  return typeof value === "string" ? `Bearer ${value}` : undefined;
}
