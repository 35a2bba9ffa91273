import { BINARY_SAMPLE, type Sample, sampleSchema } from "@org/codegen/sample";
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

/** Keys of the examples that are added beside the vendor's own, by what they hold. */
export const SAMPLE_KEYS = { minimal: "sample-minimal", full: "sample-full" } as const;

/**
 * A copy of the contract whose every response content has a minimal and a full valid sample among
 * its examples. Without them Prism writes bodies from schemas on its own, often invalid ones.
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
          content: mapValues(response.content, (media) => withSamples(document, media)),
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
  const sample = (mode: "minimal" | "full"): { value: unknown } => ({
    value: writeSample(document, media.schema ?? true, mode),
  });
  return {
    ...rest,
    examples: {
      ...(example === undefined ? {} : { example: { value: example } }),
      ...examples,
      [SAMPLE_KEYS.minimal]: sample("minimal"),
      [SAMPLE_KEYS.full]: sample("full"),
    },
  };
}

function withHeaderSample(
  document: ContractDocument,
  found: HeaderObject | Reference,
): HeaderObject {
  const header = followReference<HeaderObject>(document, found);
  const value = writeSample(document, header.schema ?? true, "full");
  return { ...header, examples: { sample: { value } } } as HeaderObject;
}

function writeSample(
  document: ContractDocument,
  schema: Schema,
  mode: "minimal" | "full",
): unknown {
  const { components } = document;
  // Components hold nothing but JSON: they were read from it.
  const options = { mode, direction: "response", components: components as never } as const;
  const sample: Sample = sampleSchema(schema, options);
  return sample === BINARY_SAMPLE ? "sample bytes" : sample;
}
