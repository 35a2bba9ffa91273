import { expect, it } from "vitest";
import { testFeature } from "../start-feature.ts";

const feature = testFeature("names", 11);

const reserved = JSON.parse(
  `{ "constructor": "b", "__proto__": "a", "hasOwnProperty": true, "then": "c", "valueOf": 1 }`,
);

it("sends and reads what has a name that every object has", async () => {
  const parameters = {
    path: { id: "p" },
    query: JSON.parse(`{ "__proto__": "q", "then": ["x", "y"] }`),
    header: { valueOf: "h" },
    cookie: { hasOwnProperty: "c" },
  };
  const body = { ...reserved, toString: "d" };
  const init = { ...parameters, body };
  const call = await feature.call("constructorPostReservedById", init);
  expect(call.exchange.violations).toEqual([]);
  expect(call.exchange.path).toBe("/v1/reserved/p?__proto__=q&then=x&then=y");
  expect(call.sent.headers.get("valueOf")).toBe("h");
  expect(call.sent.headers.get("Cookie")).toBe("hasOwnProperty=c");
  expect(JSON.stringify(call.exchange.received.body)).toBe(JSON.stringify(body));
  expect(Object.keys(Object(call.data))).toEqual(expect.arrayContaining(["constructor", "then"]));
  expect(Object.getPrototypeOf(call.data)).toBe(Object.prototype);
});

it("sends a form of such names", async () => {
  const { exchange } = await feature.call("sendForm", { body: reserved });
  expect(exchange.violations).toEqual([]);
  expect(JSON.stringify(exchange.received.body)).toBe(JSON.stringify(reserved));
});
