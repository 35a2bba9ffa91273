import type { ContractDocument, SecurityScheme } from "./contract-document.ts";
import { followReference } from "./follow-reference.ts";
import type { TestCredentials } from "./test-credentials.ts";

/** The place on the wire where a security scheme's credential stands, and the exact text there. */
export interface CredentialCarrier {
  readonly scheme: string;
  readonly in: "header" | "query" | "cookie";
  /** Header names are lower case. */
  readonly name: string;
  /** Undefined where no test credential is known for the scheme. */
  readonly expected: string | undefined;
}

/**
 * What each security scheme of a contract puts on the wire (OpenAPI 3.1 section 4.8.27, RFC 6750
 * section 2.1, RFC 7617 section 2). OAuth 2 and OpenID Connect travel as bearer tokens.
 */
export function credentialCarriers(
  document: ContractDocument,
  credentials: TestCredentials,
): readonly CredentialCarrier[] {
  return Object.entries(document.components?.securitySchemes ?? {}).map(([name, found]) => {
    const scheme = followReference<SecurityScheme>(document, found);
    const value = credentials[name]?.value;
    if (scheme.type === "apiKey" && scheme.name !== undefined) {
      const place = scheme.in === "query" || scheme.in === "cookie" ? scheme.in : "header";
      const key = place === "header" ? scheme.name.toLowerCase() : scheme.name;
      return {
        scheme: name,
        in: place,
        name: key,
        expected: typeof value === "string" ? value : undefined,
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
  value: TestCredentials[string]["value"] | undefined,
): string | undefined {
  if (scheme.scheme?.toLowerCase() === "basic") {
    if (typeof value !== "object") return undefined;
    return `Basic ${Buffer.from(`${value.username}:${value.password}`).toString("base64")}`;
  }
  return typeof value === "string" ? `Bearer ${value}` : undefined;
}
