export {
  BOM_RESPONSE,
  BROKEN_RESPONSES,
  type BrokenPhase,
  type BrokenResponse,
  STALLED_RESPONSES,
  type StalledResponse,
} from "./broken-responses.ts";
export { EMPTY_ERRORS } from "./empty-errors.ts";
export { findSecrets, renderings, type Sight } from "./find-secrets.ts";
export {
  type Authority,
  type Certificate,
  type CertificateSubject,
  makeAuthority,
  makeSelfSigned,
} from "./issue-certificate.ts";
export { createProductStore, type ProductStore } from "./product-store.ts";
export {
  type FaultResponse,
  FIN,
  head,
  inTurn,
  RESET,
  type ResponseHeaders,
  type ResponseStep,
  respond,
  respondJson,
  STALL,
} from "./response.ts";
export { type CallOutcome, runCalls, timeCall } from "./run-calls.ts";
export { IS_SOAK, volume } from "./scale.ts";
export {
  type FaultRequest,
  type FaultServer,
  type FaultServerOptions,
  type RequestHandler,
  startFaultServer,
} from "./start-fault-server.ts";
export { createTokenIssuer, type TokenIssuer } from "./token-issuer.ts";
export { type OutputWatch, watchOutput } from "./watch-output.ts";
