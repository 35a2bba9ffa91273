import { BODY_MUTANTS } from "./body-mutants.ts";
import { CREDENTIAL_MUTANTS } from "./credential-mutants.ts";
import { DEADLINE_MUTANTS } from "./deadline-mutants.ts";
import { ERROR_MUTANTS } from "./error-mutants.ts";
import { ITEM_MUTANTS } from "./item-mutants.ts";
import type { Mutant } from "./mutant.ts";
import { OPENAPI_FETCH_MUTANTS } from "./openapi-fetch-mutants.ts";
import { PAGINATION_MUTANTS } from "./pagination-mutants.ts";
import { PLATFORM_MUTANTS } from "./platform-mutants.ts";
import { REPLAY_MUTANTS } from "./replay-mutants.ts";
import { REQUEST_MUTANTS } from "./request-mutants.ts";
import { RESPONSE_MUTANTS } from "./response-mutants.ts";
import { RESULT_MUTANTS } from "./result-mutants.ts";
import { RETRY_MUTANTS } from "./retry-mutants.ts";
import { SECRET_MUTANTS } from "./secret-mutants.ts";
import { TOKEN_MUTANTS } from "./token-mutants.ts";
import { WAIT_MUTANTS } from "./wait-mutants.ts";

/** Every seeded bug. */
export const MUTANTS: readonly Mutant[] = [
  ...REQUEST_MUTANTS,
  ...CREDENTIAL_MUTANTS,
  ...BODY_MUTANTS,
  ...RESULT_MUTANTS,
  ...RETRY_MUTANTS,
  ...WAIT_MUTANTS,
  ...REPLAY_MUTANTS,
  ...DEADLINE_MUTANTS,
  ...TOKEN_MUTANTS,
  ...ERROR_MUTANTS,
  ...SECRET_MUTANTS,
  ...PAGINATION_MUTANTS,
  ...OPENAPI_FETCH_MUTANTS,
  ...RESPONSE_MUTANTS,
  ...ITEM_MUTANTS,
  ...PLATFORM_MUTANTS,
];
