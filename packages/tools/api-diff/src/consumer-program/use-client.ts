import {
  type CredentialModel,
  propertyKey,
  type ServerModel,
  stringLiteral,
  type TypedContract,
} from "@org/codegen/contract";
import { arrayOr, objectOr } from "@org/test-doubles/json";
import { joinPointer } from "@org/test-doubles/pointer";
import { type ProgramWriter, useOf } from "./program-writer.ts";

/** The runtime's type of a credential. */
function credentialType({ kind }: CredentialModel): string {
  if (kind === "basic") return "BasicCredential";
  return kind === "oauth2" ? "OAuthCredential" : "Credential";
}

/** Creates a client with the credentials of every alternative, and for every named server. */
export function useClient(
  before: TypedContract,
  after: TypedContract,
  program: ProgramWriter,
): void {
  const { model, document } = before.contract;
  const bare = `void New.create${after.contract.model.names.pascal}Client({`;
  // With a default server no base URL is needed; the other lines do not test that.
  if (model.servers.length > 0)
    program.add(useOf(null, "server", "/servers/0"), `${bare} auth: "none" });`);
  const create = `${bare} baseUrl: "https://api.example",`;
  program.add(useOf(null, "auth", "/security"), `${create} auth: "none" });`);
  for (const alternative of model.security) {
    const [first] = alternative;
    if (!first) continue;
    program.add(
      useOf(null, "auth", schemePointer(first)),
      `${create} auth: {`,
      ...alternative.map((credential) => ({
        text: `  ${propertyKey(credential.key)}: given<${credentialType(credential)}>(),`,
        pointer: schemePointer(credential),
      })),
      "} });",
    );
  }
  const urls = arrayOr(document["servers"]).map((server) => objectOr(server)["url"]);
  for (const server of model.servers) {
    const pointer = joinPointer("/servers", urls.indexOf(server.url));
    const name = `name: ${stringLiteral(server.name)}`;
    const variables = variableLines(server, pointer);
    program.add(
      useOf(null, "server", pointer),
      `${create} auth: "none", server: { ${name}${variables.length > 0 ? ", variables: {" : ""}`,
      ...variables,
      variables.length > 0 ? "} } });" : "} });",
    );
  }
}

function schemePointer({ scheme }: CredentialModel): string {
  return joinPointer("/components/securitySchemes", scheme);
}

function variableLines({ variables }: ServerModel, pointer: string) {
  return [...variables].map(([name, { enum: values }]) => ({
    text: `  ${propertyKey(name)}: given<${values?.map(stringLiteral).join(" | ") ?? "string"}>(),`,
    pointer: joinPointer(pointer, "variables", name),
  }));
}
