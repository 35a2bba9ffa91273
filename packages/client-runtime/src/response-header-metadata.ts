/** Names of the response headers in which a vendor says more than the status does. */
export interface ResponseHeaderMetadata {
  /** Holds the vendor's id of the request. */
  readonly requestId?: string;
  /**
   * `true` or `false`: whether sending the call again makes sense; takes precedence over the
   * status.
   */
  readonly retryHint?: string;
  /** Replaces Retry-After (RFC 9110 §10.2.3), in the same form. */
  readonly retryAfter?: string;
}
