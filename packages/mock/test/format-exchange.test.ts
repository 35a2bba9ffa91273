import { expect, it } from "vitest";
import { formatExchange } from "../src/format-exchange.ts";

it("is a line: vendor, method, path, operation, status", () => {
  const exchange = { method: "GET", path: "/v1/products/7", operation: "getProduct", status: 200 };
  expect(formatExchange("acme", { ...exchange, violations: [] })).toBe(
    "acme  GET /v1/products/7  getProduct  200",
  );
});

it("names each broken rule below, and shows no query", () => {
  const violations = [{ code: "route", message: "GET /x is no operation" }] as const;
  const exchange = { method: "GET", path: "/x?key=test-key", operation: undefined, status: 404 };
  expect(formatExchange("acme", { ...exchange, violations })).toBe(
    "acme  GET /x  no operation  404\n  route: GET /x is no operation",
  );
});

it("lets nothing act on the terminal", () => {
  const violations = [{ code: "body", message: "\u001b[2J must\nnot \u202e" }] as const;
  const exchange = { method: "PUT", path: "/\u0007", operation: "put", status: 400, violations };
  const lines = formatExchange("acme", exchange);
  expect(lines).toBe("acme  PUT /\uFFFD  put  400\n  body: \uFFFD[2J must\uFFFDnot \uFFFD");
});
