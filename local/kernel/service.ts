// Shows an object to a script as Google does: each member call goes through the kernel, a member that the host lacks throws its name.
import type { Kernel } from './kernel.ts';
import { checkCall } from './signature.ts';

const PLAIN = new Set<PropertyKey>(['toString', 'constructor', 'then', 'toJSON', 'valueOf']);

const OWN_ERRORS = [TypeError, RangeError, ReferenceError, SyntaxError, URIError, EvalError];

/**
 * Wraps `target` for a script: its methods count as service calls of `service`; anything it does not have
 * throws «… is not implemented by the local host» at first use. Members that begin with `$` are the host's own
 * and invisible to the script.
 */
export function service<T extends object>(kernel: Kernel, name: string, target: T): T {
  const proxy: T = new Proxy(target, {
    get(object, key) {
      if (typeof key === 'symbol' || PLAIN.has(key)) return Reflect.get(object, key);
      if (key === '$target') return object;
      if (key === '$service') return name;
      if (key.startsWith('$') || !(key in object)) {
        throw new Error(`${name}.${key} is not implemented by the local host`);
      }
      const member: unknown = Reflect.get(object, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        kernel.enter(name, key);
        checkCall(name, key, args);
        return kernel.serve(() => answer(name, key, () => Reflect.apply(member, object, args)));
      };
    },
    set(_object, key) {
      throw new Error(`${name}.${String(key)} cannot be set`);
    },
  });
  return proxy;
}

/** JavaScript's own errors are the host's faults: a script sees what it would see of a fault of Google's. */
function answer<T>(name: string, key: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!OWN_ERRORS.some((kind) => error instanceof kind)) throw error;
    throw new Error(`Unexpected error while getting the method or property ${key} on object ${name}.`, {
      cause: error,
    });
  }
}

/** The host's own object behind what a script holds; what was never wrapped comes back as it is. */
export function unwrap<T extends object>(shown: T): T {
  const target = Reflect.get(shown, '$target') as T | undefined;
  return target ?? shown;
}
