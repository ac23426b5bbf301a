// Words that Kyrgyz states first, as another language must give them: the same names, other texts.
export type SameWords<Words> = Words extends string
  ? string
  : { readonly [Key in keyof Words]: SameWords<Words[Key]> };
