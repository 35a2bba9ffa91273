import type { Schema } from "@org/mock-server/contract";
import { expect, it } from "vitest";
import { chooseVendor } from "../src/examples/browser/choose-vendor.ts";

const vendorWith = (schema: Schema) => {
  const responses = {
    200: { description: "Saved." },
    400: { description: "Refused.", content: { "application/json": { schema } } },
  };
  const paths = { "/products": { post: { "x-operation-name": "upsertProduct", responses } } };
  const document = { openapi: "3.1.1", info: { title: "Acme", version: "1" }, paths };
  return { subject: { vendor: "acme", document, module: {}, credentials: {}, server: undefined } };
};
const named = vendorWith({ type: "object", required: ["field"] });
const listed = vendorWith({ type: "object", required: ["issues"] });

it("chooses the vendor whose contract documents the response", () => {
  expect(chooseVendor([named, listed], { status: 400, body: { issues: [] } })).toBe(listed);
  expect(chooseVendor([named, listed], { status: 400, body: { field: "name" } })).toBe(named);
});

it.each([
  { status: 400, body: { message: "Is taken already." } },
  { status: 401, body: { field: "name" } },
])("chooses none for $status $body", (response) => {
  expect(() => chooseVendor([named, listed], response)).toThrow(`documents a ${response.status}`);
});
