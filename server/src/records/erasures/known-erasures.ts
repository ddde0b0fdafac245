import { createHmac } from 'node:crypto';
import type { GraphTransaction } from '../../graph/graph.ts';
import { findErasureState } from '../../graph/statements/erasures/find-erasure-state.ts';
import { listTombstones } from '../../graph/statements/erasures/list-tombstones.ts';
import type { RecordContent } from '../model.ts';
import { memoized } from '../../memoized.ts';
import { targetsOf } from '../project-scope.ts';
import { recordKey } from '../record-key.ts';
import { identifiersOf } from './person-identifiers.ts';
import { withoutTargets } from './without-targets.ts';

/** What a record of an erased person told that was not known of them before. */
export interface Learned {
  /** Id of the erasure. */
  erasure: string;
  hashes: string[];
  /** `scheme:value`, to find what stands under them; never to be stored. */
  identifiers: string[];
}

/** What is left of a piece of a source once everything about erased persons is taken out. */
export interface Sifted {
  kept: readonly RecordContent[];
  /** How many records were taken out. */
  skipped: number;
  learned: readonly Learned[];
}

/**
 * The erased persons, as far as they can be known again: keyed hashes of the keys of their records and of their
 * identifiers. A record is about one of them when its key is known, when it describes a person with a known identifier, or
 * when its key is made of a known ORCID iD.
 */
export class KnownErasures {
  /** How often erasures had changed when these were read. */
  readonly revision: number;
  /** Of the hashes. */
  readonly secret: string;
  readonly #erasureOf: ReadonlyMap<string, string | null>;

  /** @param erasureOf by hash; null for identifiers that others were said to have as well, which tell nobody */
  constructor(revision: number, secret: string, erasureOf: ReadonlyMap<string, string | null>) {
    this.revision = revision;
    this.secret = secret;
    this.#erasureOf = erasureOf;
  }

  /** The hash by which a record is known again. */
  hashOfKey(key: string): string {
    return this.#hash('record', key);
  }

  /** The hash by which an identifier, as `scheme:value`, is known again. */
  hashOfIdentifier(identifier: string): string {
    return this.#hash('identifier', identifier);
  }

  /**
   * Takes out of a piece of a source whatever is about erased persons, and out of the rest the relations that lead to
   * them. Without erasures the piece is given back as it is.
   */
  sift(sourceId: string, contents: readonly RecordContent[]): Sifted {
    if (this.#erasureOf.size === 0) return { kept: contents, skipped: 0, learned: [] };
    const { erased, learned, isErased } = this.#findErased(sourceId, contents);
    const isTargetErased = memoized((target) => isErased(this.hashOfKey(recordKey(sourceId, target))));
    const kept = contents
      .filter((content) => !erased.has(content))
      .map((content) => (targetsOf(content).some(isTargetErased) ? withoutTargets(content, isTargetErased) : content));
    return { kept, skipped: erased.size, learned };
  }

  #findErased(
    sourceId: string,
    contents: readonly RecordContent[],
  ): { erased: Set<RecordContent>; learned: Learned[]; isErased: (hash: string) => boolean } {
    const found = new Map<string, string>();
    const erasureOf = (hash: string): string | undefined => this.#erasureOf.get(hash) ?? found.get(hash);
    const isNews = (hash: string): boolean => !this.#erasureOf.has(hash) && !found.has(hash);
    const erased = new Set<RecordContent>();
    const learned: Learned[] = [];
    const marks = contents.map((content) => ({ content, ...this.#marksOf(sourceId, content) }));
    // What one record tells of a person may give away another that was looked at before.
    for (let known = -1; known < found.size;) {
      known = found.size;
      for (const { content, hashes, identifiers } of marks) {
        const erasure = hashes.map(erasureOf).find((id) => id !== undefined);
        if (erasure === undefined || erased.has(content)) continue;
        erased.add(content);
        const news = hashes.filter(isNews);
        for (const hash of news) found.set(hash, erasure);
        const isNewsOf = (identifier: string): boolean => news.includes(this.hashOfIdentifier(identifier));
        if (news.length > 0) learned.push({ erasure, hashes: news, identifiers: identifiers.filter(isNewsOf) });
      }
    }
    return { erased, learned, isErased: (hash) => erasureOf(hash) !== undefined };
  }

  /** By what a record can be known; the identifiers of things other than persons are theirs, not a person's. */
  #marksOf(sourceId: string, content: RecordContent): { hashes: string[]; identifiers: string[] } {
    const identifiers = identifiersOf(content);
    const key = this.hashOfKey(recordKey(sourceId, content.localId));
    return { hashes: [key, ...identifiers.map((identifier) => this.hashOfIdentifier(identifier))], identifiers };
  }

  #hash(sort: 'record' | 'identifier', text: string): string {
    return createHmac('sha256', this.secret).update(`${sort} ${text}`).digest('base64url');
  }
}

const NONE = new KnownErasures(0, '', new Map());

/** Reads the erasures as they stand. Without any it is one small question. */
export async function loadErasures(ask: GraphTransaction): Promise<KnownErasures> {
  const [state] = await ask.run(findErasureState, {});
  if (state === undefined) return NONE;
  const rows = await ask.run(listTombstones, {});
  return new KnownErasures(state.revision, state.secret, new Map(rows.map(({ hash, erasure }) => [hash, erasure])));
}
