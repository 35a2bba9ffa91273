import type { Contract, CredentialModel, SecurityAlternative } from "@org/codegen/contract";
import { entriesOf, equalJson, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import { type Finding, contractFinding as say } from "../finding.ts";

const SCHEMES = "/components/securitySchemes";

/** Compares the credentials that a client takes, and how each is sent. */
export function compareCredentials(before: Contract, after: Contract): readonly Finding[] {
  return [
    ...compareAlternatives(before.model.security, after.model.security),
    ...compareSending(before.model.security, after.model.security),
    ...compareSchemes(before, after),
  ];
}

function nameAlternative(alternative: SecurityAlternative): string {
  return alternative.map(({ key }) => codeSpan(key)).join(" and ");
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
    // An alternative that the client cannot send is empty.
    return some.filter((alternative) => alternative.length > 0 && !known.has(keyOf(alternative)));
  };
  const pointerOf = ([first]: SecurityAlternative) => joinPointer(SCHEMES, first?.scheme ?? "");
  return [
    ...missing(before, after).map((alternative) => {
      const summary = `The client no longer takes ${nameAlternative(alternative)}.`;
      return say("credential-removed", "breaks", pointerOf(alternative), summary);
    }),
    ...missing(after, before).map((alternative) => {
      const summary = `The client now also takes ${nameAlternative(alternative)}.`;
      return say("credential-added", "adds", pointerOf(alternative), summary);
    }),
  ];
}

function compareSending(
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
  const sending = ({ kind, name }: CredentialModel) =>
    [kind === "oauth2" ? "bearer" : kind, name].filter(Boolean).join(" ");
  const findings: Finding[] = [];
  if (sending(before) !== sending(after)) {
    // A user name with a password has another type than a single secret.
    const effect =
      (before.kind === "basic") === (after.kind === "basic") ? "breaks-runtime" : "breaks";
    const summary = `${codeSpan(after.key)} is sent as ${sending(after)} instead of ${sending(before)}.`;
    findings.push(say("credential-changed", effect, pointer, summary));
  }
  const [left, right] = [before.tokenRequest, after.tokenRequest];
  if (left && !right) {
    const summary = `The client no longer fetches tokens for ${codeSpan(after.key)} itself.`;
    findings.push(say("token-request-changed", "breaks", pointer, summary));
  } else if (!left && right) {
    const summary = `The client can now fetch tokens for ${codeSpan(after.key)} itself.`;
    findings.push(say("token-request-changed", "adds", pointer, summary));
  } else if (left && right) {
    if (left.url !== right.url || JSON.stringify(left.headers) !== JSON.stringify(right.headers)) {
      const summary = `Tokens for ${codeSpan(after.key)} are fetched from ${codeSpan(right.url)}, or differently.`;
      findings.push(say("token-request-changed", "breaks-runtime", pointer, summary));
    }
    if (JSON.stringify(left.scopes) !== JSON.stringify(right.scopes)) {
      const summary = `Tokens for ${codeSpan(after.key)} are requested with other scopes.`;
      findings.push(say("token-request-changed", "wire", pointer, summary));
    }
  }
  return findings;
}

/** Compares the schemes themselves, including what the package does not use. */
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
    const summary = `The security scheme ${codeSpan(name)} ${change}.`;
    return [say("security-scheme-changed", isText ? "text" : "wire", pointer, summary)];
  });
}
