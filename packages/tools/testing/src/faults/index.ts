export {
  BOM_RESPONSE,
  BROKEN_RESPONSES,
  type BrokenResponse,
  STALLED_RESPONSES,
} from "./broken-responses.ts";
export { EMPTY_ERRORS } from "./empty-errors.ts";
export { findSecrets, renderings } from "./find-secrets.ts";
export {
  type Authority,
  type Certificate,
  makeAuthority,
  makeSelfSigned,
} from "./issue-certificate.ts";
export { createProductStore } from "./product-store.ts";
export {
  type FaultResponse,
  FIN,
  head,
  inTurn,
  RESET,
  respond,
  respondJson,
  STALL,
} from "./response.ts";
export { type CallOutcome, runCalls } from "./run-calls.ts";
export { IS_SOAK, volume } from "./scale.ts";
export {
  type FaultRequest,
  type FaultServer,
  type FaultServerOptions,
  type RequestHandler,
  startFaultServer,
} from "./start-fault-server.ts";
export { createTokenIssuer } from "./token-issuer.ts";
export { type OutputWatch, watchOutput } from "./watch-output.ts";
