import type { ApiModel, CredentialModel, SecurityAlternative } from "../../model.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import { docComment, propertyKey } from "../text/source-text.ts";
import { declareAlias } from "../text/type-text.ts";

/**
 * The types of `auth`: one interface per security alternative, with all its fields and none of the
 * others', so that half a credential does not compile.
 */
export function emitAuthTypes(model: ApiModel): string {
  const name = `${model.names.pascal}Auth`;
  // Alternatives without any scheme that a client can use are left out.
  const usable = model.security.filter(({ length }) => length > 0);
  if (usable.length === 0) {
    return `${docComment([`${model.config.name} requires no credentials.`], "")}export type ${name} = never;\n`;
  }
  const keys = [...new Set(usable.flatMap((all) => all.map(({ key }) => key)))].sort();
  const interfaces = usable.map((alternative) => emitAlternative(alternative, keys, model));
  const names = usable.map((alternative) => alternativeName(alternative, model));
  return `${interfaces.join("\n")}
${docComment([`Credentials of ${model.config.name}: all fields of exactly one alternative.`], "")}${declareAlias(name, names.join(" | "))}`;
}

/** The runtime's type for each kind of credential. */
const TYPES: Readonly<Record<CredentialModel["kind"], string>> = {
  basic: "BasicCredential",
  bearer: "Credential",
  cookie: "Credential",
  header: "Credential",
  oauth2: "OAuthCredential",
  query: "Credential",
};

/** Those that auth types may name. */
export const CREDENTIAL_TYPES: readonly string[] = [...new Set(Object.values(TYPES))];

function emitAlternative(
  alternative: SecurityAlternative,
  keys: readonly string[],
  model: ApiModel,
): string {
  const own = alternative.map(({ key, kind, description, tokenRequest }) => {
    const scopes = tokenRequest?.scopes ?? [];
    const asked = `Requests the scopes ${scopes.join(", ")} unless you name others.`;
    const comment = docComment([description, scopes.length > 0 ? asked : undefined], "  ");
    return `${comment}  ${propertyKey(key)}: ${TYPES[kind]};\n`;
  });
  const others = keys
    .filter((key) => alternative.every((credential) => credential.key !== key))
    .map((key) => `  ${propertyKey(key)}?: undefined;\n`);
  const schemes = alternative.map(({ scheme }) => scheme).join(" and ");
  return `${docComment([`Credentials of ${model.config.name}: ${schemes}.`], "")}export interface ${alternativeName(alternative, model)} {
${[...own, ...others].join("")}}
`;
}

function alternativeName(alternative: SecurityAlternative, model: ApiModel): string {
  return `${model.names.pascal}${alternative.map(({ key }) => pascalCase(key)).join("")}Auth`;
}
