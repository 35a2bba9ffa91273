import { BINARY_SAMPLE, type Sample, sampleSchema } from "@org/test-doubles/sample";
import { isJsonType } from "../wire/read-body.ts";
import type {
  ContractDocument,
  HeaderObject,
  MediaTypeObject,
  OperationObject,
  Reference,
  ResponseObject,
  Schema,
} from "./contract-document.ts";
import { followReference } from "./follow-reference.ts";
import { mapOperations, mapValues } from "./map-operations.ts";

/** Keys of the examples that are added to the vendor's own, by what they hold. */
export const SAMPLE_KEYS = { minimal: "sample-minimal", full: "sample-full" } as const;

/**
 * A copy of the contract whose every response content has a minimal and a full valid sample among
 * its examples. Without them Prism makes up bodies from schemas, often invalid ones.
 */
export function addResponseSamples(document: ContractDocument): ContractDocument {
  return mapOperations(document, (operation) => withResponses(document, operation));
}

function withResponses(document: ContractDocument, operation: OperationObject): OperationObject {
  return {
    ...operation,
    responses: mapValues(operation.responses ?? {}, (found) => {
      const response = followReference<ResponseObject>(document, found);
      return {
        ...response,
        ...(response.content && {
          content: mapValues(response.content, (media, mediaType) => {
            const sampled = withSamples(document, media);
            return isJsonType(mediaType) ? sampled : asText(sampled);
          }),
        }),
        ...(response.headers && {
          headers: mapValues(response.headers, (header) => withHeaderSample(document, header)),
        }),
      };
    }),
  };
}

function withSamples(document: ContractDocument, media: MediaTypeObject): MediaTypeObject {
  const { example, examples, ...rest } = media;
  const sample = (mode: "minimal" | "full"): Readonly<Record<string, { value: unknown }>> => {
    const value = writeSample(document, media.schema ?? true, mode);
    return value === undefined ? {} : { [SAMPLE_KEYS[mode]]: { value } };
  };
  return {
    ...rest,
    examples: {
      ...(example === undefined ? {} : { example: { value: example } }),
      ...examples,
      ...sample("minimal"),
      ...sample("full"),
    },
  };
}

/**
 * Prism writes a body that is not JSON as it is, if it is text, and cannot compare it with a
 * schema.
 */
function asText({ examples }: MediaTypeObject): MediaTypeObject {
  return {
    examples: mapValues(examples ?? {}, (example) => {
      const value: unknown = Object(example).value;
      return { value: typeof value === "string" ? value : JSON.stringify(value) };
    }),
  };
}

function withHeaderSample(
  document: ContractDocument,
  found: HeaderObject | Reference,
): HeaderObject {
  const header = followReference<HeaderObject>(document, found);
  const value = writeSample(document, header.schema ?? true, "full");
  return { ...header, ...(value !== undefined && { examples: { sample: { value } } }) };
}

function writeSample(
  document: ContractDocument,
  schema: Schema,
  mode: "minimal" | "full",
): unknown {
  const { components } = document;
  // Components hold only JSON: they were read from it.
  const options = { mode, direction: "response", components: components as never } as const;
  try {
    const sample: Sample = sampleSchema(schema, options);
    return sample === BINARY_SAMPLE ? "sample bytes" : sample;
  } catch {
    return undefined;
  }
}
