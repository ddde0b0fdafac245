/** Pins that Neo4j is given one parameter whatever a statement declares, so that it keeps one plan for all that readers leave away. */
import { expect, test } from 'vitest';
import { registeredStatements, statement } from './statement.ts';

test('a declared parameter is a part of the one that Neo4j is given', () => {
  const { cypher } = statement<{ ids: string[]; limit: number }, { id: string }>({
    name: 'anyStatement',
    mode: 'read',
    cypher: "MATCH (e:Entity) WHERE e.id IN $ids AND e.name =~ '.*$' RETURN e.id AS id LIMIT $limit",
    example: { ids: [], limit: 1 },
  });
  expect(cypher).toBe("MATCH (e:Entity) WHERE e.id IN $p.ids AND e.name =~ '.*$' RETURN e.id AS id LIMIT $p.limit");
  expect(registeredStatements().map(({ name }) => name)).toContain('anyStatement');
  expect(() => statement({ name: 'anyStatement', mode: 'read', cypher: '', example: {} })).toThrow('two statements');
});
