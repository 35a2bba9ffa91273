import type { ApiModel } from "../../model.ts";
import { docComment } from "../text/source-text.ts";

/** The options of the client; `baseUrl` is one that must be given where the document names no server. */
export function emitClientOptions({ names, config, servers }: ApiModel): string {
  const { pascal } = names;
  const members = servers.length === 0 ? "\n  readonly baseUrl: string | URL;\n" : "";
  return `${docComment([`Options of the ${config.name} client.`], "")}export interface ${pascal}ClientOptions extends ClientOptions<${pascal}Auth, ${pascal}Server> {${members}}
`;
}
