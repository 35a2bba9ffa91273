import type { ApiModel } from "../../model.ts";
import { VENDOR_METADATA } from "../metadata/metadata-names.ts";
import { docComment, stringLiteral } from "../text/source-text.ts";

/** The client's type, and the function that creates one. */
export function emitClientFactory({ names, config }: ApiModel): string {
  const { pascal, slug } = names;
  const about = [`A client for ${config.name}: what every function of this package takes first.`];
  const creates = [`Creates a client for ${config.name}. Checks the credentials and the base URL.`];
  const derives = [
    "A client with other credentials, for one of many tenants.",
    "It shares everything else with the given one, its retry budget included, and costs a fraction of a new one.",
  ];
  const throws = ["@throws {ConfigError} naming the option, never its value."];
  return `${docComment(about, "")}export interface ${pascal}Client extends VendorClient<${stringLiteral(slug)}> {}

${docComment(creates, "", throws)}export function create${pascal}Client(options: ${pascal}ClientOptions): ${pascal}Client {
  return createVendorClient<${pascal}Client>(${VENDOR_METADATA}, options);
}

${docComment(derives, "", throws)}export function withAuth(client: ${pascal}Client, auth: ${pascal}Auth | "none"): ${pascal}Client {
  return authorizeClient<${pascal}Client>(${VENDOR_METADATA}, client, auth);
}
`;
}
