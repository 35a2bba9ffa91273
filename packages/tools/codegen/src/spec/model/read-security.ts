import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import {
  arrayOr,
  type Json,
  type JsonObject,
  objectOr,
  ownValue,
  stringOr,
} from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import type { CredentialModel, SecurityAlternative, VendorConfig } from "../../model.ts";
import { readTokenRequest } from "./read-token-request.ts";

/** The security alternatives of a contract, and which of them each requirement list accepts. */
export interface SecurityModel {
  readonly alternatives: readonly SecurityAlternative[];
  /** The accepted indices of one operation's `security`, and whether it accepts none. */
  readonly acceptedBy: (security: Json | undefined) => { accepted: number[]; optional: boolean };
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the security requirements of all operations: a list is an OR, the keys of one item an AND,
 * an empty item means that no credential is needed (OpenAPI 3.1 section 4.8.30). Scopes do not create
 * another alternative: a client that fetches its own token requests those of all operations.
 */
export function readSecurity(
  vendor: string,
  contract: JsonObject,
  requirements: readonly Json[],
  config: VendorConfig,
): SecurityModel {
  const diagnostics: Diagnostic[] = [];
  const schemes = objectOr(objectOr(contract["components"])["securitySchemes"]);
  const items = requirements.flatMap(arrayOr).map(objectOr);
  const indexByKey = new Map<string, number>();
  const alternatives: SecurityAlternative[] = [];
  const reported = new Set<string>();

  const readCredential = (scheme: string): CredentialModel[] => {
    const scopes = new Set(items.flatMap((item) => arrayOr(item[scheme]).map(String)));
    const credential = credentialOf(vendor, scheme, schemes, [...scopes], config);
    if (!("code" in credential)) return [credential];
    if (!reported.has(scheme)) diagnostics.push(credential);
    reported.add(scheme);
    return [];
  };

  for (const item of items) {
    const names = Object.keys(item).sort();
    if (names.length === 0 || indexByKey.has(names.join("\0"))) continue;
    indexByKey.set(names.join("\0"), alternatives.length);
    const alternative = names.flatMap(readCredential);
    alternatives.push(alternative);
    if (new Set(alternative.map(({ key }) => key)).size === alternative.length) continue;
    const location = { vendor, file: `specs/${vendor}/vendor.yaml`, pointer: "/credentials" };
    const message = `${names.join(" and ")} are required together, but share a key.`;
    diagnostics.push(diagnostic("CREDENTIAL_AMBIGUOUS", location, message));
  }
  for (const scheme of Object.keys(config.credentials)) {
    if (Object.hasOwn(schemes, scheme)) continue;
    diagnostics.push(
      diagnostic(
        "CONFIG_UNMATCHED",
        {
          vendor,
          file: `specs/${vendor}/vendor.yaml`,
          pointer: joinPointer("/credentials", scheme),
        },
        `The contract has no security scheme "${scheme}".`,
      ),
    );
  }

  const acceptedBy = (security: Json | undefined) => {
    const accepted: number[] = [];
    let optional = false;
    for (const requirement of arrayOr(security)) {
      const names = Object.keys(objectOr(requirement)).sort();
      const index = indexByKey.get(names.join("\0"));
      if (names.length === 0) optional = true;
      else if (index !== undefined) accepted.push(index);
    }
    return { accepted, optional };
  };
  return { alternatives, acceptedBy, diagnostics };
}

function credentialOf(
  vendor: string,
  scheme: string,
  schemes: JsonObject,
  scopes: readonly string[],
  config: VendorConfig,
): CredentialModel | Diagnostic {
  const raw = ownValue(schemes, scheme);
  const location = {
    vendor,
    file: `specs/${vendor}`,
    pointer: joinPointer("/components/securitySchemes", scheme),
  };
  if (raw === undefined) {
    return diagnostic(
      "SECURITY_UNSUPPORTED",
      location,
      `No security scheme "${scheme}" is declared.`,
    );
  }
  const key = Object.hasOwn(config.credentials, scheme) ? config.credentials[scheme] : undefined;
  if (key === undefined) {
    return diagnostic(
      "CREDENTIAL_UNNAMED",
      location,
      `The security scheme "${scheme}" has no short name.`,
    );
  }
  const definition = objectOr(raw);
  const kind = kindOf(definition);
  if (!kind) {
    return diagnostic(
      "SECURITY_UNSUPPORTED",
      location,
      `A client cannot send "${scheme}" (${String(definition["type"])} ${String(definition["scheme"] ?? "")}).`,
    );
  }
  const { tokenRequest, problem } = readTokenRequest(definition, scopes, schemes);
  if (problem !== undefined) {
    return diagnostic(
      "SECURITY_UNSUPPORTED",
      { ...location, pointer: `${location.pointer}/x-token-request` },
      problem,
    );
  }
  return {
    scheme,
    key,
    kind: tokenRequest ? "oauth2" : kind,
    name: kind === "bearer" || kind === "basic" ? undefined : stringOr(definition["name"]),
    description: stringOr(definition["description"]),
    tokenRequest,
  };
}

function kindOf(scheme: JsonObject): CredentialModel["kind"] | undefined {
  switch (scheme["type"]) {
    case "oauth2":
    case "openIdConnect":
      return "bearer";
    case "http": {
      const name = stringOr(scheme["scheme"])?.toLowerCase();
      return name === "bearer" || name === "basic" ? name : undefined;
    }
    case "apiKey": {
      const location = scheme["in"];
      return location === "header" || location === "query" || location === "cookie"
        ? location
        : undefined;
    }
    default:
      return undefined;
  }
}
