import { join } from "node:path";
import {
  type Diagnostic,
  findDocuments,
  readConfigSchema,
  readDocument,
  tryDocument,
} from "@org/codegen";
import type { Sized } from "./choose-documents.ts";

/** A document that the generator accepts. */
export interface UsableDocument extends Sized {
  /** Path from the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Name of the file and where it came from, for `onboardDocument`. */
  readonly file: string;
  readonly origin: string;
  readonly operations: number;
}

/** The documents of a folder; those without a package are listed with the reason. */
export interface DocumentFolder {
  readonly usable: readonly UsableDocument[];
  readonly refused: readonly string[];
}

/** Reads every document below a folder and runs the generator on each once. */
export async function readDocuments(root: string, folder: string): Promise<DocumentFolder> {
  const schema = await readConfigSchema(root);
  const usable: UsableDocument[] = [];
  const refused: string[] = [];
  for (const path of await findDocuments(folder)) {
    const { document, diagnostics } = await readDocument("tried", join(folder, path));
    if (!document) {
      refused.push(`${path}: ${reasonOf(diagnostics)}`);
      continue;
    }
    const { text, file, origin } = document;
    const tried = await tryDocument({ slug: "tried", text, file, url: origin }, schema);
    if (tried.model === undefined) refused.push(`${path}: ${reasonOf(tried.diagnostics)}`);
    else {
      const operations = tried.model.operations.length;
      usable.push({ path, text, file, origin, operations, bytes: Buffer.byteLength(text) });
    }
  }
  return { usable, refused };
}

function reasonOf(diagnostics: readonly Diagnostic[]): string {
  const error = diagnostics.find(({ severity }) => severity === "error");
  // The message of a crash includes its stack.
  return `${error?.code ?? "UNKNOWN"}: ${error?.message.split("\n")[0] ?? ""}`;
}
