import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOfFormat, writeFormat } from "../../src/sample/string-formats.ts";

const ajv = new Ajv2020({ strict: false });
// The package's CommonJS default export is typed as a namespace under Node's module resolution.
addFormatsModule.default(ajv);

const FORMATS = (
  "date date-time iso-date-time time iso-time duration email hostname ipv4 ipv6 uri url " +
  "uri-reference uri-template uuid json-pointer json-pointer-uri-fragment relative-json-pointer regex byte"
).split(" ");

/** Texts that are of some format or nearly so. */
const NEAR = [
  ...["2024-02-29", "2023-02-29", "2024-13-01", "2024-04-31", "2024-1-1", "2024-01-31T24:00:00Z"],
  ...["2024-01-31T23:59:59.999+02:00", "2024-01-31t10:00:00z", "2024-01-31 10:00:00Z", "10:00:00"],
  ...["10:00:00Z", "25:00:00Z", "P1Y2M3DT4H5M6S", "P", "PT", "P1W", "P1W2D", "1h"],
  ...["a@b.co", "a.b+c@example.com", "a..b@example.com", ".a@b.co", "a@b", "a@-b.co"],
  ...["localhost", "example.com", "-a.com", "a-.com", "a.com.", "", `${"a".repeat(64)}.com`],
  ...["127.0.0.1", "256.1.1.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "::1", "1::2::3", "fe80::1%eth0"],
  ...["http://a", "https://a.co/b?c#d", "mailto:a@b.co", "http://", "//a/b", "a:b", "1:2", "/a b"],
  ...[
    "http://a.co/[x]",
    "http://localhost:1",
    "https://a.co/%zz",
    "a/{b}",
    "{b",
    "/{+b*}",
    "{?a,b}",
  ],
  ...["123E4567-e89b-42d3-a456-426614174000", "123e4567", "/a/~0", "/a/~2", "a", "#/a", "#", "0#"],
  ...["1/a", "01/a", "^a$", "(", "\\Z", "c2FtcGxl", "YQ==", "YQ=", "Y", "Y_=="],
];

describe.each(FORMATS)("%s", (format) => {
  const isValid = ajv.compile({ type: "string", format });

  it("is written in many ways, each valid", () => {
    const texts = Array.from({ length: 300 }, (_, number) => writeFormat(format, number) ?? "");
    expect(texts.filter((text) => !isValid(text) || !isOfFormat(text, format))).toEqual([]);
    expect(new Set(texts).size).toBeGreaterThan(250);
  });

  it("takes no text that a validator refuses", () => {
    const wronglyTaken = NEAR.filter((text) => isOfFormat(text, format) && !isValid(text));
    expect(wronglyTaken).toEqual([]);
    const pieces = fc.array(fc.constantFrom(...NEAR, ..."0a-:/.@?#%{}[]~+ZTP"), { maxLength: 4 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        return !isOfFormat(text, format) || isValid(text);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

it("texts of a format that is not known, or of none, are taken as they are", () => {
  expect(isOfFormat("x", "color-name")).toBe(true);
  expect(isOfFormat("x", undefined)).toBe(true);
  expect(writeFormat("color-name", 0)).toBeUndefined();
});
