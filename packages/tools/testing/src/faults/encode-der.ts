/** One DER element: tag, length, content (X.690 §8.1). */
export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(content);
  return Buffer.concat([Uint8Array.of(tag), lengthBytes(bytes.length), bytes]);
}

/** A SEQUENCE. */
export function sequence(...content: readonly Uint8Array[]): Buffer {
  return der(0x30, ...content);
}

/** An object identifier in dotted form (X.690 §8.19). */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** A UTF8String. */
export function utf8(text: string): Buffer {
  return der(0x0c, Buffer.from(text));
}

/** A GeneralizedTime to the second, in UTC. */
export function generalizedTime(date: Date): Buffer {
  const digits = date.toISOString().replace(/\.\d+|[-:T]/g, "");
  return der(0x18, Buffer.from(digits));
}

function lengthBytes(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  if (length < 0x100) return Uint8Array.of(0x81, length);
  return Uint8Array.of(0x82, length >> 8, length & 0xff);
}

function base128(value: number): number[] {
  const high = Math.floor(value / 128);
  return high === 0 ? [value] : [...base128(high).map((byte) => byte | 0x80), value % 128];
}
