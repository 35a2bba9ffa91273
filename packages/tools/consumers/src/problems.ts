/** What is wrong; nothing where a check holds. */
export type Problems = readonly string[];
