/** The part of openapi-fetch that is used, for calls whose types the outer client has checked. */
export interface Caller {
  request(method: string, path: string, init: object): Promise<unknown>;
}
