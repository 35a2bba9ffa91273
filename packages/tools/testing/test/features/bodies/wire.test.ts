import { expect, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("bodies", 10);

const item = { name: "a&b", count: 2 };
const bytes = Buffer.from("a,b\n");

it.each([
  { operation: "sendJson", body: item, type: "application/json" },
  { operation: "sendPatch", body: { name: null }, type: "application/merge-patch+json" },
  { operation: "sendText", body: "a\nü", type: "text/plain" },
  { operation: "sendAny", body: item, type: "application/json" },
  {
    operation: "sendForm",
    body: { name: "a b", tags: ["a", "b"], csv: ["a,b", "c"], meta: { "x[]": "y" }, item },
    type: "application/x-www-form-urlencoded",
  },
])("$operation sends $type", async ({ operation, body, type }) => {
  const { exchange, sent } = await feature.call(operation, { body });
  expect(exchange.violations).toEqual([]);
  expect(exchange.received.body).toEqual(body);
  expect(sent.headers.get("Content-Type")).toBe(type);
});

it("sends XML as the text it is", async () => {
  const { exchange } = await feature.call("sendXml", { body: "<item/>" });
  expect(exchange.violations).toEqual([]);
  expect(exchange.received.body).toBe("<item/>");
});

it.each([
  { name: "bytes", body: new Uint8Array(bytes) },
  { name: "a Blob", body: new Blob([bytes]) },
  { name: "a stream", body: new Blob([bytes]).stream() },
])("sends $name as they are", async ({ body }) => {
  const { exchange } = await feature.call("sendBinary", { body });
  expect(exchange.violations).toEqual([]);
  expect(exchange.received.body).toEqual(bytes);
});

it("sends files, lists of files, JSON and text as parts of a form", async () => {
  const body = {
    file: new File([bytes], "a.csv"),
    pictures: [new Blob([bytes], { type: "image/png" }), new Blob([bytes], { type: "image/png" })],
    item,
    labels: ["a", "b"],
    note: "ü",
  };
  const { exchange } = await feature.call("sendMultipart", { body });
  expect(exchange.violations).toEqual([]);
  const want = { file: bytes, pictures: [bytes, bytes], item, labels: ["a", "b"], note: "ü" };
  expect(exchange.received.body).toEqual(want);
});

it.each([
  { contentType: undefined, body: item, sent: "application/json" },
  { contentType: "application/x-www-form-urlencoded", body: item },
  { contentType: "application/xml", body: "<item/>" },
])("sends the chosen media type: $contentType", async ({ contentType, body, sent }) => {
  const call = await feature.call("sendChoice", { body, contentType });
  expect(call.exchange.violations).toEqual([]);
  expect(call.sent.headers.get("Content-Type")).toBe(contentType ?? sent);
});

it("sends the chosen media type: a form with a file, and any image", async () => {
  const form = { body: { file: new File([bytes], "a.csv") }, contentType: "multipart/form-data" };
  expect((await feature.call("sendChoice", form)).exchange.received.body).toEqual({ file: bytes });
  const image = { body: new Blob([bytes]), contentType: "image/png" };
  const { exchange, sent } = await feature.call("sendImage", image);
  expect(exchange.violations).toEqual([]);
  expect(sent.headers.get("Content-Type")).toBe("image/png");
});
