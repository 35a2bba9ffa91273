import { expect, it } from "vitest";
import { nameMetadata } from "../../src/emit/metadata/metadata-names.ts";
import { exampleCall } from "../../src/emit/operations/example-call.ts";
import type { JsonObject } from "../../src/json/json.ts";
import type { OperationModel } from "../../src/model.ts";
import { buildOperation } from "../support/build-operation.ts";

function operationWith(fields: JsonObject): OperationModel {
  const { operation } = buildOperation(fields);
  if (operation === undefined) throw new Error("the contract has an operation");
  return operation;
}

const parameter = (name: string, fields: JsonObject = {}): JsonObject => ({
  name,
  in: "path",
  required: true,
  schema: { type: "string" },
  ...fields,
});
const body = { required: true, content: { "application/json": { schema: {} } } };

it.each<{ what: string; given: JsonObject; want: string }>([
  { what: "nothing", given: {}, want: "const data = unwrap(await listTees(acme));" },
  {
    what: "a path value and a body",
    given: { parameters: [parameter("id")], requestBody: body },
    want: "const data = unwrap(await listTees(acme, { path: { id }, body }));",
  },
  {
    what: "names that are no variables",
    given: {
      parameters: [parameter("tee-id"), parameter("default"), parameter("1")],
    },
    want: 'const data = unwrap(await listTees(acme, { path: { "tee-id": teeId, default: value, "1": value } }));',
  },
  {
    what: "nothing that may be left out",
    given: {
      parameters: [
        parameter("version", { schema: { type: "string", default: "1" } }),
        parameter("page", { in: "query", required: false }),
      ],
      requestBody: { ...body, required: false },
    },
    want: "const data = unwrap(await listTees(acme));",
  },
])("a call that requires $what", ({ given, want }) => {
  expect(exampleCall(operationWith(given), true, "acme")).toBe(want);
});

it("breaks a call that is too long for its comment", () => {
  const names = ["organizationId", "workspaceId", "catalogId", "collectionId", "productId"];
  const given = { parameters: names.map((name) => parameter(name)), requestBody: body };
  expect(exampleCall(operationWith(given), true, "acme")).toBe(
    `const data = unwrap(
  await listTees(acme, {
    path: { ${names.join(", ")} },
    body,
  }),
);`,
  );
});

it("reads no data where there is none", () => {
  expect(exampleCall(operationWith({}), false, "acme")).toBe("unwrap(await listTees(acme));");
});

it("names metadata like no function", () => {
  const named = (name: string) => ({ ...operationWith({}), name });
  const nameOf = nameMetadata(["getTee", "getTeeMetadata", "vendor"].map(named));
  expect(["getTee", "getTeeMetadata", "vendor"].map(nameOf)).toEqual([
    "getTee_metadata",
    "getTeeMetadataMetadata",
    "vendor_metadata",
  ]);
});
