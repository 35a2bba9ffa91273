import { head } from "@org/testing/faults";
import { expect, it } from "vitest";
import {
  encodeInt64,
  type Int64Metadata,
  type OperationMetadata,
  parseInt64,
  readInt64,
  readJsonLines,
  unwrap,
} from "../../src/index.ts";
import { call, clientOf, type OperationCase, serve } from "../faults/fault-client.ts";

const int64: Int64Metadata = { as: "bigint", shapes: { Tee: { id: true } } };
const TEE = '{"id":9007199254740993}';

function operation(metadata: Partial<OperationMetadata>): OperationCase {
  const own: OperationMetadata = {
    name: "save",
    method: "PUT",
    path: "/tees",
    encodeBody: (value, body) => encodeInt64(value, body, "Tee", int64),
    readBody: (response, context) => readInt64(response, context, "Tee", int64),
    readError: (response, context) => readInt64(response, context, { code: true }, int64),
    ...metadata,
  };
  return {
    label: "save",
    metadata: own,
    init: { body: { id: 9007199254740993n } },
    idempotent: true,
  };
}

it("sends and reads an int64 with all its digits", async () => {
  const server = await serve(() => [
    { send: head(200, { "Content-Length": `${TEE.length}` }) },
    { send: TEE },
  ]);
  expect(unwrap(await call(clientOf(server), operation({})))).toEqual({ id: 9007199254740993n });
  expect(server.requests[0]?.body.toString()).toBe(TEE);
});

it("reads the int64 of a failure, and of a stream's items", async () => {
  const body = '{"code":9007199254740993}';
  const failing = await serve(() => [
    { send: head(400, { "Content-Length": `${body.length}` }) },
    { send: body },
  ]);
  const { error } = await call(clientOf(failing), operation({}));
  expect(error?.body).toEqual({ code: 9007199254740993n });

  const streaming = await serve(() => [
    { send: head(200, { "Content-Length": `${TEE.length}` }) },
    { send: TEE },
  ]);
  const metadata = operation({
    readBody: (response, context) =>
      readJsonLines(response, context, (text) => parseInt64(text, "Tee", int64)),
    success: "value",
  });
  const items: unknown[] = [];
  // What the reader of lines reads.
  const data = unwrap(await call(clientOf(streaming), metadata)) as AsyncIterable<unknown>;
  for await (const item of data) items.push(item);
  expect(items).toEqual([{ id: 9007199254740993n }]);
});
