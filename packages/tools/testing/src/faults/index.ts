export {
  BOM_ANSWER,
  BROKEN_ANSWERS,
  type BrokenAnswer,
  type BrokenPhase,
  STALLED_ANSWERS,
  type StalledAnswer,
} from "./broken-responses.ts";
export { EMPTY_ERRORS } from "./empty-errors.ts";
export { findSecrets, renderings, type Sight } from "./find-secrets.ts";
export {
  type Authority,
  type Certificate,
  type CertificateSubject,
  makeAuthority,
  makeSelfSigned,
} from "./make-certificate.ts";
export { createProductStore, type ProductStore } from "./product-store.ts";
export {
  type Answer,
  type AnswerHeaders,
  type AnswerStep,
  FIN,
  head,
  inTurn,
  RESET,
  respond,
  respondJson,
  STALL,
} from "./response.ts";
export { type CallOutcome, runCalls, timeCall } from "./run-calls.ts";
export { IS_SOAK, volume } from "./scale.ts";
export {
  type AnswerRequest,
  type FaultRequest,
  type FaultServer,
  type FaultServerOptions,
  startFaultServer,
} from "./start-fault-server.ts";
export { createTokenIssuer, type TokenIssuer } from "./token-issuer.ts";
export { type OutputWatch, watchOutput } from "./watch-output.ts";
