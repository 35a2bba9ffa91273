import type { ApiModel, ServerModel } from "../../model.ts";
import { member } from "../text/object-member.ts";
import { docComment, stringLiteral } from "../text/source-text.ts";

/** The type of `server`: the short names of the vendor's servers, each with its own variables. */
export function emitServerType({ names, config, servers }: ApiModel): string {
  const declared = `export type ${names.pascal}Server =`;
  const [first, ...others] = servers;
  if (first === undefined) {
    const about = `${config.name}'s document names no server: set \`baseUrl\`.`;
    return `${docComment([about], "")}${declared} never;\n`;
  }
  const about = `Which of ${config.name}'s servers to call; ${stringLiteral(first.name)} by default.`;
  if (others.length === 0) {
    return `${docComment([about], "")}${declared} ${emitServer(first, true, "")};\n`;
  }
  const members = servers.map((server) => `\n  | ${emitServer(server, server === first, "    ")}`);
  return `${docComment([about], "")}${declared}${members.join("")};\n`;
}

function emitServer(server: ServerModel, isDefault: boolean, indent: string): string {
  const { name, description, url, variables } = server;
  const inner = `${indent}  `;
  const members = [
    docComment([description, url], inner),
    member("name", stringLiteral(name), !isDefault, OPTIONAL, inner),
    variables.size === 0
      ? member("variables", "undefined", false, { undefinedAllowed: false }, inner)
      : member("variables", variablesType(server, inner), false, OPTIONAL, inner),
  ];
  return `{\n${members.join("")}${indent}}`;
}

/** What users pass under `exactOptionalPropertyTypes` is often `T | undefined`. */
const OPTIONAL = { undefinedAllowed: true };

function variablesType({ variables }: ServerModel, indent: string): string {
  const inner = `${indent}  `;
  const members = [...variables].map(([name, variable]) => {
    const values = variable.enum?.map(stringLiteral).join(" | ") ?? "string";
    const fallback = `Default: ${stringLiteral(variable.default)}.`;
    const comment = docComment([variable.description, fallback], inner);
    return comment + member(name, values, false, OPTIONAL, inner);
  });
  return `{\n${members.join("")}${indent}}`;
}
