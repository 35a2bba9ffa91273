import {
  type BodiesClient,
  type SendChoiceInitApplicationJson,
  sendAny,
  sendBinary,
  sendChoice,
  sendForm,
  sendImage,
  sendJson,
  sendMultipart,
  sendPatch,
  sendText,
  sendXml,
} from "./src/generated/index.ts";
import type { createClient } from "./src/generated/openapi-fetch.ts";

declare const client: BodiesClient;
declare const openapiFetch: ReturnType<typeof createClient>;
const file = new File(["a"], "a.csv");

// A default never makes a property of a request required.
void sendJson(client, { body: { name: "a" } });
void sendPatch(client, { body: { name: null } });
void sendForm(client, { body: { name: "a", tags: ["a"], meta: { a: "b" }, item: { name: "b" } } });
void sendMultipart(client, { body: { file, pictures: [new Blob(["a"])], item: { name: "a" } } });
void sendText(client, { body: "a" });
void sendXml(client, { body: "<item/>" });
void sendBinary(client, { body: new Uint8Array([1]) });
void sendBinary(client, { body: new ReadableStream<Uint8Array>() });
void sendAny(client);
void sendAny(client, { body: { name: "a" } });
void sendImage(client, { body: file, contentType: "image/png" });

// The media type of the body may be chosen, and the body goes with it; JSON where none is.
void sendChoice(client, { body: { name: "a" } });
void sendChoice(client, { body: { name: "a" }, contentType: "application/x-www-form-urlencoded" });
void sendChoice(client, { body: "<item/>", contentType: "application/xml" });
void sendChoice(client, { body: { file }, contentType: "multipart/form-data" });
void openapiFetch.POST("/choice", { body: { file } });
const init: SendChoiceInitApplicationJson = { body: { name: "a" } };
void sendChoice(client, init);

// @ts-expect-error: a body is required
void sendJson(client, {});
// @ts-expect-error: a file is no text
void sendMultipart(client, { body: { file: "a" } });
// @ts-expect-error: an object is no XML
void sendXml(client, { body: { name: "a" } });
// @ts-expect-error: which kind of image
void sendImage(client, { body: file });
// @ts-expect-error: a form with a file is not what JSON takes
void sendChoice(client, { body: { file } });
// @ts-expect-error: XML is text
void sendChoice(client, { body: { name: "a" }, contentType: "application/xml" });
// @ts-expect-error: not documented
void sendChoice(client, { body: "a", contentType: "text/plain" });
