import type { Json } from "./json/json.ts";
import { sampleSchema } from "./sample/sample-schema.ts";
import type { SampleChoice } from "./sample-body.ts";
import type { ResponseContract } from "./vendor-contract.ts";

/** Headers that say how the message itself is framed: a sample of one would be a lie. */
const FRAMING =
  /^(?:connection|content-(?:encoding|length|range)|keep-alive|trailer|transfer-encoding|upgrade)$/i;

/** A value of every documented header, as text in the `simple` style (OpenAPI 3.1 section 4.8.21). */
export function sampleHeaders(
  { headers }: ResponseContract,
  components: Json,
  { seed }: SampleChoice,
): Headers {
  const sampled = new Headers();
  for (const [name, schema] of Object.entries(headers)) {
    if (FRAMING.test(name)) continue;
    const options = { mode: "full", direction: "response", components, seed } as const;
    try {
      sampled.set(name, textOf(sampleSchema(schema, options)));
    } catch {
      // No value satisfies the schema, or none that a header can hold.
    }
  }
  return sampled;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(",");
  return typeof value === "object" && value !== null
    ? Object.entries(value).flat().map(String).join(",")
    : String(value);
}
