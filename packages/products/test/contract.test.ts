import { readSubjects } from "@org/testing";
import { contractSuite } from "@org/testing/suite";
import * as facade from "../src/index.ts";

// Every vendor through the facade, as its users call it.
for (const subject of await readSubjects(facade)) {
  const entry = `@org/products/${subject.vendor}/openapi-fetch`;
  contractSuite({ ...subject, openapiFetch: await import(/* @vite-ignore */ entry) });
}
