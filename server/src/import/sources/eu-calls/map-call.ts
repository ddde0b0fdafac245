import type { RecordContent, ValueStatement } from '../../../records/model.ts';
import type { EuCall } from './parse-call.ts';
import { cutText, plainText } from './plain-text.ts';

/** Programmes that CORDIS knows as well, by the number the portal has for them: this is where the two meet. */
const CODES: Readonly<Record<string, string>> = { '43108390': 'HORIZON', '31045243': 'H2020' };

const MAX_DESCRIPTION = 5_000;
/** Calls of external aid are written in the language of the country; the file does not say in which. */
const OF_ANY_LANGUAGE = /^europeaid\//iu;

export function programmeLocalId({ programme, programmeId }: EuCall): string | undefined {
  const id =
    programmeId.trim() ||
    programme
      .trim()
      .toLowerCase()
      .replaceAll(/[^a-z\d]+/gu, '-');
  return id === '' ? undefined : `programme-${id}`;
}

/** The programme that a topic belongs to; undefined when it names none. Pure. */
export function mapProgramme(call: EuCall): RecordContent | undefined {
  const localId = programmeLocalId(call);
  const name = call.programme.trim();
  if (localId === undefined || name === '') return undefined;
  const code = CODES[call.programmeId.trim()];
  return {
    localId,
    kind: 'Programme',
    names: [{ text: name, lang: 'en', type: 'NAME', ours: false }],
    identifiers: code === undefined ? [] : [{ scheme: 'topic', value: code }],
    values: code === undefined ? [] : [{ field: 'notation', value: code, ours: true }],
    observations: [],
    relations: [],
    at: { words: call.programmeId.trim() || name },
  };
}

export interface MappedCall {
  record: RecordContent;
  /** Fields that could not be taken over. */
  problems: { field: string; reason: string }[];
}

/** A topic as a record. What a project may get stays out: see the README. Pure. */
export function mapCall(call: EuCall): MappedCall {
  const code = call.topicId.toUpperCase();
  const lang = OF_ANY_LANGUAGE.test(call.topicId) ? {} : { lang: 'en' };
  const problems: MappedCall['problems'] = [];
  const programme = mapProgramme(call);
  return {
    record: {
      localId: `topic-${code}`,
      kind: 'Programme',
      names: [{ text: plainText(call.title).replaceAll('\n', ' '), ...lang, type: 'NAME', ours: false }],
      identifiers: [{ scheme: 'topic', value: code }],
      values: valuesOf(call, lang, problems),
      observations: [],
      relations: programme === undefined ? [] : [{ type: 'PART_OF', target: programme.localId }],
      at: { words: call.topicId },
    },
    problems,
  };
}

function valuesOf(call: EuCall, lang: { lang?: string }, problems: MappedCall['problems']): ValueStatement[] {
  const description = plainText(call.description) || plainText(call.objectives);
  // With several cut-offs the file has the next one only: that is no end.
  const hasCutOffs = /cut-?off/iu.test(call.deadlineModel);
  const stated: (readonly [ValueStatement['field'], string, { lang?: string }?])[] = [
    ['description', cutText(description, MAX_DESCRIPTION), lang],
    [hasCutOffs ? 'date' : 'endDate', readDay(call, problems)],
    ['status', call.callStatus.trim().toLowerCase()],
    ['notation', call.topicId],
    ['fundingScheme', foldSpace(call.typesOfAction) || foldSpace(call.actionType)],
    ['keywords', keywordsOf(call)],
    ['website', readAddress(call, problems)],
  ];
  return stated.flatMap(([field, value, of = {}]) => (value === '' ? [] : [{ field, value, ...of, ours: false }]));
}

function readDay({ deadline }: EuCall, problems: MappedCall['problems']): string {
  if (deadline === '') return '';
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/u.exec(deadline)?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (day !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  problems.push({ field: 'deadline', reason: `"${deadline.slice(0, 40)}" is no date` });
  return '';
}

function readAddress({ portalUrl }: EuCall, problems: MappedCall['problems']): string {
  if (portalUrl === '') return '';
  if (portalUrl.length <= 2_000 && URL.parse(portalUrl)?.protocol === 'https:') return portalUrl;
  problems.push({ field: 'portalUrl', reason: `"${portalUrl.slice(0, 60)}" is no web address` });
  return '';
}

/** The file puts the codes of topic and call before the keywords proper. */
function keywordsOf({ keywords, topicId, callIdentifier }: EuCall): string {
  const codes = new Set([topicId, callIdentifier.trim()]);
  const words = foldSpace(keywords).split(', ');
  return words.filter((word) => word !== '' && !codes.has(word)).join(', ');
}

function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
