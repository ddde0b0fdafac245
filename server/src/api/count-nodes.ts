import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many nodes an operation may read, counted before it runs: every paged field counts its page size times the pages it
 * stands in, as GitHub's limit does (https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api).
 * Fragments are counted once a multiplier, so that nested spreads cannot make the counting itself expensive.
 */
export function countNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return 0;
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return new NodeCounter(schema, fragments, variables).countIn(operation.selectionSet, root);
}

class NodeCounter {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Map<string, FragmentDefinitionNode>;
  readonly #variables: Record<string, unknown>;
  /** Nodes below one parent, by fragment; 0 while a fragment is being counted (validation refuses cycles). */
  readonly #counted = new Map<string, number>();

  constructor(
    schema: GraphQLSchema,
    fragments: Map<string, FragmentDefinitionNode>,
    variables: Record<string, unknown>,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  /** Nodes read below one parent of this type. */
  countIn(selectionSet: SelectionSetNode, parent: GraphQLNamedType): number {
    let total = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) total += this.#countField(selection, parent);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) total += this.#countFragment(selection.name.value);
      else
        total += this.countIn(selection.selectionSet, this.#typeNamed(selection.typeCondition?.name.value) ?? parent);
    }
    return total;
  }

  #countField(field: FieldNode, parent: GraphQLNamedType): number {
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined || field.selectionSet === undefined) return 0;
    const size = this.#sizeOf(definition, field);
    const below = this.countIn(field.selectionSet, getNamedType(definition.type));
    return size + Math.max(1, size) * below;
  }

  #countFragment(name: string): number {
    const known = this.#counted.get(name);
    const fragment = this.#fragments.get(name);
    if (known !== undefined || fragment === undefined) return known ?? 0;
    this.#counted.set(name, 0);
    const type = this.#typeNamed(fragment.typeCondition.name.value);
    const count = type === undefined ? 0 : this.countIn(fragment.selectionSet, type);
    this.#counted.set(name, count);
    return count;
  }

  /** How many nodes a field reads itself: its `first`, `limit` or number of `ids`; k or `first` ways of `maxLength` steps; 0 for others. */
  #sizeOf(definition: GraphQLField<unknown, unknown>, field: FieldNode): number {
    if (definition.args.length === 0) return 0;
    const values = getArgumentValues(definition, field, this.#variables);
    const { first, limit, ids, k, maxLength } = values;
    if (typeof first === 'number') return typeof maxLength === 'number' ? first * maxLength : first;
    if (typeof limit === 'number') return limit;
    if (typeof k === 'number' && typeof maxLength === 'number') return k * maxLength;
    return Array.isArray(ids) ? ids.length : 0;
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }
}
