// pdf.js, as it is made for older browsers, puts a `push` of its own in the place of that of every list
// (core-js: es.array.push, in V8 up to 121), for the whole program and for good. It takes half as long
// again, and mends what is not met here: a list whose length is fixed.

const { push } = Array.prototype;

/** Loads a module, and puts back what it has replaced. */
export async function keepingBuiltIns<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } finally {
    Object.defineProperty(Array.prototype, 'push', {
      value: push,
      writable: true,
      enumerable: false,
      configurable: true,
    });
  }
}
