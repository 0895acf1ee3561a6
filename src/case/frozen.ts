/**
 * The value with all that it holds, not to be changed any more. Equal cases
 * share their parts, so that a change to one person's would be a change to
 * another's. What is frozen already is not looked at again.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key of Object.keys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    // What is worked out when it is asked for is frozen by whoever works it out.
    if (property && 'value' in property) frozen(property.value as unknown);
  }
  return value;
}
