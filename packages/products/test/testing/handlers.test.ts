import * as products from "@org/products";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { documentedResponses } from "../support/documented-responses.ts";
import { loadTestingEntry } from "../support/load-testing-entry.ts";
import { type Operation, readContracts, type Server } from "../support/read-contracts.ts";
import { createValidator } from "../support/schema-validator.ts";

type Call = (client: unknown, init: object) => Promise<CallOutcome>;

/** What a call resolves with, as far as these tests look at it. */
interface CallOutcome {
  readonly status: number;
  readonly data?: unknown;
  readonly error?: { readonly body: unknown };
  readonly response: Response;
}

const server = setupServer(http.all("*", () => HttpResponse.error()));
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/**
 * Parameters with characters that a URL encodes, and a body of the kind that the operation takes.
 */
function initOf({ path, parameters, requestBody }: Operation): object {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const values = names.map((name) => [name, `a/b ü:${name}`]);
  const needed = parameters.filter(
    ({ in: location, required }) => location === "query" && required,
  );
  const query = Object.fromEntries(needed.map(({ name }) => [name, "sample"]));
  const isForm = requestBody && "multipart/form-data" in requestBody.content;
  return {
    ...(values.length > 0 && { path: Object.fromEntries(values) }),
    ...(needed.length > 0 && { query }),
    ...(requestBody && { body: isForm ? { file: new Blob(["a,b"]) } : {} }),
  };
}

/** A server's URL with each value of each variable. */
function filledUrls({ url, variables = {} }: Server): string[] {
  return Object.entries(variables).reduce(
    (urls, [name, { enum: values = ["sample"] }]) =>
      urls.flatMap((one) => values.map((value) => one.replace(`{${name}}`, value))),
    [url],
  );
}

describe.each(readContracts())("handlers for $slug", async (contract) => {
  const { slug, operations } = contract;
  const entry = await loadTestingEntry(slug);
  const validate = createValidator(slug);
  const pascal = slug.charAt(0).toUpperCase() + slug.slice(1);
  // The facade's namespaces are looked up by the names in the contract.
  const vendor = new Map(Object.entries(products)).get(slug) as unknown as Readonly<
    Record<string, Call & ((options: object) => unknown)>
  >;
  const createClient = (options: object): unknown =>
    vendor[`create${pascal}Client`]?.({ auth: "none", maxRetries: 0, ...options });
  const call = async (operation: Operation, options: object = {}): Promise<CallOutcome> => {
    const made = await vendor[operation.name]?.(createClient(options), initOf(operation));
    if (made === undefined) throw new Error(`${operation.name} is not exported`);
    return made;
  };

  it("respond to every operation with its first success", async () => {
    server.use(...entry.handlers());
    for (const operation of operations) {
      const [success] = documentedResponses(operation).filter(({ key }) => key.startsWith("2"));
      const { status, error } = await call(operation);
      expect([operation.name, status, error]).toEqual([operation.name, success?.status, undefined]);
    }
  });

  it.each(operations)("respond to $name with every documented status", async (operation) => {
    server.use(...entry.handlers());
    const responses = documentedResponses(operation);
    expect(responses).not.toEqual([]);
    for (const { status, mediaType, pointer } of responses) {
      server.use(entry.handlerOf(operation.name)(status, { seed: 3 }));
      const { data, error, response, ...made } = await call(operation);
      expect(made.status).toBe(status);
      const body = error === undefined ? data : error.body;
      if (mediaType === undefined) {
        expect(body).toBeUndefined();
        expect(response.headers.get("content-type")).toBeNull();
      } else {
        expect(response.headers.get("content-type")).toBe(mediaType);
        expect(validate(pointer, body)).toEqual([]);
        expect(body).toEqual(entry.makerOf(operation.name)(status, undefined, { seed: 3 }));
      }
    }
  });

  it("respond at every server and at a given base URL", async () => {
    const [operation] = operations;
    if (operation === undefined) throw new Error("no operation");
    server.use(...entry.handlers({ baseUrl: "https://shop.example/api/vendor/" }));
    const { status } = await call(operation, { baseUrl: "https://shop.example/api/vendor" });
    expect(status).toBeLessThan(300);
    await expect(call(operation)).rejects.toThrow();
    const baseUrls = contract.servers.flatMap(filledUrls);
    expect(baseUrls).not.toEqual([]);
    server.use(...entry.handlers());
    for (const baseUrl of baseUrls) {
      expect((await call(operation, { baseUrl })).status).toBeLessThan(300);
    }
  });

  it("exist for every operation and nothing else", () => {
    const names = operations.flatMap(({ name }) => [
      `${name}Handler`,
      `make${name.charAt(0).toUpperCase()}${name.slice(1)}Response`,
    ]);
    expect(entry.names.toSorted()).toEqual(["handlers", ...names].toSorted());
    expect(entry.handlers()).toHaveLength(operations.length);
  });
});
