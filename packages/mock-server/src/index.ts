export type { ContractDocument } from "./contract/contract-document.ts";
export type { KnownCredentials } from "./contract/credential-carriers.ts";
export { type Exchange, type MockOptions, type MockServer, startMock } from "./start-mock.ts";
export type { Violation, ViolationCode } from "./wire/violation.ts";
