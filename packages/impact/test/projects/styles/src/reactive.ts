declare const isRef: unique symbol;

/** As Vue has it. */
export interface Ref<Value> {
  value: Value;
  readonly [isRef]: true;
}

export declare function ref<Value>(value: Value): Ref<Value>;
export declare function computed<Value>(get: () => Value): Ref<Value>;
