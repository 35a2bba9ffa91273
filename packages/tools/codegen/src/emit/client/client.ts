import type { ApiModel } from "../../model.ts";
import { type EmittedOperation, importTypes } from "../operations/operations.ts";
import { docComment, HEADER, stringLiteral } from "../text/source-text.ts";
import { emitAuthTypes } from "./auth-types.ts";
import { emitPathMaps } from "./path-maps.ts";
import { emitServerType } from "./server-type.ts";
import { emitVendorMetadata } from "./vendor-metadata.ts";

/** `client.ts`: the vendor's metadata, its credentials and servers as types, and the client factory. */
export function emitClient(model: ApiModel, emitted: readonly EmittedOperation[]): string {
  const { pascal, slug } = model.names;
  const { name } = model.config;
  const auth = emitAuthTypes(model);
  const maps = emitPathMaps(emitted);
  const operationTypes = emitted.flatMap(({ types }) => [types.init, types.result]);
  const credentials = ["BasicCredential", "Credential", "OAuthCredential"].filter((type) =>
    auth.includes(`: ${type};`),
  );
  const runtimeTypes = ["ClientOptions", ...credentials, "VendorClient", "VendorMetadata"];
  const metadata = emitVendorMetadata(model, emitted);
  return `${HEADER}
import {
${["createVendorClient", ...metadata.functions].map((used) => `  ${used},\n`).join("")}${runtimeTypes.map((type) => `  type ${type},\n`).join("")}} from "@org/client-runtime";
${importTypes(maps.declarations, operationTypes, "./operations.ts")}
${auth}
${emitServerType(model)}
${docComment([`Options of the ${name} client.`], "")}export interface ${pascal}ClientOptions extends ClientOptions<${pascal}Auth, ${pascal}Server> {${model.servers.length === 0 ? "\n  readonly baseUrl: string | URL;\n" : ""}}

${maps.declarations}
${docComment([`Calls ${name}: by path as with openapi-fetch, or through the operation functions.`], "")}export interface ${pascal}Client extends VendorClient<${stringLiteral(slug)}> {
${maps.methods}}

const vendorMetadata: VendorMetadata = ${metadata.text};

${docComment([`Creates a client for ${name}. Checks the credentials and the base URL.`], "", ["@throws {ConfigError} naming the option, never its value."])}export function create${pascal}Client(options: ${pascal}ClientOptions): ${pascal}Client {
  return createVendorClient<${pascal}Client>(vendorMetadata, options);
}
`;
}
