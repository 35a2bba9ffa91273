/**
 * True where two types are the same to the compiler, optionality and `any` included; otherwise
 * false. Used as `true satisfies Equal<typeof value, Type>`.
 */
export type Equal<Left, Right> =
  (<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2
    ? true
    : false;
