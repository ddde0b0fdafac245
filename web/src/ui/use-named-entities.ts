import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../generated';
import type { EntityRefFragment } from '../generated/graphql';
import { useLanguage } from '../lib/use-language';

const NamedEntity = graphql(`
  query NamedEntity($slug: String!, $lang: Language) {
    entity(slug: $slug) {
      ...EntityRef
    }
  }
`);

/** The entities that slugs name; null in the place of a slug that names none. Undefined until all are known. */
export function useNamedEntities(slugs: readonly string[]): (EntityRefFragment | null)[] | undefined {
  const client = useClient();
  const lang = useLanguage();
  const key = slugs.join(',');
  const [known, setKnown] = useState<{ key: string; entities: (EntityRefFragment | null)[] }>();
  useEffect(() => {
    let isStale = false;
    const ask = async (slug: string) => {
      const { data } = await client.query(NamedEntity, { slug, lang }).toPromise();
      return data?.entity ?? null;
    };
    void Promise.all(key === '' ? [] : key.split(',').map(ask)).then((entities) => {
      if (!isStale) setKnown({ key, entities });
    });
    return () => {
      isStale = true;
    };
  }, [client, key, lang]);
  return known?.key === key ? known.entities : undefined;
}
