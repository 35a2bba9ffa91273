import { describe, expect, it } from "vitest";
import { isRedirectError, type OperationMetadata, RedirectError } from "../../src/index.ts";
import { errorOf } from "../support/observed-client.ts";
import { respond, type Step, scriptClient } from "../support/scripted-client.ts";

const put: OperationMetadata = { name: "updateProduct", method: "PUT", path: "/p" };

async function redirectFrom(step: Step) {
  const { call, sent } = scriptClient([step]);
  const error = await errorOf(() => call(put));
  expect(sent.length).toBe(1);
  expect(sent[0]?.init.redirect).toBe("manual");
  return error;
}

describe("a redirect", () => {
  it.each([300, 301, 302, 303, 304, 305, 307, 308, 399])("%i is not followed", async (status) => {
    const location = "https://elsewhere.test/login?token=test-echo";
    const error = await redirectFrom(respond(status, { Location: location }));
    expect(error).toBeInstanceOf(RedirectError);
    expect(isRedirectError(error)).toBe(true);
    expect(error).toMatchObject({
      message: `acme updateProduct: ${status} redirect, which is not followed (PUT /p)`,
      status,
      locationOrigin: "https://elsewhere.test",
      attempts: 1,
      retryable: false,
      ambiguous: false,
    });
    expect(JSON.stringify(error)).not.toContain("test-echo");
  });

  it.each([
    { location: "/login", origin: "https://acme.test" },
    { location: "//elsewhere.test/", origin: "https://elsewhere.test" },
    { location: "https://test-echo:test-echo@elsewhere.test", origin: "https://elsewhere.test" },
    { location: "http://", origin: undefined },
  ])("to $location is one to $origin", async ({ location, origin }) => {
    const error = await redirectFrom(respond(302, { Location: location }));
    expect(error).toHaveProperty("locationOrigin", origin);
  });

  it("without a Location is one all the same", async () => {
    expect(await redirectFrom(respond(302))).toMatchObject({ locationOrigin: undefined });
  });

  it("that a browser hides has the status 0", async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    expect(await redirectFrom(() => hidden)).toMatchObject({
      message: "acme updateProduct: a redirect, which is not followed (PUT /p)",
      status: 0,
      locationOrigin: undefined,
    });
  });

  it("leaves no body unread", async () => {
    let canceled = false;
    const body = new ReadableStream({
      cancel: () => {
        canceled = true;
      },
    });
    await redirectFrom(() => new Response(body, { status: 302 }));
    expect(canceled).toBe(true);
  });
});
