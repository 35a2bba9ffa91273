import { arrayOr, type JsonObject, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import type { Finding } from "../finding.ts";
import { type OperationSides, operationFinding } from "./operation-sides.ts";

/** Compares the credentials that a call may carry, and the permissions they must have. */
export function compareOperationSecurity(sides: OperationSides): readonly Finding[] {
  const [left, right] = [readSecurity(sides.raw.before), readSecurity(sides.raw.after)];
  const place = {
    before: joinPointer(sides.before.pointer, "security"),
    after: joinPointer(sides.after.pointer, "security"),
  };
  const say = (...[rule, effect, summary]: Sayable) =>
    operationFinding(sides, rule, effect, summary, place);
  const findings: Finding[] = [];
  const isOpen = ({ optional, ways }: Security) => optional || ways.size === 0;
  if (isOpen(left) && !isOpen(right)) {
    const summary = `The call needs a credential now: ${nameWays(right.ways)}.`;
    findings.push(say("operation-security-required", "breaks-runtime", summary));
  } else if (!isOpen(left) && isOpen(right)) {
    const summary = "The call needs no credential any more.";
    findings.push(say("operation-security-optional", "wire", summary));
  } else {
    const gained = right.ways.difference(left.ways);
    const lost = left.ways.difference(right.ways);
    for (const way of lost) {
      const summary = `The call can no longer be authorised by ${way}.`;
      const effect = isOpen(right) ? "wire" : "breaks-runtime";
      findings.push(say("operation-security-removed", effect, summary));
    }
    for (const way of gained) {
      const summary = `The call can also be authorised by ${way}.`;
      findings.push(say("operation-security-added", "adds-runtime", summary));
    }
  }
  for (const scope of right.scopes.difference(left.scopes)) {
    const summary = `The call needs the permission ${scope}.`;
    findings.push(say("operation-scope-added", "wire", summary));
  }
  for (const scope of left.scopes.difference(right.scopes)) {
    const summary = `The call no longer needs the permission ${scope}.`;
    findings.push(say("operation-scope-removed", "wire", summary));
  }
  return findings;
}

type Sayable = readonly [
  Parameters<typeof operationFinding>[1],
  Parameters<typeof operationFinding>[2],
  string,
];

interface Security {
  /** Each way as the names of the schemes that are needed together. */
  readonly ways: ReadonlySet<string>;
  readonly optional: boolean;
  readonly scopes: ReadonlySet<string>;
}

function readSecurity(operation: JsonObject): Security {
  const items = arrayOr(operation["security"]).map(objectOr);
  const named = items.map((item) => Object.keys(item).sort());
  return {
    ways: new Set(
      named
        .filter((names) => names.length > 0)
        .map((names) => names.map((name) => `\`${name}\``).join(" and ")),
    ),
    optional: named.some((names) => names.length === 0),
    scopes: new Set(
      items.flatMap((item) =>
        Object.entries(item).flatMap(([scheme, scopes]) =>
          arrayOr(scopes).map((scope) => `\`${String(scope)}\` of \`${scheme}\``),
        ),
      ),
    ),
  };
}

function nameWays(ways: ReadonlySet<string>): string {
  return [...ways].join(", or ");
}
