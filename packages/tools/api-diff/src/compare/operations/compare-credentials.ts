import type { Contract, CredentialModel, SecurityAlternative } from "@org/codegen/contract";
import { entriesOf, equalJson, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import type { Effect, Finding } from "../finding.ts";
import type { ContractRule } from "../rules.ts";

const SCHEMES = "/components/securitySchemes";

/** Compares the credentials that a client takes, and how each travels. */
export function compareCredentials(before: Contract, after: Contract): readonly Finding[] {
  return [
    ...compareAlternatives(before.model.security, after.model.security),
    ...compareTravel(before.model.security, after.model.security),
    ...compareSchemes(before, after),
  ];
}

function say(rule: ContractRule, effect: Effect, pointer: string, summary: string): Finding {
  return { rule, effect, pointer, before: pointer, operation: null, summary };
}

function nameAlternative(alternative: SecurityAlternative): string {
  return alternative.map(({ key }) => `\`${key}\``).join(" and ");
}

function compareAlternatives(
  before: readonly SecurityAlternative[],
  after: readonly SecurityAlternative[],
): Finding[] {
  const keyOf = (alternative: SecurityAlternative) =>
    alternative
      .map(({ key }) => key)
      .sort()
      .join(" ");
  const missing = (
    some: readonly SecurityAlternative[],
    others: readonly SecurityAlternative[],
  ) => {
    const known = new Set(others.map(keyOf));
    // What the client cannot send is no part of it.
    return some.filter((alternative) => alternative.length > 0 && !known.has(keyOf(alternative)));
  };
  const place = ([first]: SecurityAlternative) => joinPointer(SCHEMES, first?.scheme ?? "");
  return [
    ...missing(before, after).map((alternative) =>
      say(
        "credential-removed",
        "breaks",
        place(alternative),
        `The client no longer takes ${nameAlternative(alternative)}.`,
      ),
    ),
    ...missing(after, before).map((alternative) =>
      say(
        "credential-added",
        "adds",
        place(alternative),
        `The client now also takes ${nameAlternative(alternative)}.`,
      ),
    ),
  ];
}

function compareTravel(
  before: readonly SecurityAlternative[],
  after: readonly SecurityAlternative[],
): Finding[] {
  const twins = new Map(after.flat().map((credential) => [credential.key, credential]));
  const credentials = new Map(before.flat().map((credential) => [credential.key, credential]));
  return [...credentials.values()].flatMap((credential) => {
    const twin = twins.get(credential.key);
    return twin ? compareCredential(credential, twin) : [];
  });
}

function compareCredential(before: CredentialModel, after: CredentialModel): Finding[] {
  const pointer = joinPointer(SCHEMES, after.scheme);
  const travel = ({ kind, name }: CredentialModel) =>
    [kind === "oauth2" ? "bearer" : kind, name].filter(Boolean).join(" ");
  const findings: Finding[] = [];
  if (travel(before) !== travel(after)) {
    // A user name with a password is another type than one secret.
    const effect =
      (before.kind === "basic") === (after.kind === "basic") ? "breaks-runtime" : "breaks";
    const summary = `\`${after.key}\` travels as ${travel(after)} instead of ${travel(before)}.`;
    findings.push(say("credential-changed", effect, pointer, summary));
  }
  const [left, right] = [before.tokenRequest, after.tokenRequest];
  if (left && !right) {
    const summary = `The client no longer fetches tokens for \`${after.key}\` itself.`;
    findings.push(say("token-request-changed", "breaks", pointer, summary));
  } else if (!left && right) {
    const summary = `The client can now fetch tokens for \`${after.key}\` itself.`;
    findings.push(say("token-request-changed", "adds", pointer, summary));
  } else if (left && right) {
    if (left.url !== right.url || JSON.stringify(left.headers) !== JSON.stringify(right.headers)) {
      const summary = `Tokens for \`${after.key}\` are fetched from ${right.url}, or in another way.`;
      findings.push(say("token-request-changed", "breaks-runtime", pointer, summary));
    }
    if (JSON.stringify(left.scopes) !== JSON.stringify(right.scopes)) {
      const summary = `Tokens for \`${after.key}\` are asked for with other permissions.`;
      findings.push(say("token-request-changed", "wire", pointer, summary));
    }
  }
  return findings;
}

/** What a scheme says that the package makes nothing of. */
function compareSchemes(before: Contract, after: Contract): Finding[] {
  const schemesOf = ({ document }: Contract) =>
    objectOr(objectOr(document["components"])["securitySchemes"]);
  const [left, right] = [schemesOf(before), schemesOf(after)];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].flatMap((name): Finding[] => {
    const pointer = joinPointer(SCHEMES, name);
    const [was, is] = [left[name], right[name]];
    if (equalJson(was, is)) return [];
    const plain = (scheme: JsonObject) =>
      Object.fromEntries(entriesOf(scheme).filter(([key]) => key !== "description"));
    const isText = equalJson(plain(objectOr(was)), plain(objectOr(is))) && was !== undefined;
    const change = was === undefined ? "was added" : is === undefined ? "was removed" : "changed";
    const summary = `The security scheme \`${name}\` ${change}.`;
    return [say("security-scheme-changed", isText ? "text" : "wire", pointer, summary)];
  });
}
