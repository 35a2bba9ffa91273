import { describe, expect, it } from "vitest";
import {
  failureCode,
  isClosedConnection,
  isNeverSent,
  isTls,
} from "../../src/send/failure-code.ts";

const coded = (code: unknown, more: object = {}) =>
  Object.assign(new Error("test-echo"), { code, ...more });
const nested = (depth: number): Error =>
  depth === 0 ? coded("EPIPE") : new TypeError("x", { cause: nested(depth - 1) });

describe("the code of a failure", () => {
  it.each<{ name: string; failure: unknown; want: string | undefined }>([
    { name: "of the error", failure: coded("ECONNRESET"), want: "ECONNRESET" },
    { name: "of its cause", failure: nested(1), want: "EPIPE" },
    { name: "nine causes deep", failure: nested(9), want: "EPIPE" },
    { name: "too deep", failure: nested(10), want: undefined },
    { name: "of Bun", failure: coded("ConnectionRefused"), want: "ConnectionRefused" },
    { name: "that is a number", failure: coded(20), want: undefined },
    { name: "that is a sentence", failure: coded("No such host"), want: undefined },
    { name: "of nothing", failure: undefined, want: undefined },
    { name: "of null", failure: null, want: undefined },
    { name: "of a text", failure: "ECONNRESET", want: undefined },
  ])("$name", ({ failure, want }) => {
    expect(failureCode(failure)).toEqual({ code: want, cause: failure });
  });

  it("of an error that quotes the response comes without the error", () => {
    const failure = new TypeError("x", { cause: coded("HPE_INVALID_CONSTANT", { data: "<html" }) });
    expect(failureCode(failure)).toEqual({ code: "HPE_INVALID_CONSTANT", cause: undefined });
  });

  it("of none that quotes the response is left out likewise", () => {
    const cause = Object.assign(new Error("x"), { code: undefined, data: "<html" });
    const failure = new TypeError("x", { cause });
    expect(failureCode(failure)).toEqual({ code: undefined, cause: undefined });
  });

  it("of causes in a ring is found or given up", () => {
    const ring = new Error("x");
    ring.cause = ring;
    expect(failureCode(ring).code).toBeUndefined();
  });
});

describe("a code tells", () => {
  it.each([
    ["ECONNREFUSED", "never sent"],
    ["ENOTFOUND", "never sent"],
    ["EAI_AGAIN", "never sent"],
    ["UND_ERR_CONNECT_TIMEOUT", "never sent"],
    ["CERT_HAS_EXPIRED", "never sent, TLS"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "never sent, TLS"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "never sent, TLS"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "never sent, TLS"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "never sent, TLS"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "never sent, TLS"],
    ["EPROTO", "never sent, TLS"],
    ["ECONNRESET", "closed"],
    ["EPIPE", "closed"],
    ["UND_ERR_SOCKET", "closed"],
    ["ETIMEDOUT", ""],
    ["UND_ERR_HEADERS_TIMEOUT", ""],
    ["HPE_INVALID_CONSTANT", ""],
    ["Z_DATA_ERROR", ""],
  ])("%s: %s", (code, want) => {
    const told = [
      isNeverSent(code) ? ["never sent"] : [],
      isTls(code) ? ["TLS"] : [],
      isClosedConnection(code) ? ["closed"] : [],
    ];
    expect(told.flat().join(", ")).toBe(want);
  });
});
