import type { Suggestion } from './suggest-parts.ts';
import type { Understood } from './understand-columns.ts';
import { inFlow, quote } from './yaml-words.ts';

/**
 * Contacts of the rows. How they are reached is personal data and stands in comments: taking it is a decision of a person.
 */
export function suggestPersons(understood: Understood, isOfPersons: boolean): Suggestion {
  const [first, last, contact] = [understood.get('firstName'), understood.get('lastName'), understood.get('contact')];
  if (isOfPersons) return { lines: reachLines(understood, ''), used: [] };
  const names = first !== undefined && last !== undefined && contact === undefined ? [first, last] : [contact];
  const [name] = names;
  if (name === undefined) return { lines: reachLines(understood, ''), used: [] };
  const position = understood.get('position');
  const columns = names.flatMap((column) => (column === undefined ? [] : [column.name]));
  const shown = columns.length === 1 ? columns.map(quote).join('') : `[${columns.map(quote).join(', ')}]`;
  const lines = [
    'persons:',
    `  - name: ${shown} # ${name.reason}; the name of a person is personal data: leave it out unless it is needed`,
    ...(position === undefined ? [] : [`    position: ${inFlow({ column: position.name })} # ${position.reason}`]),
    ...reachLines(understood, '    '),
  ];
  return { lines, used: [...columns, ...(position === undefined ? [] : [position.name])] };
}

function reachLines(understood: Understood, indent: string): string[] {
  const reach = (['email', 'phone'] as const).flatMap((field) => {
    const column = understood.get(field);
    return column === undefined ? [] : [`${indent}# ${field}: ${quote(column.name)}`];
  });
  if (reach.length === 0) return [];
  return [
    ...reach,
    `${indent}# personal data, so left out; to take them: personalData: allowed, and purpose: { it: …, en: … }, at the left margin`,
  ];
}
