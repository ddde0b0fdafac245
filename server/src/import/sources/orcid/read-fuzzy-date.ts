import { textAt, type OrcidNode } from './orcid-node.ts';

const YEAR = /^(?:1[5-9]|20)\d{2}$/u;
const MONTH = /^(?:0[1-9]|1[0-2])$/u;
const DAY = /^(?:0[1-9]|[12]\d|3[01])$/u;

/** A date of ORCID, whose month and day may be missing, as a date, month or year; undefined, and told, where it is wrong. */
export function readFuzzyDate(
  part: OrcidNode | undefined,
  field: string,
  report: (field: string, reason: string) => void,
): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => textAt(part, name)) as [string, string, string];
  if (year === '') return undefined;
  const given = [year, month, day].filter((text) => text !== '');
  const isSound =
    YEAR.test(year) && (month === '' || MONTH.test(month)) && (day === '' || (month !== '' && DAY.test(day)));
  if (!isSound) {
    report(field, `"${given.join('-').slice(0, 40)}" is no date`);
    return undefined;
  }
  return given.join('-');
}
