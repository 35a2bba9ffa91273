import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { repositoryRoot } from "./package-root.ts";

/** What is wrong with a value by the schema at a pointer into a contract; empty if nothing is. */
export type ValidateAt = (pointer: string, value: unknown) => readonly string[];

/**
 * A validator by JSON Schema 2020-12 with formats that reads a vendor's contract as it is, and
 * shares nothing with the code that writes samples.
 */
export function createValidator(slug: string): ValidateAt {
  const file = join(repositoryRoot, "specs", slug, "openapi.json");
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  // The package's CommonJS default export is typed as a namespace under Node's module resolution.
  addFormatsModule.default(ajv);
  ajv.addSchema({ ...JSON.parse(readFileSync(file, "utf8")), $id: "contract:/" });
  return (pointer, value) => {
    const validate = ajv.getSchema(`contract:/#${pointer}`);
    if (validate === undefined)
      throw new Error(`the contract of ${slug} has nothing at ${pointer}`);
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
