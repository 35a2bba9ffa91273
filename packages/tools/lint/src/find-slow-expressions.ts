import parser from "@typescript-eslint/parser";
import { ESLint } from "eslint";
import regexp from "eslint-plugin-regexp";

/** Sources that run: ours, not what is generated, nor tests. */
export const SOURCES: readonly string[] = [
  "packages/*/src/**/*.{ts,tsx,js}",
  "packages/tools/*/src/**/*.{ts,tsx,js}",
  "scripts/**/*.ts",
];

const NOT_OURS = ["**/generated/**", "**/node_modules/**", "**/dist/**", "scripts/test/**"];

/** A regular expression whose time grows faster than the text. */
export interface SlowExpression {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** Which text makes it slow. */
  readonly message: string;
}

/**
 * Finds the regular expressions of sources that take quadratic time or more for some text.
 * @param patterns globs of the sources, from the root
 * @throws Error if a source cannot be parsed, or a glob has no file
 */
export async function findSlowExpressions(
  root: string,
  patterns: readonly string[] = SOURCES,
): Promise<{ readonly found: readonly SlowExpression[]; readonly files: number }> {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: CONFIG });
  const results = await eslint.lintFiles([...patterns]);
  const found = results.flatMap(({ filePath, messages }) => {
    const file = filePath.slice(root.length).replaceAll("\\", "/").replace(/^\//, "");
    return messages.flatMap(({ fatal, ruleId, line, column, message }): SlowExpression[] => {
      if (fatal) throw new Error(`${file}:${line} cannot be parsed: ${message}`);
      // What no rule says is about comments that would switch one off: they have no effect.
      return ruleId === null ? [] : [{ file, line, column, message }];
    });
  });
  return { found, files: results.length };
}

const CONFIG: ESLint.Options["overrideConfig"] = [
  { ignores: NOT_OURS },
  {
    files: ["**/*.{ts,tsx,js}"],
    languageOptions: { parser },
    linterOptions: { noInlineConfig: true },
    plugins: { regexp },
    rules: {
      // Also where nothing that follows rejects the text yet: the next edit may.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential", ignoreSticky: false }],
      "regexp/no-dupe-disjunctions": ["error", { reportExponentialBacktracking: "potential" }],
    },
  },
];
