import { expect, it } from "vitest";
import { inspectMessages } from "../src/project/error-texts.ts";

const texts = [
  { code: "not-json", text: "cannot be written as JSON" },
  { code: "no-slash", text: "must begin with a slash" },
  { code: "not-headers", text: "must be Headers or pairs" },
];
const [codes, sentences] = [texts.map(({ code }) => code), texts.map(({ text }) => text)];
const bundleOf = (messages: readonly string[]) => `const messages=${JSON.stringify(messages)};`;

it("a bundle with codes may hold no text, and one with texts no code", () => {
  expect(inspectMessages(bundleOf(codes), "codes", texts)).toEqual([]);
  expect(inspectMessages(bundleOf(sentences), "texts", texts)).toEqual([]);
  const mixed = bundleOf([...codes, ...sentences]);
  expect(inspectMessages(mixed, "codes", texts)).toContain(
    'a message is "cannot be written as JSON"',
  );
  expect(inspectMessages(mixed, "texts", texts)).toContain('a message is "not-json"');
});

it("a bundle must hold most of what is looked for", () => {
  expect(inspectMessages("fetch()", "codes", texts)).toEqual([
    "only 0 of 3 messages have their code",
  ]);
  expect(inspectMessages("fetch()", "texts", texts)).toHaveLength(1);
});
