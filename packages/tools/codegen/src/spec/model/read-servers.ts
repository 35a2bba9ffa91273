import { type Diagnostic, diagnostic } from "../../diagnostics.ts";
import {
  arrayOr,
  entriesOf,
  isArray,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import { joinPointer } from "../../json/pointer.ts";
import type { ServerModel, VendorConfig } from "../../model.ts";

/** The contract's servers under the short names of vendor.yaml, in its order. */
export function readServers(
  vendor: string,
  contract: JsonObject,
  config: VendorConfig,
): { servers: readonly ServerModel[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const declared = arrayOr(contract["servers"]).map(objectOr);
  const servers = Object.entries(config.servers).flatMap(([name, url]): ServerModel[] => {
    const server = declared.find((candidate) => candidate["url"] === url);
    if (!server) {
      diagnostics.push(
        diagnostic(
          "CONFIG_UNMATCHED",
          { vendor, file: `specs/${vendor}/vendor.yaml`, pointer: joinPointer("/servers", name) },
          `The contract has no server "${url}".`,
        ),
      );
      return [];
    }
    return [readServer(name, url, server)];
  });
  return { servers, diagnostics };
}

/** A server of the contract under a short name. */
export function readServer(name: string, url: string, server: JsonObject): ServerModel {
  const variables = entriesOf(objectOr(server["variables"])).map(([key, raw]: [string, Json]) => {
    const variable = objectOr(raw);
    const values = variable["enum"];
    return [
      key,
      {
        default: stringOr(variable["default"]) ?? "",
        enum: isArray(values) ? values.map(String) : undefined,
        description: stringOr(variable["description"]),
      },
    ] as const;
  });
  return { name, url, description: stringOr(server["description"]), variables: new Map(variables) };
}
