// Shows an object to a script as Google does: each member call goes through the kernel, a member that the host lacks throws its name.
import type { Kernel } from './kernel.ts';

const PLAIN = new Set<PropertyKey>(['toString', 'constructor', 'then', 'toJSON', 'valueOf']);

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
      if (key.startsWith('$') || !(key in object)) {
        throw new Error(`${name}.${key} is not implemented by the local host`);
      }
      const member: unknown = Reflect.get(object, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        kernel.enter(name, key);
        return kernel.serve(() => Reflect.apply(member, object, args));
      };
    },
    set(_object, key) {
      throw new Error(`${name}.${String(key)} cannot be set`);
    },
  });
  return proxy;
}

/** The host's own object behind what a script holds; what was never wrapped comes back as it is. */
export function unwrap<T extends object>(shown: T): T {
  const target = Reflect.get(shown, '$target') as T | undefined;
  return target ?? shown;
}
