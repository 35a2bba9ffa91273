import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/json/json.ts";
import { inlineReferences } from "../../../src/spec/normalize/inline-references.ts";
import { problemLines } from "../../support/problem-lines.ts";

const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const get = (operation: JsonObject): JsonObject => ({ "/a": { get: operation } });

describe("what is refused", () => {
  it.each<{ name: string; given: JsonObject; want: string[] }>([
    {
      name: "another file",
      given: { components: { schemas: { A: { items: { $ref: "../b.yaml#/B" } } } } },
      want: [
        'REFERENCE_FOREIGN specs/acme /components/schemas/A/items: "../b.yaml#/B" points outside the document.',
      ],
    },
    {
      name: "another host, an anchor, and a file of the machine",
      given: {
        paths: get({
          parameters: [
            { $ref: "https://example.com/a.json" },
            { $ref: "#anchor" },
            { $ref: "file:///etc/passwd" },
          ],
        }),
      },
      want: [
        'REFERENCE_FOREIGN specs/acme /paths/~1a/get/parameters/0: "https://example.com/a.json" points outside the document.',
        'REFERENCE_FOREIGN specs/acme /paths/~1a/get/parameters/1: "#anchor" points outside the document.',
        'REFERENCE_FOREIGN specs/acme /paths/~1a/get/parameters/2: "file:///etc/passwd" points outside the document.',
      ],
    },
    {
      name: "a missing target",
      given: { paths: get({ responses: { "200": { $ref: "#/components/responses/Ok" } } }) },
      want: [
        'REFERENCE_DANGLING specs/acme /paths/~1a/get/responses/200: "#/components/responses/Ok" has no target, or the wrong kind of target.',
      ],
    },
    {
      name: "what every object inherits",
      given: { components: { schemas: { A: schemaRef("toString") } } },
      want: [
        'REFERENCE_DANGLING specs/acme /components/schemas/A: "#/components/schemas/toString" has no target, or the wrong kind of target.',
      ],
    },
    {
      name: "a target that is not a schema",
      given: { info: { title: "A" }, components: { schemas: { A: { $ref: "#/info/title" } } } },
      want: [
        'REFERENCE_DANGLING specs/acme /components/schemas/A: "#/info/title" has no target, or the wrong kind of target.',
      ],
    },
    {
      name: "aliases in a cycle, but not their users",
      given: {
        components: {
          schemas: { A: schemaRef("B"), B: schemaRef("A"), C: { anyOf: [schemaRef("A")] } },
        },
      },
      want: [
        "REFERENCE_CIRCULAR specs/acme /components/schemas/A: The schema consists of nothing but itself.",
        "REFERENCE_CIRCULAR specs/acme /components/schemas/B: The schema consists of nothing but itself.",
      ],
    },
    {
      name: "a schema that is a part of its own composition",
      given: {
        components: {
          schemas: {
            A: { allOf: [{ oneOf: [schemaRef("B"), { type: "null" }] }] },
            B: { anyOf: [schemaRef("A"), schemaRef("C")] },
            C: { items: schemaRef("C") },
          },
        },
      },
      want: [
        "REFERENCE_CIRCULAR specs/acme /components/schemas/A: The schema consists of nothing but itself.",
        "REFERENCE_CIRCULAR specs/acme /components/schemas/B: The schema consists of nothing but itself.",
      ],
    },
    {
      name: "a schema that contains itself and cannot be shared",
      given: {
        paths: get({
          parameters: [{ schema: { items: { $ref: "#/paths/~1a/get/parameters/0/schema" } } }],
        }),
      },
      want: [
        'REFERENCE_CIRCULAR specs/acme /paths/~1a/get/parameters/0/schema/items: "#/paths/~1a/get/parameters/0/schema" refers back to itself.',
      ],
    },
    {
      name: "responses in a cycle",
      given: { components: { responses: { A: { $ref: "#/components/responses/A" } } } },
      want: [
        'REFERENCE_CIRCULAR specs/acme /components/responses/A: "#/components/responses/A" refers back to itself.',
      ],
    },
    {
      name: "a mistake in a component, once however often it is used",
      given: {
        paths: {
          "/a": { get: { parameters: [{ $ref: "#/components/parameters/P" }] } },
          "/b": { get: { parameters: [{ $ref: "#/components/parameters/P" }] } },
        },
        components: { parameters: { P: { schema: { $ref: "#/nowhere" } } } },
      },
      want: [
        'REFERENCE_DANGLING specs/acme /components/parameters/P/schema: "#/nowhere" has no target, or the wrong kind of target.',
      ],
    },
  ])("$name", ({ given, want }) => {
    expect(problemLines(inlineReferences("acme", given).diagnostics)).toEqual(want);
  });
});
