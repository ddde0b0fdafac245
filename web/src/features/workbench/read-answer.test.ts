// Pins what the workbench picks out of answers as the API gives them.
import { expect, it } from 'vitest';
import { readAnswer } from './read-answer';

it('reads the cost of an answer', () => {
  const body = { data: {}, extensions: { cost: { nodes: 20, limit: 10_000 } } };
  expect(readAnswer(body)).toEqual({ errors: [], cost: { nodes: 20, limit: 10_000 } });
});

it('reads value and limit of a query that is too large', () => {
  const extensions = { code: 'LIMIT_EXCEEDED', nodes: 10_100, limit: 10_000 };
  const { errors, cost } = readAnswer({ errors: [{ message: 'This query may read 10100 nodes', extensions }] });
  expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', value: 10_100, limit: 10_000, path: '' }]);
  expect(cost).toBeUndefined();
});

it('reads value and limit of a query that is too deep from its message', () => {
  const message = 'Syntax Error: Query depth limit of 10 exceeded, found 12.';
  const { errors } = readAnswer({ errors: [{ message, extensions: { code: 'LIMIT_EXCEEDED' } }] });
  expect(errors).toMatchObject([{ value: 12, limit: 10 }]);
});

it('reads the argument and the place of a mistake', () => {
  const error = {
    message: 'Argument "first": must be from 1 to 100, is 101',
    locations: [{ line: 1, column: 3 }],
    path: ['organizations', 0],
    extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
  };
  const { errors } = readAnswer({ errors: [error], data: null });
  expect(errors).toMatchObject([{ argument: 'first', line: 1, column: 3, path: 'organizations.0' }]);
});

it.each([null, 'Bad gateway', 3, [], { errors: 'x' }])('finds nothing in %j', (body) => {
  expect(readAnswer(body)).toEqual({ errors: [], cost: undefined });
});
