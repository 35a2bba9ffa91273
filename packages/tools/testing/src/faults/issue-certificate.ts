import { randomUUID } from "node:crypto";
import { generate, type SelfsignedOptions } from "selfsigned";

/** A certificate and its private key, both in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A certificate authority that exists for the tests of one process. */
export interface Authority {
  /** Its own certificate in PEM, for clients that are to trust it. */
  readonly cert: string;
  /** A server certificate signed by it. */
  issue(subject: CertificateSubject): Promise<Certificate>;
}

/** Whom a certificate is for. */
export interface CertificateSubject {
  /** An IPv4 address or a DNS name. */
  readonly host: string;
  /** When it expires: tomorrow by default. */
  readonly to?: Date;
}

const DAY = 86_400_000;

/** Makes an authority with a new key; nothing is written to disk. */
export async function makeAuthority(): Promise<Authority> {
  const isAuthority = { name: "basicConstraints", cA: true, critical: true } as const;
  // TLS finds the issuer of a certificate by its name, so no two authorities may share one.
  const ca = await certify(`Test authority ${randomUUID()}`, { extensions: [isAuthority] });
  return {
    cert: ca.cert,
    issue: ({ host, to }) => certifyHost(host, { ca, ...(to && { notAfterDate: to }) }),
  };
}

/** A server certificate that is its own issuer. */
export function makeSelfSigned(host: string): Promise<Certificate> {
  return certifyHost(host, {});
}

function certifyHost(host: string, options: SelfsignedOptions): Promise<Certificate> {
  const isAddress = /^\d+\.\d+\.\d+\.\d+$/.test(host);
  const name = isAddress ? ({ type: 7, ip: host } as const) : ({ type: 2, value: host } as const);
  return certify(host, { extensions: [{ name: "subjectAltName", altNames: [name] }], ...options });
}

async function certify(commonName: string, options: SelfsignedOptions): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: "commonName", value: commonName }], {
    keyType: "ec",
    algorithm: "sha256",
    // From yesterday: clocks differ.
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + DAY),
    ...options,
  });
  return { cert, key };
}
