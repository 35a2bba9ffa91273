import type { ServerModel } from "../../model.ts";
import { FunctionReference } from "../text/metadata-function.ts";

/** What the runtime must know about servers, by their short names. */
export function serversMetadata(servers: readonly ServerModel[]): Readonly<Record<string, object>> {
  return Object.fromEntries(servers.map((server) => [server.name, serverMetadata(server)]));
}

function serverMetadata({ url, variables }: ServerModel): object {
  if (variables.size === 0) return { url };
  const values = [...variables].map(([name, variable]) => {
    const { default: fallback, enum: listed } = variable;
    return [name, { default: fallback, ...(listed ? { enum: listed } : {}) }];
  });
  const fill = new FunctionReference("fillVariables");
  return { url, variables: Object.fromEntries(values), fill };
}
