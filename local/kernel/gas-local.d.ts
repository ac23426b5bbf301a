// The types of gas-local, which brings none.
declare module 'gas-local' {
  /** Runs the .js files of `folder` in a context whose globals are `globals`, and returns that context. */
  export default function load(folder: string, globals: object): Record<string, unknown>;
}
