// Reads a contract: its operations, addresses and statuses, and samples of its responses.
export { addResponseSamples, SAMPLE_KEYS } from "./add-response-samples.ts";
export { concreteStatuses } from "./concrete-statuses.ts";
export type {
  ContractDocument,
  OperationObject,
  PathItem,
  Schema,
  SecurityScheme,
} from "./contract-document.ts";
export { credentialCarriers } from "./credential-carriers.ts";
export { followReference } from "./follow-reference.ts";
export {
  type ContractContent,
  type ContractOperation,
  type ContractParameter,
  listOperations,
} from "./list-operations.ts";
export { callAddress, serverAddress } from "./server-address.ts";
