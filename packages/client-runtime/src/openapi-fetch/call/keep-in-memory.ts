/**
 * The same response with its body read to the end. Reading it then waits for no server and meets no
 * broken connection. Rejects as reading does.
 */
export async function keepInMemory(response: Response): Promise<Response> {
  const { status, statusText, headers, url } = response;
  const bytes = await response.arrayBuffer();
  // Some statuses allow no body, not even an empty one (Fetch §2.2.3).
  const kept = new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers });
  Object.defineProperty(kept, "url", { value: url });
  return kept;
}
