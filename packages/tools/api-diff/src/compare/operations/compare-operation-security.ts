import { arrayOr, type JsonObject, objectOr } from "@org/test-doubles/json";
import { codeSpan } from "@org/text/markdown";
import type { Effect, Finding } from "../finding.ts";
import type { ContractRule } from "../rules.ts";
import { type OperationSides, operationFinding, pointersBelow } from "./operation-sides.ts";

/** Compares the credentials that a call accepts, and the scopes that they must have. */
export function compareOperationSecurity(sides: OperationSides): readonly Finding[] {
  const [left, right] = [readSecurity(sides.raw.before), readSecurity(sides.raw.after)];
  const pointers = pointersBelow(sides, "security");
  const say = (rule: ContractRule, effect: Effect, summary: string) =>
    operationFinding(sides, rule, effect, summary, pointers);
  const findings: Finding[] = [];
  const isOpen = ({ optional, alternatives }: Security) => optional || alternatives.size === 0;
  if (isOpen(left) && !isOpen(right)) {
    const summary = `The call now needs a credential: ${nameAlternatives(right.alternatives)}.`;
    findings.push(say("operation-security-required", "breaks-runtime", summary));
  } else if (!isOpen(left) && isOpen(right)) {
    const summary = "The call no longer needs a credential.";
    findings.push(say("operation-security-optional", "wire", summary));
  } else {
    const gained = right.alternatives.difference(left.alternatives);
    const lost = left.alternatives.difference(right.alternatives);
    for (const alternative of lost) {
      const summary = `The call can no longer be authorized by ${alternative}.`;
      const effect = isOpen(right) ? "wire" : "breaks-runtime";
      findings.push(say("operation-security-removed", effect, summary));
    }
    for (const alternative of gained) {
      const summary = `The call can also be authorized by ${alternative}.`;
      findings.push(say("operation-security-added", "adds-runtime", summary));
    }
  }
  for (const scope of right.scopes.difference(left.scopes)) {
    const summary = `The call now needs the scope ${scope}.`;
    findings.push(say("operation-scope-added", "wire", summary));
  }
  for (const scope of left.scopes.difference(right.scopes)) {
    const summary = `The call no longer needs the scope ${scope}.`;
    findings.push(say("operation-scope-removed", "wire", summary));
  }
  return findings;
}

interface Security {
  /** Each alternative as the names of the schemes that it needs together. */
  readonly alternatives: ReadonlySet<string>;
  readonly optional: boolean;
  readonly scopes: ReadonlySet<string>;
}

function readSecurity(operation: JsonObject): Security {
  const items = arrayOr(operation["security"]).map(objectOr);
  const named = items.map((item) => Object.keys(item).sort());
  return {
    alternatives: new Set(
      named
        .filter((names) => names.length > 0)
        .map((names) => names.map((name) => codeSpan(name)).join(" and ")),
    ),
    optional: named.some((names) => names.length === 0),
    scopes: new Set(
      items.flatMap((item) =>
        Object.entries(item).flatMap(([scheme, scopes]) =>
          arrayOr(scopes).map((scope) => `${codeSpan(String(scope))} of ${codeSpan(scheme)}`),
        ),
      ),
    ),
  };
}

function nameAlternatives(alternatives: ReadonlySet<string>): string {
  return [...alternatives].join(", or ");
}
