import { expect, it } from "vitest";
import { describeServer } from "../src/describe-server.ts";
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

it("lets no document or package write a command of a CI system", () => {
  const violations = [{ code: "body", message: "/a must be\n::error::b ##[error]c" }] as const;
  const exchange = { method: "PUT", path: "/a", operation: "put", status: 400, violations };
  expect(formatExchange(" ::error title=a::", exchange)).toBe(
    "\uFFFD:error title=a::  PUT /a  put  400\n  body: /a must be\uFFFD::error::b #\uFFFD[error]c",
  );
  expect(describeServer("::debug::a", "1\u001b[2J##vso[b]", "http://\u202e\u2028")).toBe(
    '\uFFFD:debug::a 1\uFFFD[2J#\uFFFDvso[b] at http://\uFFFD\uFFFD\n  baseUrl: "http://\uFFFD\uFFFD", // in the options of create::debug::aClient',
  );
});
