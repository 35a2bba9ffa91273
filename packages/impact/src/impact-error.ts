/** Why an update cannot be judged: a message for the user that says what to do, printed without a stack. */
export class ImpactError extends Error {
  override get name(): "ImpactError" {
    return "ImpactError";
  }
}
