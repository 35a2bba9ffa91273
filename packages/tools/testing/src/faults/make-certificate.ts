import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { der, generalizedTime, objectId, sequence, utf8 } from "./encode-der.ts";

/** A certificate and its private key, both in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A certification authority that exists for the tests of one process. */
export interface Authority {
  /** Its own certificate in PEM, for those who are to trust it. */
  readonly cert: string;
  /** A server certificate signed by it. */
  issue(subject: CertificateSubject): Certificate;
}

/** Whom a certificate is for and when it holds; from yesterday to tomorrow when left out. */
export interface CertificateSubject {
  /** An IPv4 address or a DNS name. */
  readonly host: string;
  readonly from?: Date;
  readonly to?: Date;
}

interface Signer {
  readonly name: string;
  readonly key: KeyObject;
}

const DAY = 86_400_000;
const ECDSA_SHA256 = sequence(objectId("1.2.840.10045.4.3.2"));
const TRUE = der(0x01, Uint8Array.of(0xff));

/** Makes an authority with a new key; nothing is written to disk. */
export function makeAuthority(name = "Test authority"): Authority {
  const { privateKey, publicKey } = makeKey();
  const signer: Signer = { name, key: privateKey };
  const isAuthority = extension("2.5.29.19", sequence(TRUE));
  return {
    cert: certificate(signer, name, publicKey, yesterday(), tomorrow(), isAuthority),
    issue: (subject) => issue(signer, subject),
  };
}

/** A server certificate that vouches for itself. */
export function makeSelfSigned(host: string): Certificate {
  const { privateKey, publicKey } = makeKey();
  const signer: Signer = { name: host, key: privateKey };
  return {
    cert: certificate(signer, host, publicKey, yesterday(), tomorrow(), alternativeName(host)),
    key: pem(privateKey),
  };
}

function issue(signer: Signer, { host, from, to }: CertificateSubject): Certificate {
  const { privateKey, publicKey } = makeKey();
  const names = alternativeName(host);
  return {
    cert: certificate(signer, host, publicKey, from ?? yesterday(), to ?? tomorrow(), names),
    key: pem(privateKey),
  };
}

/** An X.509 version 3 certificate (RFC 5280 §4.1). */
function certificate(
  signer: Signer,
  subject: string,
  publicKey: KeyObject,
  from: Date,
  to: Date,
  extensions: Buffer,
): string {
  // A leading zero bit keeps the number positive; no two certificates share one.
  const serial = Buffer.concat([Uint8Array.of(0x01), randomBytes(8)]);
  const content = sequence(
    der(0xa0, der(0x02, Uint8Array.of(2))),
    der(0x02, serial),
    ECDSA_SHA256,
    commonName(signer.name),
    sequence(generalizedTime(from), generalizedTime(to)),
    commonName(subject),
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(extensions)),
  );
  const signature = der(0x03, Uint8Array.of(0), sign("sha256", content, signer.key));
  const base64 = sequence(content, ECDSA_SHA256, signature).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
}

function commonName(name: string): Buffer {
  return sequence(der(0x31, sequence(objectId("2.5.4.3"), utf8(name))));
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(objectId(id), TRUE, der(0x04, value));
}

function alternativeName(host: string): Buffer {
  const isAddress = /^\d+\.\d+\.\d+\.\d+$/.test(host);
  const name = isAddress
    ? der(0x87, Uint8Array.from(host.split("."), Number))
    : der(0x82, Buffer.from(host));
  return extension("2.5.29.17", sequence(name));
}

function makeKey() {
  return generateKeyPairSync("ec", { namedCurve: "prime256v1" });
}

function pem(key: KeyObject): string {
  return key.export({ type: "pkcs8", format: "pem" }).toString();
}

function yesterday(): Date {
  return new Date(Date.now() - DAY);
}

function tomorrow(): Date {
  return new Date(Date.now() + DAY);
}
