export { contractSuite } from "./suite/contract-suite.ts";
