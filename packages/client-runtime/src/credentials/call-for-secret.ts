import { CredentialError } from "../errors/credential-error.ts";
import type { CredentialContext } from "./credential-metadata.ts";

/** What a function of `auth` supplies. Rejects with a CredentialError if it throws or rejects. */
export async function callForSecret(
  supply: () => unknown,
  key: string,
  { call }: CredentialContext,
): Promise<unknown> {
  try {
    return await supply();
  } catch (cause) {
    throw new CredentialError({ ...call, attempts: 0, phase: "token" }, `auth.${key}`, cause);
  }
}
