import { describe, expect, it } from "vitest";
import { ConfigError, encodeRaw, type OperationMetadata } from "../../src/index.ts";
import { errorOf } from "../support/observed-client.ts";
import { fail, respond, scriptClient } from "../support/scripted-client.ts";

const post: OperationMetadata = { name: "createProduct", method: "POST", path: "/p" };

/** Supplies token 1 until it is renewed, then token 2, and so on. */
function issueTokens() {
  let token = 1;
  const renew = () => {
    token += 1;
    return true;
  };
  const supplyCredentials = async () => ({
    headers: { authorization: `Bearer test-${token}`, cookie: `sid=${token}` },
    query: [`key=${token}`],
    renew,
  });
  return { supplyCredentials };
}

describe("credentials that can be renewed", () => {
  it("are renewed once after a 401, wherever they are put", async () => {
    const options = { maxRetries: 0 };
    const { call, sent, waits } = scriptClient([respond(401), respond(200)], {
      ...issueTokens(),
      options,
    });
    const init = { query: { q: 1 }, cookie: { a: 1 } };
    expect(await call(post, init)).toMatchObject({ status: 200 });
    expect(waits).toEqual([]);
    const carried = sent.map(({ url, init: { headers } }) => {
      const { search } = new URL(url);
      const sentHeaders = new Headers(headers);
      return [search, sentHeaders.get("Authorization"), sentHeaders.get("Cookie")];
    });
    expect(carried).toEqual([
      ["?q=1&key=1", "Bearer test-1", "a=1; sid=1"],
      ["?q=1&key=2", "Bearer test-2", "a=1; sid=2"],
    ]);
  });

  it("are not renewed a second time", async () => {
    const { call, sent } = scriptClient([respond(401)], issueTokens());
    const { error } = await call(post);
    expect(sent.length).toBe(2);
    expect(error).toMatchObject({ status: 401, attempts: 2, retryable: false });
  });

  it.each([400, 403, 429, 500])("are not renewed after a %i", async (status) => {
    const { call, sent } = scriptClient([respond(status)], {
      ...issueTokens(),
      options: { maxRetries: 0 },
    });
    expect((await call(post)).status).toBe(status);
    expect(sent.length).toBe(1);
  });

  it("leave nothing of the refused response", async () => {
    let canceled = 0;
    const refused = () =>
      new Response(new ReadableStream({ cancel: () => void canceled++ }), { status: 401 });
    const { call } = scriptClient([refused, respond(200)], issueTokens());
    await call(post);
    expect(canceled).toBe(1);
  });

  it("leave the retries as they are", async () => {
    const put: OperationMetadata = { ...post, method: "PUT" };
    const steps = [respond(401), respond(503), respond(503), respond(200)];
    const { call, sent } = scriptClient(steps, issueTokens());
    expect(await call(put)).toMatchObject({ status: 200 });
    expect(sent.length).toBe(4);
  });

  it("cannot help a stream", async () => {
    const { call, sent } = scriptClient([respond(401)], issueTokens());
    const { error } = await call(
      { ...post, contentType: "text/csv", encodeBody: encodeRaw },
      { body: new Blob(["a"]).stream() },
    );
    expect([sent.length, error?.status]).toEqual([1, 401]);
  });
});

describe("credentials that fail", () => {
  it("end the call before it is sent", async () => {
    const reason = new Error("vault is closed");
    let asked = 0;
    const supplyCredentials = () => {
      asked += 1;
      return Promise.reject(reason);
    };
    const { call, sent } = scriptClient([respond(200)], { supplyCredentials });
    const error = await errorOf(() => call(post));
    expect([asked, sent]).toEqual([1, []]);
    expect(error).toMatchObject({
      name: "NetworkError",
      phase: "token",
      attempts: 0,
      ambiguous: false,
      retryable: true,
      cause: reason,
    });
  });

  it("with an error of ours pass it on, with the call it is about", async () => {
    const refusal = new ConfigError("auth", "is missing", "acme");
    const { call } = scriptClient([respond(200)], {
      supplyCredentials: () => Promise.reject(refusal),
    });
    const error = await errorOf(() => call(post));
    expect(error).toBe(refusal);
    expect(error).toMatchObject({ operation: "createProduct", method: "POST", pathTemplate: "/p" });
  });

  it("when renewed tell of the attempt before", async () => {
    let turn = 0;
    const { supplyCredentials } = issueTokens();
    const { call } = scriptClient([fail("ECONNRESET")], {
      supplyCredentials: () =>
        turn++ === 0 ? supplyCredentials() : Promise.reject(new Error("vault is closed")),
    });
    const error = await errorOf(() => call({ ...post, method: "PUT" }));
    expect(error).toMatchObject({ phase: "token", attempts: 1, ambiguous: true });
  });
});
