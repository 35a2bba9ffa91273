import {
  type ContractDocument,
  followReference,
  type SecurityScheme,
} from "@org/mock-server/contract";

/** What the client gets for one security scheme, and must send. */
export interface TestCredential {
  /** Key of `auth` in the client's options. */
  readonly key: string;
  /** An obviously fake secret, or the pair of HTTP basic authentication. */
  readonly value: string | { readonly username: string; readonly password: string };
}

/** Test credentials by name of the security scheme in the contract. */
export type TestCredentials = Readonly<Record<string, TestCredential>>;

/**
 * Obviously fake credentials for a vendor, such as `test-app-id` for the key `appId`.
 * @param keys key of `auth` by name of the security scheme, as in `vendor.yaml`
 * @param document says which schemes are HTTP basic authentication and need a pair
 */
export function testCredentials(
  keys: Readonly<Record<string, string>>,
  document?: ContractDocument,
): TestCredentials {
  return Object.fromEntries(
    Object.entries(keys).map(([scheme, key]) => {
      const words = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const fake = `test-${words}`;
      const pair = { username: `${fake}-user`, password: `${fake}-password` };
      return [scheme, { key, value: isBasic(scheme, document) ? pair : fake }];
    }),
  );
}

function isBasic(scheme: string, document: ContractDocument | undefined): boolean {
  const found = document?.components?.securitySchemes?.[scheme];
  if (document === undefined || found === undefined) return false;
  const { type, scheme: name } = followReference<SecurityScheme>(document, found);
  return type === "http" && name?.toLowerCase() === "basic";
}
