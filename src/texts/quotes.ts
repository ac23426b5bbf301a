// The clauses' own words, which are Kyrgyz in every language: they lie in the languages' files, not in the script.
import { type ClauseId, clauses } from '#rules/clauses';

export type Quotes = { readonly [Id in ClauseId]: string };

export const quotes = Object.fromEntries(clauses.map(({ id, text }) => [id, text])) as Quotes;
