/** Success statuses of the IANA HTTP status code registry. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/**
 * Client errors of the registry, and unregistered ones that servers, proxies and content networks
 * are known to send.
 */
export type ClientErrorStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414)
  | (415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 430 | 431)
  | (440 | 444 | 449 | 450 | 451 | 460 | 463 | 494 | 495 | 496 | 497 | 498 | 499);

/** Server errors of the registry, and unregistered ones that are known to be sent. */
export type ServerErrorStatus =
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 509 | 510 | 511)
  | (520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 529 | 530 | 598 | 599);

/** Every status that a failed call resolves with; a redirect rejects, as a RedirectError. */
export type FailureStatus = ClientErrorStatus | ServerErrorStatus;
