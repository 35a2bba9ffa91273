import { describeFields, everyCase } from "./describe-fields.ts";

describeFields(everyCase());
