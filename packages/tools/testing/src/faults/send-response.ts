import type { Socket } from "node:net";
import type { FaultResponse } from "./response.ts";

/** Performs the steps of a response one after another; stops when the client has left. */
export async function sendResponse(socket: Socket, response: FaultResponse): Promise<void> {
  for (const step of response) {
    if (socket.destroyed) return;
    if ("send" in step) {
      await write(socket, step.send);
    } else if ("drip" in step) {
      await drip(socket, step.drip, step.every);
    } else if (step.end === "fin") {
      socket.end();
    } else if (step.end === "reset") {
      socket.resetAndDestroy();
    } else {
      await left(socket);
    }
  }
}

function write(socket: Socket, bytes: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => socket.write(bytes, () => resolve()));
}

async function drip(socket: Socket, text: string, every: number): Promise<void> {
  for (const byte of Buffer.from(text)) {
    await new Promise((resolve) => setTimeout(resolve, every));
    if (socket.destroyed) return;
    await write(socket, Uint8Array.of(byte));
  }
}

function left(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once("close", () => resolve()));
}
