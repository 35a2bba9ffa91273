import { describeFields, everyCase } from "./describe-fields.ts";

// A seventh: each field with some payloads and each payload in some fields, in all forms, because 7 has
// no divisor in common with their numbers. `fields.slow.test.ts` tries them all.
describeFields(everyCase().filter((_, index) => index % 7 === 0));
