/** Why nothing can be said: one message for the user, with what to do. No bug, so no stack is shown. */
export class Refusal extends Error {
  override get name(): "Refusal" {
    return "Refusal";
  }
}
