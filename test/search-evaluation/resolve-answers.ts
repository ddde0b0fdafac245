import { foldText } from '../../server/src/fold-text.ts';
import type { GraphReader } from '../../server/src/graph/graph.ts';
import { z } from 'zod';
import { gradedAnswers, type Answer, type EvaluationQuery, type Reference } from './evaluation-query.ts';
import {
  listAtOtherEnd,
  listDetailsOfKind,
  listHoldersOfField,
  listIdentified,
  listThingsAbout,
  type JudgedRow,
} from './judgement-statements.ts';

/** Grades by id of entity. */
export type Judgements = ReadonlyMap<string, number>;

interface FoldedText {
  id: string;
  text: string;
}

/** What of EntityDetails is read: what the sources call the entity, and what they say of it. */
const details = z.object({
  names: z.array(z.object({ text: z.string() })),
  values: z.array(z.object({ field: z.string(), value: z.string() })),
});
const TEXT_FIELDS: ReadonlySet<string> = new Set(['description', 'keywords']);

/** Turns what the queries name into ids of the graph at hand; the texts of a kind are read once. */
export class AnswerResolver {
  readonly #graph: GraphReader;
  readonly #texts = new Map<string, Promise<FoldedText[]>>();

  constructor(graph: GraphReader) {
    this.#graph = graph;
  }

  /** The entities that answer a query, each with its highest grade; those that the graph does not have are left out. */
  async resolve(query: EvaluationQuery): Promise<Judgements> {
    const judgements = new Map<string, number>();
    for (const { answer, grade } of gradedAnswers(query)) {
      for (const id of await this.find(answer)) judgements.set(id, Math.max(grade, judgements.get(id) ?? 0));
    }
    return judgements;
  }

  /** The entities that one answer means. */
  async find(answer: Answer): Promise<string[]> {
    if (typeof answer === 'string') return this.#identified(answer);
    if ('mentions' in answer) return this.#mentioning(answer.mentions, answer.kinds);
    if ('relation' in answer) return this.#related(answer);
    if ('about' in answer) {
      const ids = await this.#identified(answer.about);
      return toIds(await this.#graph.read(listThingsAbout, { ids, kinds: answer.kinds ?? [] }));
    }
    return toIds(await this.#graph.read(listHoldersOfField, { ids: await this.#identified(answer.holders) }));
  }

  async #identified(reference: Reference): Promise<string[]> {
    const colon = reference.indexOf(':');
    const folded = foldText(reference.slice(colon + 1)).replaceAll(' ', '');
    return toIds(await this.#graph.read(listIdentified, { scheme: reference.slice(0, colon), folded }));
  }

  async #related(answer: Extract<Answer, { relation: string }>): Promise<string[]> {
    const isOutward = 'from' in answer;
    const ids = await this.#identified(isOutward ? answer.from : answer.to);
    const { relation, kinds = [] } = answer;
    return toIds(await this.#graph.read(listAtOtherEnd, { ids, relation, isOutward, kinds }));
  }

  async #mentioning(phrases: readonly string[], kinds: readonly string[]): Promise<string[]> {
    const wanted = phrases.map((phrase) => phrase.split('&').map((part) => ` ${foldText(part)} `));
    const texts = (await Promise.all(kinds.map(async (kind) => this.#textsOf(kind)))).flat();
    return texts
      .filter(({ text }) => wanted.some((all) => all.every((part) => text.includes(part))))
      .map(({ id }) => id);
  }

  async #textsOf(kind: string): Promise<FoldedText[]> {
    const texts = this.#texts.get(kind) ?? this.#readTexts(kind);
    this.#texts.set(kind, texts);
    return texts;
  }

  async #readTexts(kind: string): Promise<FoldedText[]> {
    const rows = await this.#graph.read(listDetailsOfKind, { kind });
    return rows.map((row) => ({ id: row.id, text: ` ${foldText(textOf(row.details))} ` }));
  }
}

function textOf(json: string): string {
  const { names, values } = details.parse(JSON.parse(json));
  const said = values.filter(({ field }) => TEXT_FIELDS.has(field)).map(({ value }) => value);
  return [...names.map(({ text }) => text), ...said].join(' | ');
}

function toIds(rows: readonly JudgedRow[]): string[] {
  return rows.map(({ id }) => id);
}
