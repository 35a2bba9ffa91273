import { expect, it } from "vitest";
import { bodyKind, contentKind, preferredContent } from "../../src/media-type.ts";

it.each([
  { given: "application/json", want: "json" },
  { given: "Application/JSON; charset=utf-8", want: "json" },
  { given: "application/problem+json", want: "json" },
  { given: "*/*", want: "json" },
  { given: "application/jsonlines", want: "stream" },
  { given: "text/event-stream", want: "stream" },
  { given: "multipart/mixed", want: "binary" },
  { given: "multipart/form-data", want: "multipart" },
  { given: "application/x-www-form-urlencoded", want: "form" },
  { given: "text/csv", want: "text" },
  { given: "application/xml", want: "text" },
  { given: "image/svg+xml", want: "text" },
  { given: "application/octet-stream", want: "binary" },
])("$given is $want", ({ given, want }) => {
  expect(bodyKind(given)).toBe(want);
});

it.each([
  { mediaType: "application/x-www-form-urlencoded", schema: { type: "string" }, want: "text" },
  { mediaType: "application/x-www-form-urlencoded", schema: { type: "object" }, want: "form" },
  { mediaType: "application/json", schema: { type: "string" }, want: "json" },
  { mediaType: "*/*", schema: { type: "string", format: "binary" }, want: "binary" },
])("$mediaType of $schema is $want", ({ mediaType, schema, want }) => {
  expect(contentKind({ mediaType, schema, examples: [] })).toBe(want);
});

it.each([
  { given: ["text/plain", "application/json"], want: "application/json" },
  { given: ["application/vnd.acme+json", "application/json"], want: "application/json" },
  {
    given: ["application/xml", "application/x-www-form-urlencoded"],
    want: "application/x-www-form-urlencoded",
  },
  { given: ["application/octet-stream", "text/csv"], want: "text/csv" },
  { given: [], want: undefined },
])("of $given a client prefers $want", ({ given, want }) => {
  const contents = given.map((mediaType) => ({ mediaType, schema: true, examples: [] }));
  expect(preferredContent(contents)?.mediaType).toBe(want);
});
