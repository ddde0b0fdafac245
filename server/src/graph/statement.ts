/** Values that may be given to a statement; integers at the top level reach Cypher as integers (LIMIT, SKIP), all others as floats. */
export type ParameterValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly ParameterValue[]
  | { readonly [name: string]: ParameterValue };
export type Parameters = Record<string, ParameterValue>;

/**
 * A named Cypher statement. The text is a constant: whatever varies is a parameter.
 * `P` are its parameters and `R` the shape of one row, by column name.
 */
export interface Statement<P extends object, R extends object> {
  name: string;
  mode: 'read' | 'write';
  cypher: string;
  /** Example parameters, for planning at start and for the test of plans. */
  example: P;
  /** Never present; carries the row type. */
  row?: R;
}

/**
 * The one parameter that Neo4j is given: a map of all that a statement declares. Neo4j keeps a plan for each combination of the types
 * of parameters, and null, an empty list and a list of texts are three; planning takes up to a second, which whoever first left a
 * condition away would wait. A map is a map whatever is in it.
 */
export const PARAMETERS = 'p';

const registry = new Map<string, Statement<object, object>>();

/** Declares and registers a statement, whose `$name` becomes `$p.name`. @throws Error when the name is taken. */
export function statement<P extends object, R extends object>(declared: Statement<P, R>): Statement<P, R> {
  if (registry.has(declared.name)) throw new Error(`There are two statements named ${declared.name}`);
  const made = { ...declared, cypher: declared.cypher.replaceAll(/\$(?=[a-z])/gu, `$$${PARAMETERS}.`) };
  registry.set(declared.name, made);
  return made;
}

/** Every statement that the loaded modules declare, by name. */
export function registeredStatements(): readonly Statement<object, object>[] {
  return [...registry.values()].sort((a, b) => a.name.localeCompare(b.name));
}
