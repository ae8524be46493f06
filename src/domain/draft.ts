/**
 * A record while it is being made: members that are there are assigned one by one. Spreading `{}` or `{ member }` into a
 * literal says the same, but has V8 copy and look up every member again, which at every comment is worth avoiding.
 */
export type Draft<Whole> = { -readonly [Name in keyof Whole]: Whole[Name] };
