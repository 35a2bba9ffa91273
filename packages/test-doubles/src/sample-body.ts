import type { Json } from "./json/json.ts";
import { mergeOverrides } from "./merge-overrides.ts";
import { BINARY_SAMPLE, type Sample } from "./sample/sample.ts";
import { sampleSchema } from "./sample/sample-schema.ts";
import type { ContentContract } from "./vendor-contract.ts";

/** Which of the values that a schema allows to choose. */
export interface SampleChoice {
  /**
   * Any number: the same seed gives the same value on every machine, another seed another one.
   * Default 0.
   */
  readonly seed?: number | undefined;
  /** `full` (the default) has everything that the schema names, `minimal` only what it requires. */
  readonly mode?: "full" | "minimal" | undefined;
}

/**
 * The value of a body: one that the schema allows, with the overrides merged in. A parsed value for
 * JSON; text for everything else, of which a schema says little.
 * @throws Error where no value satisfies the schema and none is given
 */
export function sampleBody(
  content: ContentContract,
  components: Json,
  { seed, mode = "full" }: SampleChoice,
  overrides?: unknown,
): unknown {
  if (content.kind !== "json" && overrides !== undefined) return overrides;
  const options = { mode, direction: "response", components, seed } as const;
  let sample: Sample;
  try {
    sample = sampleSchema(content.schema, options);
  } catch (error) {
    if (overrides !== undefined) return overrides;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}; pass a complete body instead`, { cause: error });
  }
  const value = withText(sample);
  if (content.kind === "json") {
    return overrides === undefined ? value : mergeOverrides(value, overrides);
  }
  return asText(value, content);
}

/** JSON has no bytes: what it calls binary is text. */
function withText(sample: Sample | undefined): unknown {
  if (sample === BINARY_SAMPLE) return "sample bytes";
  if (Array.isArray(sample)) return sample.map(withText);
  if (typeof sample !== "object" || sample === null) return sample;
  return Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, withText(value)]));
}

function asText(value: unknown, { type, kind, events }: ContentContract): string {
  if (kind === "stream" && events) return eventText(Object(value));
  if (typeof value === "string") return value;
  if (/[/+]xml\b/.test(type)) return "<sample/>";
  const text = JSON.stringify(value);
  if (kind !== "stream") return text;
  if (type.startsWith("text/event-stream")) return `data: ${text}\n\n`;
  return `${/json-seq/.test(type) ? "\u001e" : ""}${text}\n`;
}

/** An event with the fields that have a value (HTML §9.2.6). */
function eventText({ data, event, id, retry }: Readonly<Record<string, unknown>>): string {
  const text = typeof data === "string" ? data : JSON.stringify(data ?? null);
  const fields = Object.entries({
    event,
    id,
    retry,
    data: text.replaceAll(/\r\n?|\n/g, "\ndata: "),
  });
  const given = fields.filter(([, value]) => value !== undefined);
  return `${given.map(([name, value]) => `${name}: ${value}\n`).join("")}\n`;
}
