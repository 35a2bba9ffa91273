import tls from "node:tls";
import { type Authority, makeAuthority } from "@org/testing/faults";
import { afterAll, beforeAll } from "vitest";

/** An authority whose certificates hold while the tests of a file run, and no longer. */
export async function trustAuthority(): Promise<Authority> {
  const authority = await makeAuthority();
  const others = tls.getCACertificates("default");
  beforeAll(() => tls.setDefaultCACertificates([...others, authority.cert]));
  afterAll(() => tls.setDefaultCACertificates(others));
  return authority;
}
