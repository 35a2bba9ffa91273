import type { Contract, ServerModel, ServerVariableModel } from "@org/codegen/contract";
import { joinPointer } from "@org/test-doubles/pointer";
import { codeSpan } from "@org/text/markdown";
import { type Finding, contractFinding as say } from "../finding.ts";

/** Compares the default server, and the servers that a user can name. */
export function compareServers(before: Contract, after: Contract): readonly Finding[] {
  const [left, right] = [before.model.servers, after.model.servers];
  const findings: Finding[] = [];
  const [first, newFirst] = [left[0], right[0]];
  if (first && addressOf(first) !== (newFirst && addressOf(newFirst))) {
    const summary = `Calls go to ${newFirst ? codeSpan(newFirst.url) : "no server unless one is named"} instead of ${codeSpan(first.url)}.`;
    findings.push(say("default-server-changed", "breaks-runtime", "/servers", summary));
  }
  const twins = new Map(right.map((server) => [server.name, server]));
  for (const [index, server] of left.entries()) {
    const twin = twins.get(server.name);
    const pointer = joinPointer("/servers", index);
    twins.delete(server.name);
    if (!twin) {
      const summary = `The server ${codeSpan(server.name)} (${codeSpan(server.url)}) was removed.`;
      findings.push(say("server-removed", "breaks", pointer, summary));
      continue;
    }
    if (index > 0 && addressOf(server) !== addressOf(twin)) {
      const summary = `The server ${codeSpan(server.name)} is ${codeSpan(twin.url)} instead of ${codeSpan(server.url)}.`;
      findings.push(say("server-changed", "breaks-runtime", pointer, summary));
    }
    findings.push(...compareVariables(server, twin, pointer));
    if (server.description !== twin.description) {
      const summary = `The server ${codeSpan(server.name)} has another description.`;
      findings.push(say("document-text-changed", "text", pointer, summary));
    }
  }
  for (const server of twins.values()) {
    const summary = `The server ${codeSpan(server.name)} (${codeSpan(server.url)}) was added.`;
    findings.push(
      say("server-added", "adds", joinPointer("/servers", right.indexOf(server)), summary),
    );
  }
  return findings;
}

/** The URL without a trailing slash, which makes no difference: paths are appended to it. */
function addressOf({ url }: ServerModel): string {
  return url.replace(/(?<!\/)\/+$/, "");
}

function compareVariables(before: ServerModel, after: ServerModel, server: string): Finding[] {
  const findings: Finding[] = [];
  for (const name of new Set([...before.variables.keys(), ...after.variables.keys()])) {
    const [left, right] = [before.variables.get(name), after.variables.get(name)];
    const pointer = joinPointer(server, "variables", name);
    const subject = `The variable ${codeSpan(name)} of the server ${codeSpan(after.name)}`;
    if (left && right) findings.push(...compareVariable(left, right, pointer, subject));
    else if (left) {
      findings.push(say("server-variable-removed", "breaks", pointer, `${subject} was removed.`));
    } else {
      findings.push(say("server-variable-added", "adds", pointer, `${subject} was added.`));
    }
  }
  return findings;
}

function compareVariable(
  before: ServerVariableModel,
  after: ServerVariableModel,
  pointer: string,
  subject: string,
): Finding[] {
  const findings: Finding[] = [];
  if (before.default !== after.default) {
    const summary = `${subject} is ${codeSpan(after.default)} instead of ${codeSpan(before.default)} if it is omitted.`;
    findings.push(say("server-variable-default-changed", "breaks-runtime", pointer, summary));
  }
  const [left, right] = [new Set(before.enum), new Set(after.enum)];
  const lost = before.enum ? (after.enum ? left.difference(right) : new Set<string>()) : right;
  const gained = after.enum ? (before.enum ? right.difference(left) : new Set<string>()) : left;
  if (lost.size > 0) {
    const summary = `${subject} accepts fewer values.`;
    findings.push(say("server-variable-narrowed", "breaks", pointer, summary));
  }
  if (gained.size > 0) {
    const summary = `${subject} accepts more values.`;
    findings.push(say("server-variable-widened", "adds", pointer, summary));
  }
  if (before.description !== after.description) {
    findings.push(
      say("document-text-changed", "text", pointer, `${subject} has another description.`),
    );
  }
  return findings;
}
