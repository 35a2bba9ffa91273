import { expect, it } from "vitest";
import { extractSource } from "../../src/refresh/extract-source.ts";

const PAGE = [
  "# A page",
  "```json title",
  '{"a":1}',
  "```",
  "text",
  "  ````yaml /api post /x",
  "  a: |",
  "    ```",
  "  b: 2",
  "",
  "  ````",
  "~~~",
  "c",
  "~~~",
  "",
].join("\n");

it.each([
  { name: "the whole page", extract: "whole", page: "a\n", want: "a\n" },
  { name: "the first fence", extract: "fence:1", page: PAGE, want: '{"a":1}\n' },
  {
    name: "an indented fence that contains shorter ones",
    extract: "fence:2",
    page: PAGE,
    want: "a: |\n  ```\nb: 2\n\n",
  },
  { name: "a fence of tildes", extract: "fence:3", page: PAGE, want: "c\n" },
  {
    name: "line endings as they are",
    extract: "fence:1",
    page: "```\r\na\r\n```\r\n",
    want: "a\r\n",
  },
  { name: "an empty fence", extract: "fence:1", page: "```\n```", want: "" },
])("extracts $name", ({ extract, page, want }) => {
  expect(extractSource(page, extract)).toEqual({ text: want });
});

it.each([
  {
    extract: "fence:4",
    page: PAGE,
    want: "The page has 3 code fences; vendor.yaml wants number 4.",
  },
  {
    extract: "fence:1",
    page: "no fence",
    want: "The page has 0 code fences; vendor.yaml wants number 1.",
  },
  {
    extract: "fence:1",
    page: "```\na\n``",
    want: "Code fence 1 is not closed: the page is truncated.",
  },
  {
    extract: "fence:1",
    page: "`` `not a fence` ``\n``` x ` y\n",
    want: "The page has 0 code fences; vendor.yaml wants number 1.",
  },
])("refuses $want", ({ extract, page, want }) => {
  expect(extractSource(page, extract)).toEqual({ problem: want });
});
