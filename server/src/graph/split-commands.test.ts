/** Pins how a file of the graph's schema becomes commands. */
import { expect, test } from 'vitest';
import { splitCommands } from './migrate.ts';

test('commands end with a semicolon at the end of a line; comments and empty lines fall away', () => {
  expect(splitCommands('// Why; not.\nCREATE A\n  ON (x);\n\n  // more\nCREATE B;  \nCREATE C')).toEqual([
    'CREATE A\n  ON (x)',
    'CREATE B',
    'CREATE C',
  ]);
});

test('a semicolon within a line is part of the command', () => {
  expect(splitCommands("CREATE A {x: ';y'};\n")).toEqual(["CREATE A {x: ';y'}"]);
});

test('an empty file has none', () => {
  expect(splitCommands('')).toEqual([]);
  expect(splitCommands('// nothing;\n;\n')).toEqual([]);
});
