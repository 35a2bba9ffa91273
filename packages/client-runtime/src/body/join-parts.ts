/** A piece of a body. */
export type Piece = string | Blob | ArrayBuffer | ArrayBufferView;

/**
 * The pieces as one body that can be sent again: a Blob, which reads files as it is sent, or bytes
 * where the platform's Blob cannot hold or fetch not read it (React Native, jsdom). Rejects for a file
 * that cannot be read.
 */
export async function joinParts(pieces: readonly Piece[]): Promise<Blob | Uint8Array<ArrayBuffer>> {
  if (
    typeof Blob !== "undefined" &&
    typeof Blob.prototype.stream === "function" &&
    !isForeign(new Blob([]))
  ) {
    for (const piece of pieces) {
      // Fails now for a file that is gone, and not as a failure of the network.
      if (piece instanceof Blob) await piece.slice(0, 1).arrayBuffer();
    }
    // The DOM's types refuse views of shared memory; those fail in the Blob constructor.
    return new Blob(pieces as (string | Blob | ArrayBuffer)[]);
  }
  const all: Uint8Array[] = [];
  for (const piece of pieces) all.push(await readBytes(piece));
  const bytes = new Uint8Array(all.reduce((size, { byteLength }) => size + byteLength, 0));
  let offset = 0;
  for (const one of all) {
    bytes.set(one, offset);
    offset += one.byteLength;
  }
  return bytes;
}

/** True for a Blob or form of a class that the platform's fetch takes for text, as jsdom's are. */
export function isForeign(empty: Blob | FormData): boolean {
  return (
    typeof Response !== "undefined" &&
    new Response(empty).headers.get("content-type") === "text/plain;charset=UTF-8"
  );
}

async function readBytes(piece: Piece): Promise<Uint8Array> {
  if (typeof piece === "string") return new TextEncoder().encode(piece);
  if (ArrayBuffer.isView(piece)) {
    return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  }
  return new Uint8Array(piece instanceof ArrayBuffer ? piece : await readBlob(piece));
}

/** What is used of a browser's FileReader, whose type server programs do not have. */
interface Reader {
  readonly result: ArrayBuffer;
  readonly error: unknown;
  onload: () => void;
  onerror: () => void;
  readAsArrayBuffer(blob: Blob): void;
}

/** A Blob's bytes; that of jsdom before its version 27 cannot be asked for them. */
function readBlob(blob: Blob): Promise<ArrayBuffer> {
  if (typeof blob.arrayBuffer === "function") return blob.arrayBuffer();
  // jsdom has the class; the types of a program without a DOM have not.
  const { FileReader } = globalThis as unknown as { readonly FileReader: new () => Reader };
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}
