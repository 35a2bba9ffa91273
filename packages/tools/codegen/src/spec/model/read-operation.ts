import {
  arrayOr,
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../json/json.ts";
import type {
  ContentModel,
  HeaderModel,
  ParameterLocation,
  ParameterModel,
  Provenance,
  RequestBodyModel,
  ResponseModel,
  Schema,
} from "../../model.ts";
import { ITEM_SCHEMA } from "../node-kinds.ts";

/** What an operation says about its messages, whoever sends them. */
export interface DescribedMessages {
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly parameters: readonly ParameterModel[];
  readonly requestBody: RequestBodyModel | undefined;
  readonly responses: readonly ResponseModel[];
}

/**
 * Header parameters with these names are ignored: those that other fields of OpenAPI describe (3.1
 * section 4.8.12.2), and those that every fetch writes itself, such as the framing of the message
 * (Fetch section 2.2.2, forbidden request-headers).
 */
const IGNORED_HEADERS: ReadonlySet<string> = new Set([
  ...["accept", "content-type", "authorization"],
  ...["connection", "content-length", "expect", "host", "keep-alive"],
  ...["te", "trailer", "transfer-encoding", "upgrade"],
]);

/** Reads the parameters, the body and the responses of an operation. */
export function readMessages(operation: JsonObject): DescribedMessages {
  return {
    summary: stringOr(operation["summary"]),
    description: stringOr(operation["description"]),
    deprecated: operation["deprecated"] === true,
    parameters: arrayOr(operation["parameters"])
      .map((raw) => readParameter(objectOr(raw)))
      .filter(
        ({ in: location, name }) =>
          location !== "header" || !IGNORED_HEADERS.has(name.toLowerCase()),
      ),
    requestBody: readRequestBody(operation["requestBody"]),
    responses: entriesOf(objectOr(operation["responses"])).map(([status, raw]) =>
      readResponse(status, objectOr(raw)),
    ),
  };
}

/** OpenAPI 3.1 section 4.8.12.2: the defaults of `style`, which decide the default of `explode`. */
const DEFAULT_STYLE: Readonly<Record<ParameterLocation, string>> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

function readParameter(parameter: JsonObject): ParameterModel {
  const location = readLocation(parameter["in"]);
  const style = stringOr(parameter["style"]) ?? DEFAULT_STYLE[location];
  const [mediaType, content] = entriesOf(objectOr(parameter["content"]))[0] ?? [];
  return {
    name: stringOr(parameter["name"]) ?? "",
    in: location,
    required: parameter["required"] === true,
    schema: asSchema(parameter["schema"] ?? objectOr(content)["schema"]),
    mediaType,
    style,
    explode: typeof parameter["explode"] === "boolean" ? parameter["explode"] : style === "form",
    allowReserved: parameter["allowReserved"] === true,
    description: stringOr(parameter["description"]),
    deprecated: parameter["deprecated"] === true,
    provenance: provenanceOf(parameter),
  };
}

function readLocation(value: Json | undefined): ParameterLocation {
  return value === "path" || value === "header" || value === "cookie" ? value : "query";
}

function readRequestBody(raw: Json | undefined): RequestBodyModel | undefined {
  if (!isObject(raw)) return undefined;
  return {
    required: raw["required"] === true,
    description: stringOr(raw["description"]),
    contents: readContents(raw["content"]),
  };
}

function readResponse(status: string, response: JsonObject): ResponseModel {
  return {
    status,
    description: stringOr(response["description"]),
    contents: readContents(response["content"]),
    headers: entriesOf(objectOr(response["headers"]))
      .filter(([name]) => name.toLowerCase() !== "content-type")
      .map(([name, header]) => readHeader(name, objectOr(header))),
    provenance: provenanceOf(response),
  };
}

function readHeader(name: string, header: JsonObject): HeaderModel {
  const [, content] = entriesOf(objectOr(header["content"]))[0] ?? [];
  return {
    name,
    required: header["required"] === true,
    schema: asSchema(header["schema"] ?? objectOr(content)["schema"]),
    description: stringOr(header["description"]),
    deprecated: header["deprecated"] === true,
  };
}

function readContents(raw: Json | undefined): ContentModel[] {
  return entriesOf(objectOr(raw)).map(([mediaType, value]) => {
    const media = objectOr(value);
    const named = entriesOf(objectOr(media["examples"])).flatMap(([, example]) => {
      const inner = objectOr(example)["value"];
      return inner === undefined ? [] : [inner];
    });
    const single = media["example"] === undefined ? [] : [media["example"]];
    const ofSchema = arrayOr(objectOr(media["schema"])["examples"]);
    return {
      mediaType,
      schema: asSchema(media["schema"]),
      examples: [...single, ...named, ...ofSchema],
      ...(media[ITEM_SCHEMA] === undefined ? {} : { item: asSchema(media[ITEM_SCHEMA]) }),
      ...(isObject(media["encoding"]) ? { encoding: media["encoding"] } : {}),
    };
  });
}

/** Reads a JSON value as a schema; what is not a schema allows anything. */
export function asSchema(value: Json | undefined): Schema {
  return typeof value === "boolean" || isObject(value) ? value : true;
}

/** Reads the mark of what an overlay added. */
export function provenanceOf(node: JsonObject): Provenance | undefined {
  const mark = node["x-provenance"];
  return mark === "documented" || mark === "inferred" ? mark : undefined;
}
