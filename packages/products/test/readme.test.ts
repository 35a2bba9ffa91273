import { expect, it } from "vitest";
import { type Consumer, compileAs, newestServer } from "./support/consumers.ts";
import { type CodeBlock, extractBlocks, readCodeBlocks } from "./support/read-code-blocks.ts";

const blocks = readCodeBlocks([
  "README.md",
  "CONTRIBUTING.md",
  "docs/*.md",
  "packages/*/README.md",
  "packages/*/skills/*/SKILL.md",
  "examples/*/README.md",
]);

/** Name of the file that a block is compiled as. */
function fileOf({ document, line }: CodeBlock): string {
  return `${document.replaceAll("/", "-")}-${line}.ts`;
}

it("the READMEs of the packages show code", () => {
  expect(blocks.filter(({ document }) => document.startsWith("packages/"))).not.toEqual([]);
});

it("a block is found with its line, whatever surrounds it", () => {
  const markdown = "# A\n\n```sh\nnpm i\n```\n\n```ts\nconst a = 1;\n```\ntext\n";
  expect(extractBlocks("a.md", markdown)).toEqual([
    { document: "a.md", line: 7, text: "\n\n\n\n\n\n\nconst a = 1;\n" },
  ]);
});

/** MSW's types need those of the DOM, in Node too. */
const testsOnServer: Consumer = {
  ...newestServer,
  compilerOptions: { ...newestServer.compilerOptions, lib: ["ES2022", "DOM", "DOM.Iterable"] },
};
const isForTests = ({ text }: CodeBlock): boolean => text.includes('from "msw');

it.each([
  {
    what: "of applications",
    consumer: newestServer,
    own: blocks.filter((one) => !isForTests(one)),
  },
  { what: "of tests", consumer: testsOnServer, own: blocks.filter(isForTests) },
])("every block of TypeScript $what in the documents compiles", async ({ consumer, own }) => {
  const written = Object.fromEntries(
    // Without an import or export it would share its names with all others.
    own.map((block) => [fileOf(block), `${block.text}export {};\n`]),
  );
  expect(own).not.toEqual([]);
  expect(Object.keys(written)).toHaveLength(own.length);
  expect(await compileAs(consumer, { written })).toEqual([]);
});
