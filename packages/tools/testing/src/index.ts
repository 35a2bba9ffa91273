export type { ContractDocument, Exchange, Violation, ViolationCode } from "@org/mock-server";
export { callAddress } from "@org/mock-server/contract";
export {
  type TestCredential,
  type TestCredentials,
  testCredentials,
} from "./contract/test-credentials.ts";
export { type ObservedFetch, type ObservedRequest, observeFetch } from "./observe-fetch.ts";
export {
  type CheckedMock,
  type CheckedMockOptions,
  startCheckedMock,
} from "./start-checked-mock.ts";
export { callEveryOperation, type OperationCall } from "./suite/call-every-operation.ts";
export { callFacade } from "./suite/call-facade.ts";
export { type DescribedAuth, describeAuths } from "./suite/describe-auths.ts";
export { type DescribedCall, describeCalls } from "./suite/describe-calls.ts";
export { formatCall } from "./suite/format-call.ts";
export type { SuiteSubject } from "./suite/make-call.ts";
export { readSubject, readSubjects } from "./suite/read-subject.ts";
