// @vitest-environment jsdom
import { respondJson } from "@org/testing/faults";
import { describe, expect, it } from "vitest";
import { encodeMultipart, encodeRaw } from "../../src/index.ts";
import { call, clientOf, OPERATIONS, serve } from "../faults/fault-client.ts";

const metadata = {
  ...OPERATIONS.put.metadata,
  contentType: "multipart/form-data",
  encodeBody: encodeMultipart,
};

/** The parts that a server receives: name, file name, type and text of each. */
async function partsOf(body: unknown) {
  const server = await serve(() => respondJson({}));
  const result = await call(clientOf(server), { ...OPERATIONS.put, metadata }, { body });
  expect(result.status).toBe(200);
  const [request] = server.requests;
  const [type = ""] = request?.headers["content-type"] ?? [];
  const boundary = type.replace("multipart/form-data; boundary=", "");
  return String(request?.body)
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.trim().split("\r\n"));
}

const DISPOSITION = "Content-Disposition: form-data; name=";

describe("jsdom", () => {
  it("has classes that fetch does not know", () => {
    expect(navigator.userAgent).toContain("jsdom");
    expect(new Response(new FormData()).headers.get("content-type")).toMatch(/^text/);
  });

  it("its FormData is sent as multipart", async () => {
    const form = new FormData();
    form.append("name", "T-shirt");
    form.append("file", new File(["id,name"], 'a "b".csv', { type: "text/csv" }));
    expect(await partsOf(form)).toEqual([
      [`${DISPOSITION}"name"`, "", "T-shirt"],
      [`${DISPOSITION}"file"; filename="a %22b%22.csv"`, "Content-Type: text/csv", "", "id,name"],
    ]);
  });

  it("an object with one of its files is sent as multipart", async () => {
    const file = new File(["id,name"], "a.csv", { type: "text/csv" });
    expect(await partsOf({ name: "T-shirt", file })).toEqual([
      [`${DISPOSITION}"name"`, "", "T-shirt"],
      [`${DISPOSITION}"file"; filename="a.csv"`, "Content-Type: text/csv", "", "id,name"],
    ]);
  });

  it("one of its files is sent as it is", async () => {
    const server = await serve(() => respondJson({}));
    const raw = { ...metadata, contentType: "text/csv", encodeBody: encodeRaw };
    const body = new File(["id,name"], "a.csv");
    await call(clientOf(server), { ...OPERATIONS.put, metadata: raw }, { body });
    expect(String(server.requests[0]?.body)).toBe("id,name");
  });
});
