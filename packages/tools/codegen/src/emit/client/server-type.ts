import type { ApiModel, ServerModel } from "../../model.ts";
import { docComment, propertyKey, stringLiteral } from "../text/source-text.ts";

/** The type of `server`: the short names of the vendor's servers, each with its own variables. */
export function emitServerType(model: ApiModel): string {
  const name = `${model.names.pascal}Server`;
  if (model.servers.length === 0) {
    return `${docComment([`${model.config.name}'s document names no server: set \`baseUrl\`.`], "")}export type ${name} = never;\n`;
  }
  const members = model.servers.map((server, index) => emitMember(server, index === 0));
  const fallback = model.servers[0]?.name ?? "";
  return `${docComment([`Which of ${model.config.name}'s servers to call; ${stringLiteral(fallback)} by default.`], "")}export type ${name} =
${members.join("\n")};
`;
}

function emitMember(server: ServerModel, isDefault: boolean): string {
  const name = stringLiteral(server.name);
  return `  | {
${docComment([server.description, server.url], "      ")}      ${isDefault ? `name?: ${name} | undefined` : `name: ${name}`};
      variables?: ${variablesType(server)}undefined;
    }`;
}

function variablesType(server: ServerModel): string {
  if (server.variables.size === 0) return "";
  const members = [...server.variables].map(([name, variable]) => {
    const values = variable.enum?.map(stringLiteral).join(" | ") ?? "string";
    const fallback = `Default: ${stringLiteral(variable.default)}.`;
    const comment = docComment([variable.description, fallback], "        ");
    return `${comment}        ${propertyKey(name)}?: ${values} | undefined;\n`;
  });
  return `{\n${members.join("")}      } | `;
}
