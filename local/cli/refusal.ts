// A request that cannot be carried out: one sentence for the person, exit code 2, nothing written.
export class Refusal extends Error {}
