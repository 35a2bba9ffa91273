/** Environment variables, as of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A server that is slower than this would slow every task down. */
const PATIENCE_MS = 5000;

/** An artifact that no task has: who may read gets 404, who may not 401 or 403. */
const NO_ARTIFACT = "0".repeat(16);

/**
 * Why the remote cache that `TURBO_API` names is of no use now, in one line; undefined where it is of
 * use, or where none is named. turbo itself goes on too, but warns once a task where a token is wrong,
 * and waits half a minute for a server that does not respond.
 */
export async function checkRemoteCache(env: Environment): Promise<string | undefined> {
  const { TURBO_API: api, TURBO_TOKEN: token, TURBO_TEAM: slug, TURBO_TEAMID: teamId } = env;
  if (!api) return undefined;
  const url = artifactUrl(api, slug, teamId);
  if (url === undefined) return `Remote cache: TURBO_API is no URL; ${LEFT_OUT}`;
  // Never all of TURBO_API: it may carry a password.
  const server = `Remote cache: ${url.host}`;
  if (!token) return `${server} is not asked, because TURBO_TOKEN is not set; ${LEFT_OUT}`;
  if (!slug && !teamId) return `${server} is not asked, because TURBO_TEAM is not set; ${LEFT_OUT}`;
  try {
    const response = await fetch(url, {
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (response.ok || response.status === 404) return undefined;
    if (response.status === 401 || response.status === 403) {
      return `${server} refuses TURBO_TOKEN (${response.status}); ${LEFT_OUT}`;
    }
    return `${server} responds with ${response.status}; ${LEFT_OUT}`;
  } catch (error) {
    return `${server} cannot be reached (${reasonOf(error)}); ${LEFT_OUT}`;
  }
}

const LEFT_OUT = "building with the local cache alone.";

function artifactUrl(
  api: string,
  slug: string | undefined,
  teamId: string | undefined,
): URL | undefined {
  const address = `${api.replace(/(?<!\/)\/+$/, "")}/v8/artifacts/${NO_ARTIFACT}`;
  if (!/^https?:/i.test(api) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (teamId) url.searchParams.set("teamId", teamId);
  if (slug) url.searchParams.set("slug", slug);
  // fetch takes none, and its refusal would print them.
  url.username = "";
  url.password = "";
  return url;
}

function reasonOf(error: unknown): string {
  if (Object(error).name === "TimeoutError") return `no response within ${PATIENCE_MS / 1000} s`;
  const cause: unknown = Object(error).cause;
  return String(Object(cause).code ?? Object(error).name);
}
