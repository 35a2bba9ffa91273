import { runProcess } from "@org/exec";
import type { Environment } from "../environment/open-environment.ts";
import { TOOLS } from "../tools.ts";
import { findCommand } from "./find-command.ts";

/** A file in which something looks like a secret. */
export interface SecretFinding {
  readonly file: string;
  readonly problem: string;
}

const LIMIT_MS = 180_000;

/**
 * A credential without a recognizable shape: a value of at least 20 characters with digits and letters,
 * after a word that names a credential.
 */
const NAME =
  "(?:api|secret)[-_]?key|(?:app|access|auth|bearer|api)[-_]?token|client[-_]?secret|passw(?:or)?d|authorization";
const VALUE = String.raw`["'\x60]?\s*[:=,]\s*["'\x60]?(?:(?:Bearer|Basic|Token)\s+)?(?=[\w+/=.~-]*\d)(?=[\w+/=.~-]*[a-z])[\w+/=.~-]{20,}`;

/** Made-up secrets begin with one of these; the third is base64 of the first. */
const RESERVED = ["test-", "planted-", "dGVzdC1"];

/** secretlint's own rules, and ours. */
const RULES = {
  rules: [
    {
      id: "@secretlint/secretlint-rule-preset-recommend",
      rules: [
        {
          id: "@secretlint/secretlint-rule-basicauth",
          options: { allows: ["/:\\/\\/test-[a-z-]+:test-[a-z-]+@/"] },
        },
      ],
    },
    {
      id: "@secretlint/secretlint-rule-pattern",
      options: {
        patterns: [
          {
            name: "a credential",
            patterns: [`/(?:${NAME})${VALUE}/gi`],
            allows: RESERVED.map((prefix) => `/[\\s"'\x60:=,]${prefix}[\\w+/=.~-]*$/`),
          },
        ],
      },
    },
  ],
};

/** What secretlint reports about a file. */
interface FileReport {
  readonly filePath: string;
  readonly messages: readonly { readonly message: string; readonly ruleId: string }[];
}

/**
 * Searches every file below a folder, including hidden and ignored ones, for what looks like a secret.
 * @returns what it found, by path below the folder; values are masked
 * @throws Error if the search itself fails
 */
export async function searchSecrets(
  environment: Environment,
  folder: string,
): Promise<readonly SecretFinding[]> {
  const { command, args } = await findCommand(
    await environment.installTool(TOOLS.secretlint),
    "secretlint",
  );
  const rules = ["--secretlintrcJSON", JSON.stringify(RULES)];
  const options = ["**/*", "--no-gitignore", "--format", "json", ...rules];
  const run = { cwd: folder, timeout: LIMIT_MS };
  const { code, stdout, output } = await runProcess(command, [...args, ...options], run);
  // 1 means that it found something, anything higher that it could not search.
  if (code > 1) throw new Error(`secretlint exited with ${code}: ${output.trim()}`);
  const reports: readonly FileReport[] = JSON.parse(stdout);
  return reports.flatMap(({ filePath, messages }) =>
    messages.map(({ message, ruleId }) => ({
      file: filePath.slice(folder.length + 1).replaceAll("\\", "/"),
      problem: `${message} (${ruleId})`,
    })),
  );
}
