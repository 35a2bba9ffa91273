import type { ApiModel } from "../../model.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { codeSpan, fencedBlock } from "../text/markdown-text.ts";
import { stringLiteral } from "../text/source-text.ts";
import { callLines } from "./skill-calls.ts";
import { typeLines } from "./skill-named-types.ts";
import { sharedParameters } from "./skill-parameters.ts";
import { clientSection, errorSection, list, listSection, pitfalls } from "./skill-sections.ts";
import { linesWithin, tokensLeft } from "./token-budget.ts";

/** What an agent needs to write calls of this vendor, in at most 1,500 tokens. */
export function emitSkill(model: ApiModel, writer: TypeWriter): string {
  const { packageName, pascal, slug } = model.names;
  const head = [
    frontmatter(model),
    `# ${packageName}`,
    `Typed fetch client, ESM, generated from the vendor's API document. \`fn(client, { path, query, header, body, ...options })\` calls an operation; options are \`signal\`, \`attemptTimeout\`, \`totalTimeout\` (ms), \`maxRetries\`, \`headers\`.`,
    ...clientSection(model),
    "## Calls",
    callLegend(model),
  ];
  const rest = [...errorSection(model), ...listSection(model)];
  const tests = `Try it without an account: \`npx @org/mock ${slug}\` prints a \`baseUrl\`; in tests \`${packageName}/testing\` has MSW handlers. The client's type is \`${pascal}Client\`; all types: \`node_modules/${packageName}/dist/generated/operations.d.ts\`.`;
  const known = pitfalls(model);
  const own = known.length - (model.config.open ?? []).length;
  const fixed = [...head, ...rest, "## Pitfalls", list(known.slice(0, own)), tests, "```text\n```"];
  const calls = callLines(model, writer);
  const types = typeLines(model, writer, calls);
  const written = linesWithin(calls, tokensLeft(...fixed, ...types.slice(0, 1)));
  const missing = model.operations.length - written.length;
  if (missing > 0) written.splice(-1, 1, `… ${missing + 1} more, in the types`);
  const shown = linesWithin(types, tokensLeft(...fixed, ...written));
  const more = linesWithin(known.slice(own), tokensLeft(...fixed, ...written, ...shown));
  return [
    ...head,
    fencedBlock([...written, ...(shown.length > 0 ? ["", ...shown] : [])].join("\n"), "text"),
    ...rest,
    "## Pitfalls",
    list([...known.slice(0, own), ...more]),
    tests,
  ]
    .join("\n\n")
    .concat("\n");
}

function callLegend(model: ApiModel): string {
  const shared = [...sharedParameters(model)].map(codeSpan);
  const most = shared.length === 0 ? "" : ` Most also take ${shared.join(" and ")}.`;
  return `The client, always the first argument, is left out. No type means \`string\`; \`repeat\`: when the client may send it again; numbers: failures of this call alone.${most}`;
}

/** What agents read of every skill, to choose one: nothing in it is of the vendor's document. */
function frontmatter({ names, operations }: ApiModel): string {
  const { packageName, pascal, slug } = names;
  const upsert = operations.some(({ name }) => name === "upsertProduct") ? ", upsert" : "";
  const description = `Calls ${pascal}'s product API from TypeScript or JavaScript with ${packageName}: read, list${upsert}, update and delete with typed results. Use when code works with ${pascal} or imports ${packageName}.`;
  return `---\nname: ${slug}\ndescription: ${stringLiteral(description)}\n---`;
}
