import { readSubjects } from "@org/testing";
import { contractSuite } from "@org/testing/suite";
import * as facade from "../src/index.ts";

// Every vendor through the facade, as its users call it.
for (const subject of await readSubjects(facade)) contractSuite(subject);
