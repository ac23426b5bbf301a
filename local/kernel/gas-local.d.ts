// The types of gas-local, which brings none.
declare module 'gas-local' {
  const gasLocal: {
    /** Runs the .js files of `folder` in a context whose globals are `globals`, and returns that context. */
    require(folder: string, globals: object): Record<string, unknown>;
  };
  export default gasLocal;
}
