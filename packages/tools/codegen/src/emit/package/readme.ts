import type { ApiModel, OperationModel } from "../../model.ts";
import { repeatCondition } from "../operations/describe-behavior.ts";
import { skillPath } from "../skill/skill-path.ts";
import { cellCode, codeSpan, inlineText, proseWithCode } from "../text/markdown-text.ts";
import { callSections } from "./readme-calls.ts";
import { firstCall } from "./readme-first-call.ts";
import { int64Section } from "./readme-int64.ts";
import { openapiFetchSection } from "./readme-openapi-fetch.ts";
import { paginationSection } from "./readme-pagination.ts";
import { querySection } from "./readme-query.ts";
import { testingSection } from "./readme-testing.ts";
import { uploadSection } from "./readme-upload.ts";
import { valuesSection } from "./readme-values.ts";

/** The README of a vendor package: install, credentials, a first call, the operations, what is inferred and open. */
export function emitReadme(model: ApiModel): string {
  const { packageName } = model.names;
  const { name } = model.config;
  return [
    `# ${packageName}`,
    `Typed client for ${inlineText(name)}'s product API: ${model.operations.length} operations, generated from the vendor's own document. ESM only, built on \`fetch\`; Node 20.19 or later.`,
    `\`\`\`sh\nnpm install ${packageName}\n\`\`\``,
    "## A first call",
    firstCall(model),
    "`error` is an `ApiError`, and `data` has its type once `error` is excluded. A failed call never looks like a success, whatever its body.",
    "## Credentials",
    credentials(model),
    "## Servers",
    servers(model),
    "## Operations",
    operationTable(model.operations),
    "*Retried* says when the client repeats a call after a failure that may have had an effect. It retries every operation if the request was never sent or was refused with 429.",
    ...callSections(model),
    ...valuesSection(model),
    ...paginationSection(model),
    ...uploadSection(model),
    ...int64Section(model),
    ...querySection(model),
    ...openapiFetchSection(model),
    ...testingSection(model),
    "## For agents",
    `\`${skillPath(model.names.slug)}\` says what an agent needs to write these calls, in at most 1,500 tokens. \`npx skills-npm\` and \`npx @tanstack/intent install\` tell it where the skills of installed packages are.`,
    "## What is inferred",
    "What we concluded and the vendor does not document. Types and doc comments mark it too.",
    inferred(model),
    "## Open questions",
    openPoints(model),
    "This file is generated: see CONTRIBUTING.md in the repository.",
  ]
    .join("\n\n")
    .concat("\n");
}

function credentials(model: ApiModel): string {
  if (model.security.length === 0) return "None.";
  const alternatives = model.security.map((alternative) => {
    const keys = alternative.map(({ key, scheme }) => `\`${key}\` (${inlineText(scheme)})`);
    return `- ${keys.join(" and ")}`;
  });
  const fetched = model.security.flat().filter(({ tokenRequest }) => tokenRequest);
  const tokens = fetched.map(
    ({ key }) =>
      ` \`${key}\` may also be \`{ clientId, clientSecret, scopes }\`: the client then fetches tokens, caches each until shortly before it expires, and fetches another when one is refused.`,
  );
  return `\`auth\` takes all fields of exactly one of these:\n\n${alternatives.join("\n")}\n\nEach may be a string or a function that supplies it per call.${tokens.join("")} In a browser it must be a function, because anyone can read what a page ships; or set \`auth: "none"\` and the \`baseUrl\` of your own backend.`;
}

function servers(model: ApiModel): string {
  const rows = model.servers.map(({ name, url, variables }, index) => {
    const values = [...variables].map(
      ([key, variable]) =>
        `${cellCode(key)}: ${(variable.enum ?? [variable.default]).map(cellCode).join(", ")}`,
    );
    return `| \`${name}\`${index === 0 ? " (default)" : ""} | ${cellCode(url)} | ${values.join("; ")} |`;
  });
  return `\`server: { name, variables }\` selects one of these; \`baseUrl\` overrides it.\n\n| name | URL | variables |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

function operationTable(operations: readonly OperationModel[]): string {
  const rows = operations.map((operation) => {
    const { name, method, path, summary, responses, retryStatuses, provenance } = operation;
    const statuses = responses.map(({ status }) => status).join(", ");
    const note = provenance === "inferred" ? " (inferred)" : "";
    const also = retryStatuses.map((status) => `, also after ${status}`).join("");
    return `| \`${name}\` | ${cellCode(`${method.toUpperCase()} ${path}`)} | ${statuses} | ${repeatCondition(operation)}${also} | ${inlineText(summary ?? "")}${note} |`;
  });
  return `| function | call | statuses | retried | what it does |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`;
}

function inferred(model: ApiModel): string {
  const notes = model.notes.filter(({ provenance }) => provenance === "inferred");
  if (notes.length === 0) return "Nothing.";
  return notes
    .map(({ target, reason }) => `- ${codeSpan(target)}: ${proseWithCode(reason)}`)
    .join("\n");
}

function openPoints(model: ApiModel): string {
  const open = model.config.open ?? [];
  return open.length === 0
    ? "Nothing we know of."
    : open.map((point) => `- ${proseWithCode(point)}`).join("\n");
}
