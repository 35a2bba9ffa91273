import { isArray, isObject } from "../../json/json.ts";
import type { HeaderModel } from "../../model.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import { stringLiteral } from "../text/source-text.ts";

/** Types of responses by the headers that are documented for them, each written once per file. */
export interface AnswerTypes {
  /** The type of a response with these headers; undefined where none are documented. */
  readonly nameOf: (headers: readonly HeaderModel[]) => string | undefined;
  /** The declarations of all types handed out. */
  readonly declarations: () => string;
}

/**
 * Header values are text (RFC 9110 section 5.5): what a type can say is which there are, which are
 * always there, and which text they hold where the contract lists it.
 * @param claim gives a free type name
 */
export function createAnswerTypes(claim: (wanted: string) => string): AnswerTypes {
  const byMembers = new Map<string, string>();
  return {
    nameOf: (headers) => {
      if (headers.length === 0) return undefined;
      const members = headers.map(memberOf).join("");
      const known = byMembers.get(members);
      if (known !== undefined) return known;
      const [first, second, ...others] = headers.map(({ name }) => pascalCase(name));
      const more = others.length > 0 ? `${others.length + 1}More` : second;
      const name = claim(`${[first, more].filter(Boolean).join("And")}Answer`);
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

function memberOf({ name, required, schema }: HeaderModel): string {
  const { enum: listed, const: single } = isObject(schema) ? schema : {};
  const values = isArray(listed) ? listed : [single];
  const texts = values.filter((value) => typeof value === "string");
  const type = texts.length === 0 ? "string" : texts.map(stringLiteral).join(" | ");
  return `  get(name: ${stringLiteral(name)}): ${type}${required ? "" : " | null"};\n`;
}
