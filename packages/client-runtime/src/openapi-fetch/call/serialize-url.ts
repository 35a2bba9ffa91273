import type { QuerySerializerOptions } from "openapi-fetch";
import type { ParameterMetadata, ParameterStyle } from "../../metadata.ts";
import { serializePairs } from "../../parameters/serialize-pairs.ts";
import { serializePath } from "../../parameters/serialize-path.ts";
import { writeDeepObject } from "../../parameters/write-deep-object.ts";
import { writeList } from "../../parameters/write-list.ts";
import { writePathValue } from "../../parameters/write-path-value.ts";

/** Query styles as openapi-fetch's object syntax states them; each part may be left out. */
export type QueryStyles = Partial<QuerySerializerOptions>;

// The prefix of a label or a matrix parameter in a template (RFC 6570 §3.2.5, §3.2.7).
const STYLES: Readonly<Record<string, ParameterStyle>> = { ".": "label", ";": "matrix" };

/**
 * A template with its values filled in. `{.id}` is in style label, `{;id}` matrix, `{id}` simple,
 * and a trailing `*` explodes. Throws a ConfigError for a value that is missing or unsafe.
 */
export function fillTemplate(template: string, values: object | undefined, vendor: string): string {
  const parameters: Record<string, ParameterMetadata> = {};
  const plain = template.replace(
    /\{([.;]?)([^{}]+?)(\*?)\}/g,
    (_, prefix: string, name: string, star: string) => {
      const style = STYLES[prefix] ?? "simple";
      parameters[`path:${name}`] = {
        in: "path",
        style,
        explode: star !== "",
        write: writePathValue,
      };
      return `{${name}}`;
    },
  );
  return serializePath({ template: plain, values, parameters, vendor });
}

/**
 * Turns query values into a query string, without its question mark: an array in style form, an
 * object in style deepObject, both exploded, unless `styles` says otherwise.
 */
export function queryWriter(styles: QueryStyles | undefined, vendor: string) {
  const { array, object, allowReserved = false } = styles ?? {};
  const query = { in: "query", allowReserved } as const;
  const arrays: ParameterMetadata = { explode: true, ...array, ...query, write: writeList };
  const write = (object?.style ?? "deepObject") === "deepObject" ? writeDeepObject : writeList;
  const objects: ParameterMetadata = { style: "deepObject", ...object, ...query, write };
  return (values: object): string => {
    const parameters: Record<string, ParameterMetadata> = {};
    for (const [name, value] of Object.entries(values)) {
      parameters[`query:${name}`] = Array.isArray(value) ? arrays : objects;
    }
    return serializePairs({ location: "query", values, parameters, vendor }).join("&");
  };
}
