import type { JsonObject } from "@org/test-doubles/json";
import { expect, it } from "vitest";
import { compareContracts } from "../src/compare-contracts.ts";
import { typecheckProgram } from "../src/io/typecheck-program.ts";
import { contractFor } from "./support/contract-for.ts";

const TEXT: JsonObject = { type: "string" };
const BYTES: JsonObject = { type: "string", format: "binary" };
const REFERRED: JsonObject = { $ref: "#/components/schemas/File" };

function upload(mediaType: string, schema: JsonObject, file: JsonObject = {}) {
  const requestBody = { required: true, content: { [mediaType]: { schema } } };
  const responses = { 204: { description: "Done." } };
  return contractFor({
    paths: { "/files": { post: { operationId: "uploadFile", requestBody, responses } } },
    components: { schemas: { File: file } },
  });
}

const withFile = (file: JsonObject): JsonObject => ({ type: "object", properties: { file } });

it.for([
  ["a file in a form is not text", "multipart/form-data", "major"],
  ["bytes in JSON are text", "application/json", "minor"],
] as const)("%s", async ([, mediaType, level]) => {
  const inline = {
    id: "inline",
    before: await upload(mediaType, withFile(TEXT)),
    after: await upload(mediaType, withFile(BYTES)),
  };
  const named = {
    id: "named",
    before: await upload(mediaType, REFERRED, withFile(TEXT)),
    after: await upload(mediaType, REFERRED, withFile(BYTES)),
  };
  const judgments = await compareContracts([inline, named], typecheckProgram);
  for (const { agree, level: given } of judgments.values()) {
    expect({ level: given, agree }).toEqual({ level, agree: true });
  }
});
