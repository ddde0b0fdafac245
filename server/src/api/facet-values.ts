import type { EntityLabel } from '../domain/entities/entity-label.ts';
import { foldText } from '../fold-text.ts';
import { ENTITY_FACETS, type FacetCount, type SearchFacet } from '../search/search-facets.ts';
import type { ApiContext } from './context.ts';
import type { SearchFacetModel, SearchFacetValueModel, SearchFilterValueModel } from './search-models.ts';

/** All values of a facet, the chosen ones first, then by number of hits; a chosen one without hits too. */
export function listedValues({ counts, chosen }: SearchFacetModel): FacetCount[] {
  const counted = new Set(counts.map(({ value }) => value));
  const missing = [...chosen].filter((value) => !counted.has(value)).map((value) => ({ value, count: 0 }));
  return [
    ...counts.filter(({ value }) => chosen.has(value)),
    ...missing,
    ...counts.filter(({ value }) => !chosen.has(value)),
  ];
}

/** The first values of a facet, or of those whose label has the words typed, with their names. */
export async function nameFacetValues(
  model: SearchFacetModel,
  { first, valueText }: { first: number; valueText: string },
  context: ApiContext,
): Promise<SearchFacetValueModel[]> {
  const values = listedValues(model);
  const words = foldText(valueText)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return withNames(model, values.slice(0, first), context);
  const named = await withNames(model, values, context);
  return named.filter(({ label }) => hasWords(label, words)).slice(0, first);
}

/** Values of facets by their names; one whose entity went meanwhile is left out. */
export async function nameFilterValues(
  read: readonly { facet: SearchFacet; values: readonly string[] }[],
  context: ApiContext,
): Promise<SearchFilterValueModel[]> {
  const named = await Promise.all(
    read.map(async ({ facet, values }) => {
      const counts = values.map((value) => ({ value, count: 0 }));
      const all = await withNames({ facet, counts, chosen: new Set() }, counts, context);
      return all.map(({ value, label }) => ({ facet, value, label }));
    }),
  );
  return named.flat();
}

async function withNames(
  { facet, chosen }: SearchFacetModel,
  values: readonly FacetCount[],
  { loaders, lang }: ApiContext,
): Promise<SearchFacetValueModel[]> {
  const names = await namesOf();
  const named = values.map(({ value, count }, index) => ({
    value: names[index]?.slug ?? value,
    label: names[index]?.label ?? value,
    entityId: ENTITY_FACETS.has(facet) ? value : null,
    count,
    isChosen: chosen.has(value),
  }));
  // What was merged or dropped a moment ago, while the index still follows.
  const isGone = (index: number): boolean => ENTITY_FACETS.has(facet) && names[index] === null;
  return named.filter(({ isChosen }, index) => isChosen || !isGone(index));

  async function namesOf(): Promise<({ slug: string; label: string } | null)[]> {
    if (ENTITY_FACETS.has(facet)) {
      return entityNames(
        values.map(({ value }) => value),
        loaders,
      );
    }
    if (facet !== 'source') return [];
    const sources = new Map((await loaders.sources()).map((source) => [source.id, source]));
    return values.map(({ value }) => {
      const source = sources.get(value);
      if (source === undefined) return null;
      const { titleIt, titleEn } = source;
      return { slug: value, label: (lang === 'it' ? (titleIt ?? titleEn) : (titleEn ?? titleIt)) ?? value };
    });
  }
}

/** Says of each of some entities what it is called, with its code where another one is called the same. */
async function entityNames(ids: readonly string[], loaders: ApiContext['loaders']): Promise<(EntityLabel | null)[]> {
  const names = await Promise.all(ids.map(async (id) => loaders.entityLabel.load(id)));
  const times = new Map<string, number>();
  for (const name of names) times.set(name?.label ?? '', (times.get(name?.label ?? '') ?? 0) + 1);
  return Promise.all(
    names.map(async (name, index) => {
      if (name === null || times.get(name.label) === 1) return name;
      const code = await loaders.entityCode.load(ids[index] ?? '');
      return code === null ? name : { ...name, label: `${name.label} (${code})` };
    }),
  );
}

function hasWords(label: string, words: readonly string[]): boolean {
  const own = foldText(label).split(' ');
  return words.every((word) => own.some((other) => other.startsWith(word)));
}
