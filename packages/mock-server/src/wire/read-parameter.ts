import type { ContractDocument, Schema } from "../contract/contract-document.ts";
import type { ContractParameter } from "../contract/list-operations.ts";
import { lookIntoSchema } from "./look-into-schema.ts";
import type { SchemaChecker } from "./schema-checker.ts";
import { splitOnce } from "./wire-message.ts";

/** Name and value as sent, nothing decoded. */
export type RawPair = readonly [name: string, value: string];

/** A parameter read from the wire. */
export interface ReadParameter {
  /** Undefined if the parameter was not sent. */
  readonly value: unknown;
  /** The pairs that belong to the parameter. */
  readonly pairs: readonly RawPair[];
}

/** Reads parameters of one contract back from the text on the wire (OpenAPI 3.1 section 4.8.12.3). */
export interface ParameterReader {
  /** From a query string or cookies. @throws Error where the text cannot be what the style writes */
  readonly fromPairs: (parameter: ContractParameter, pairs: readonly RawPair[]) => ReadParameter;
  /** From a path segment or a header value. @throws Error where the text cannot be what the style writes */
  readonly fromText: (parameter: ContractParameter, text: string) => unknown;
}

const PREFIXES: Readonly<Record<string, string>> = { label: ".", matrix: ";" };
const SEPARATORS: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /%20|\+/,
  pipeDelimited: /%7C|\|/i,
};

/** A reader that knows the schemas of a contract, so that `5` becomes a number where one is wanted. */
export function createParameterReader(
  document: ContractDocument,
  checker: SchemaChecker,
): ParameterReader {
  const scalar = (schema: Schema, text: string): unknown => {
    const { types } = lookIntoSchema(schema, document);
    const readings: unknown[] = [text];
    if (
      /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) &&
      (types.has("number") || types.has("integer"))
    ) {
      readings.unshift(Number(text));
    }
    if (/^(?:true|false)$/.test(text) && types.has("boolean")) readings.unshift(text === "true");
    return readings.find((one) => checker.check(schema, one, "request").length === 0) ?? text;
  };

  const list = (schema: Schema, texts: readonly string[]): unknown[] =>
    texts.map((text) => scalar(lookIntoSchema(schema, document).items, text));

  const record = (
    schema: Schema,
    entries: readonly RawPair[],
  ): Readonly<Record<string, unknown>> => {
    const { properties, additional } = lookIntoSchema(schema, document);
    return Object.fromEntries(
      entries.map(([name, text]) => [
        name,
        scalar(properties.get(name) ?? additional ?? true, text),
      ]),
    );
  };

  const delimited = (schema: Schema, texts: readonly string[], isExploded: boolean): unknown => {
    const { types } = lookIntoSchema(schema, document);
    if (types.has("array")) return list(schema, texts);
    if (!types.has("object")) return scalar(schema, texts.join(","));
    if (isExploded)
      return record(
        schema,
        texts.map((text) => splitOnce(text, "=")),
      );
    return record(
      schema,
      texts.flatMap((name, index) => (index % 2 ? [] : [[name, texts[index + 1] ?? ""] as const])),
    );
  };

  const fromPairs: ParameterReader["fromPairs"] = (parameter, pairs) => {
    const { name, schema, style, explode } = parameter;
    const { types, properties, additional } = lookIntoSchema(schema, document);
    const named = pairs.filter(([key]) => decode(key) === name);
    const texts = named.map(([, value]) => decode(value));
    if (parameter.isJson) return { value: one(texts, (text) => JSON.parse(text)), pairs: named };
    if (types.has("object") && style === "deepObject") {
      const own = pairs.filter(
        ([key]) => decode(key).startsWith(`${name}[`) && decode(key).endsWith("]"),
      );
      const inner = own.map(
        ([key, value]) => [decode(key).slice(name.length + 1, -1), decode(value)] as const,
      );
      return { value: own.length === 0 ? undefined : record(schema, inner), pairs: own };
    }
    if (types.has("object") && explode) {
      const own = pairs.filter(
        ([key]) => properties.has(decode(key)) || (additional ?? false) !== false,
      );
      const inner = own.map(([key, value]) => [decode(key), decode(value)] as const);
      return { value: own.length === 0 ? undefined : record(schema, inner), pairs: own };
    }
    if (types.has("array") && explode && style === "form") {
      const single = texts.length === 1 ? scalar(schema, texts[0] ?? "") : undefined;
      // If the schema allows both, a single value is read as itself.
      const isItself =
        single !== undefined && checker.check(schema, single, "request").length === 0;
      if (isItself) return { value: single, pairs: named };
      return { value: named.length === 0 ? undefined : list(schema, texts), pairs: named };
    }
    if (types.has("array") || types.has("object")) {
      const separator = SEPARATORS[style] ?? ",";
      const raw = named.map(([, value]) => value);
      const read = (value: string): unknown =>
        delimited(schema, value.split(separator).map(decode), false);
      return { value: one(raw, read), pairs: named };
    }
    return { value: one(texts, (text) => scalar(schema, text)), pairs: named };
  };

  const fromText: ParameterReader["fromText"] = (
    { in: location, name, schema, style, explode, isJson },
    text,
  ) => {
    const decodeText = location === "path" ? decode : (value: string) => value;
    if (isJson) return JSON.parse(decodeText(text));
    const prefix = PREFIXES[style] ?? "";
    if (!text.startsWith(prefix)) throw new Error(`${name} does not start with ${prefix}`);
    const separator = explode && prefix !== "" ? prefix : ",";
    const bare = text.slice(prefix.length);
    const { types } = lookIntoSchema(schema, document);
    const parts = types.has("array") || types.has("object") ? bare.split(separator) : [bare];
    const texts = parts.map((part) => {
      const isNamed = style === "matrix" && part.startsWith(`${name}=`);
      return decodeText((isNamed ? part.slice(name.length + 1) : part).trim());
    });
    return delimited(schema, texts, explode);
  };

  return { fromPairs, fromText };
}

function one<Result>(texts: readonly string[], read: (text: string) => Result): Result | undefined {
  if (texts.length > 1) throw new Error(`given ${texts.length} times, can be given once`);
  const [text] = texts;
  return text === undefined ? undefined : read(text);
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", "%20"));
}
