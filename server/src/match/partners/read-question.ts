import { findEntity, listEntitiesById, listEntityDetails, type Entity } from '../../domain/entities/entity.ts';
import type { GraphReader } from '../../graph/graph.ts';
import { listIdsByKey } from '../../graph/statements/match/list-ids-by-key.ts';
import { listProgrammesAbove } from '../../graph/statements/match/list-programmes-above.ts';
import type { Problem } from '../../problem.ts';
import type { CompetenceNeed } from '../competence/competence-need.ts';
import { invalid, type PartnerQuestion } from './partner-question.ts';

/** A call, programme or project whose texts say what is needed. */
export interface PartnerCall {
  id: string;
  /** Kind of action as stated; null where no source says. */
  fundingScheme: string | null;
  /** It and the programmes it is part of. */
  programmeIds: string[];
}

/** A question with everything it names found. */
export interface ReadQuestion {
  memberIds: string[];
  need: CompetenceNeed;
  call: PartnerCall | null;
}

const CALL_KINDS: readonly string[] = ['Programme', 'Project'];
/** As much as the finder reads of a text. */
const MAX_TEXT = 20_000;

/** Finds the members and the call of a question; a problem where one of them is not there or is of another kind. */
export async function readQuestion(graph: GraphReader, question: PartnerQuestion): Promise<ReadQuestion | Problem> {
  const [members, call] = await Promise.all([
    readMembers(graph, question.members),
    question.call === null ? null : findCall(graph, question.call),
  ]);
  if (!Array.isArray(members)) return members;
  if (call === null) return { memberIds: members, need: question.need, call: null };
  if ('problem' in call) return call;
  const text = [question.need.text, call.text].filter(Boolean).join('\n').slice(0, MAX_TEXT);
  return { memberIds: members, need: { ...question.need, text }, call: call.call };
}

async function readMembers(graph: GraphReader, keys: readonly string[]): Promise<string[] | Problem> {
  if (keys.length === 0) return [];
  const rows = await graph.read(listIdsByKey, { keys });
  const idOf = new Map(rows.map(({ key, id }) => [key, id]));
  const missing = keys.find((key) => !idOf.has(key));
  if (missing !== undefined) return { problem: 'NOT_FOUND', message: `members: there is no entity ${missing}` };
  const ids = [...new Set(keys.flatMap((key) => idOf.get(key) ?? []))];
  const other = (await listEntitiesById(graph, ids)).find((entity) => entity?.kind !== 'Organization');
  if (other === undefined) return ids;
  return invalid('members', `are organizations; ${other?.slug ?? 'one'} is a ${other?.kind ?? 'thing of the past'}`);
}

async function findCall(graph: GraphReader, key: string): Promise<{ call: PartnerCall; text: string } | Problem> {
  const entity = await findEntity(graph, key.startsWith('ent_') ? { id: key, slug: null } : { id: null, slug: key });
  if (entity === null) return { problem: 'NOT_FOUND', message: `call: there is no entity ${key}` };
  if (!CALL_KINDS.includes(entity.kind)) {
    return invalid('call', `is a topic of a call, a programme or a project; ${entity.slug} is of kind ${entity.kind}`);
  }
  const [[details], above] = await Promise.all([
    listEntityDetails(graph, [entity.id]),
    entity.kind === 'Programme' ? graph.read(listProgrammesAbove, { id: entity.id }) : [],
  ]);
  const valueOf = (field: string): string | null =>
    details?.values.find((value) => value.field === field && value.isShown)?.value ?? null;
  return {
    call: { id: entity.id, fundingScheme: valueOf('fundingScheme'), programmeIds: above.map(({ id }) => id) },
    text: textOf(entity, valueOf('keywords')),
  };
}

/** What the call says of itself, in one language: in both, each concept would be named twice. */
function textOf({ nameEn, nameIt, nameAny, descriptionEn, descriptionIt }: Entity, keywords: string | null): string {
  return [nameEn ?? nameIt ?? nameAny, keywords, descriptionEn ?? descriptionIt].filter(Boolean).join('\n');
}
