import { isArray, isObject } from "../../json/json.ts";
import type { HeaderModel } from "../../model.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import type { TypeContext } from "../schemas/type-context.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { unlistedTypes } from "../schemas/unlisted-types.ts";
import { stringLiteral } from "../text/source-text.ts";

/** Types of responses with documented headers, each written once per file. */
export interface ResponseTypes {
  /** The type of a response with these headers; undefined if none are documented. */
  readonly nameOf: (headers: readonly HeaderModel[]) => string | undefined;
  /** The declarations of all types that `nameOf` returned. */
  readonly declarations: () => string;
}

/**
 * Header values are text (RFC 9110 section 5.5), so a type can only express which headers exist, which
 * are always present, and which values the contract lists.
 */
export function createResponseTypes(writer: TypeWriter): ResponseTypes {
  const context = writer.context("response");
  const byMembers = new Map<string, string>();
  return {
    nameOf: (headers) => {
      if (headers.length === 0) return undefined;
      const members = headers.map((header) => memberOf(header, context)).join("");
      const known = byMembers.get(members);
      if (known !== undefined) return known;
      const [first, second, ...others] = headers.map(({ name }) => pascalCase(name));
      const more = others.length > 0 ? `${others.length + 1}More` : second;
      const name = writer.names.claim(`ResponseWith${[first, more].filter(Boolean).join("And")}`);
      byMembers.set(members, name);
      return name;
    },
    declarations: () =>
      [...byMembers]
        .sort(([, a], [, b]) => (a < b ? -1 : 1))
        .map(([members, name]) => declare(name, members))
        .join("\n"),
  };
}

function declare(name: string, members: string): string {
  return `interface ${name} extends Response {
  readonly headers: ${name}Headers;
}

interface ${name}Headers extends Headers {
${members}  get(name: string): string | null;
}
`;
}

function memberOf({ name, required, schema }: HeaderModel, context: TypeContext): string {
  const { enum: listed, const: single } = isObject(schema) ? schema : {};
  const values = isArray(listed) ? listed : [single];
  const texts = values.filter((value) => typeof value === "string").map(stringLiteral);
  const others = isObject(schema) ? unlistedTypes(schema, context).slice(0, 1) : [];
  const type = texts.length === 0 ? "string" : [...texts, ...others].join(" | ");
  return `  get(name: ${stringLiteral(name)}): ${type}${required ? "" : " | null"};\n`;
}
