import type { OperationModel, ParameterLocation } from "../../model.ts";
import type { TypeWriter } from "../schemas/type-writer.ts";
import { member } from "../text/object-member.ts";
import { docComment } from "../text/source-text.ts";
import { declareUnion } from "../text/type-text.ts";
import type { BodyChoice, RequestBodyTypes } from "./request-body.ts";

/** The parameters in one location, as an interface. */
export interface ParameterGroup {
  readonly location: ParameterLocation;
  readonly name: string;
  readonly required: boolean;
  readonly declaration: string;
}

/** What a call takes. */
export interface InitTypes {
  readonly declarations: string;
  readonly name: string;
  /** Whether something in it is required. */
  readonly required: boolean;
  /** Whether it is a union, because media types of the body have different types. */
  readonly isUnion: boolean;
}

const OPTIONAL = { undefinedAllowed: true };

/** Writes the init of an operation: an interface, or a union of one per type of body. */
export function emitInit(
  operation: OperationModel,
  groups: readonly ParameterGroup[],
  body: RequestBodyTypes | undefined,
  writer: TypeWriter,
): InitTypes {
  const name = writer.names.claim(`${operation.typeName}Init`);
  const comment = `/** What a call to \`${operation.name}\` takes. */\n`;
  const parametersRequired = groups.some(({ required }) => required);
  const common = groups
    .map(({ location, name: type, required }) => member(location, type, required, OPTIONAL, "  "))
    .join("");
  const choices = body?.choices ?? [];
  const needsBody = body?.required ?? false;
  const declare = (own: string, choice: BodyChoice | undefined) => {
    const body = choice ? bodyMembers(choice, needsBody, choices.length > 1) : "";
    const members = common + body;
    return `export interface ${own} extends CallOptions {${members && `\n${members}`}}\n`;
  };
  const [first, ...others] = choices;
  const required = parametersRequired || needsBody;
  if (others.length === 0) {
    return { declarations: comment + declare(name, first), name, required, isUnion: false };
  }
  const own = choices.map((choice) => {
    return { choice, type: writer.names.claim(`${operation.typeName}Init${choice.suffix}`) };
  });
  const members = own.map(({ choice, type }) => {
    const types = choice.contentTypes.map((text) => text.replaceAll('"', "`")).join(" or ");
    const title = `What a call to \`${operation.name}\` takes when it sends ${types}.`;
    return docComment([title], "") + declare(type, choice);
  });
  const union =
    comment +
    declareUnion(
      name,
      own.map(({ type }) => type),
    );
  return {
    declarations: [...members, union].join("\n"),
    name,
    required,
    isUnion: true,
  };
}

function bodyMembers(choice: BodyChoice, required: boolean, isOneOfSeveral: boolean): string {
  const { body, contentTypes, fallback } = choice;
  const text = member("body", body, required, OPTIONAL, "  ");
  const isSettled = fallback !== undefined && contentTypes.length === 1 && !isOneOfSeveral;
  if (isSettled) return text;
  const comment = docComment(
    [
      "The media type of the body.",
      fallback === undefined ? undefined : `Default: \`${fallback}\`.`,
    ],
    "  ",
  );
  const type = contentTypes.join(" | ");
  return text + comment + member("contentType", type, fallback === undefined, OPTIONAL, "  ");
}
