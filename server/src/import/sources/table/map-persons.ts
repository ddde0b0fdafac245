import type { RecordContent, ValueStatement } from '../../../records/model.ts';
import { shorten } from '../../cell-values.ts';
import type { TableMapping } from './mapping/table-mapping.ts';
import { slugOf } from './target-records.ts';
import type { TableRow } from './table-row.ts';
import { readEMail, readPhone } from './values/read-field.ts';
import { readIdentifier } from './values/read-identifier.ts';
import { readName } from './values/read-name.ts';

type PersonRule = TableMapping['persons'][number];

/** The persons of a row, each affiliated with the thing that the row describes. */
export function mapPersons(row: TableRow, mapping: TableMapping, rowRecord: RecordContent): RecordContent[] {
  const persons = mapping.persons.flatMap((rule) => personsOf(row, rule, rowRecord));
  const first = new Map<string, RecordContent>();
  for (const person of persons) {
    const known = first.get(person.localId);
    if (known === undefined) first.set(person.localId, person);
    else known.relations.push(...person.relations);
  }
  return [...first.values()];
}

function personsOf(row: TableRow, rule: PersonRule, { localId, at }: RecordContent): RecordContent[] {
  const names = namesOf(row, rule);
  const partsOf = (column: string | undefined): string[] => {
    const parts = column === undefined ? [] : row.texts(column, rule.separator);
    if (parts.length === 0 || parts.length === names.length) return parts;
    row.report(column, `has ${parts.length} values for ${names.length} persons; they are left out`);
    return [];
  };
  const [emails, phones, orcids] = [partsOf(rule.email), partsOf(rule.phone), partsOf(rule.orcid)];
  const positions = rule.position?.column === undefined ? [] : partsOf(rule.position.column);
  return names.map((name, index) => {
    const position = positions[index] ?? rule.position?.constant ?? '';
    const orcid = read(row, rule.orcid, orcids[index], (text) => readIdentifier('orcid', text, 'IT'));
    const values: ValueStatement[] = [
      ...valueOf('email', read(row, rule.email, emails[index], readEMail)),
      ...valueOf('phone', read(row, rule.phone, phones[index], readPhone)),
    ];
    return {
      localId: `Person/of:${localId}/${slugOf(name)}`,
      kind: 'Person',
      names: [{ text: name, type: 'NAME', ours: false }],
      identifiers: orcid === undefined ? [] : [{ scheme: 'orcid', value: orcid }],
      values,
      observations: [],
      relations: [
        { type: 'AFFILIATED_WITH', target: localId, ...(position === '' ? {} : { role: shorten(position) }) },
      ],
      ...(at === undefined ? {} : { at }),
    };
  });
}

/** One column may hold several persons; several columns make up one person's name. */
function namesOf(row: TableRow, { name, separator }: PersonRule): string[] {
  if (typeof name === 'string') return row.names(name, separator);
  const whole = name
    .map((column) => row.text(column))
    .filter((part) => part !== '')
    .join(' ');
  return whole === '' || row.attempt(name[0], () => readName(whole)) === undefined ? [] : [whole];
}

function read(
  row: TableRow,
  column: string | undefined,
  text: string | undefined,
  reader: (text: string) => string,
): string | undefined {
  return text === undefined ? undefined : row.attempt(column, () => reader(text));
}

function valueOf(field: 'email' | 'phone', value: string | undefined): ValueStatement[] {
  return value === undefined ? [] : [{ field, value, ours: false }];
}
