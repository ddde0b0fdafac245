import type { createApi } from '../../server/src/api/create-api.ts';
import type { Graph } from '../../server/src/graph/graph.ts';
import { findEntity } from '../../server/src/graph/statements/entities/find-entity.ts';
import { listEntityDetails } from '../../server/src/graph/statements/entities/list-entity-details.ts';
import { countRelationGroups } from '../../server/src/graph/statements/relations/count-relation-groups.ts';
import { countRelationsOf } from '../../server/src/graph/statements/relations/count-relations-of.ts';
import { listRelationsEn } from '../../server/src/graph/statements/relations/list-relations-en.ts';
import { NO_RELATION_CONDITIONS } from '../../server/src/graph/statements/relations/relation-columns.ts';
import { listSources } from '../../server/src/graph/statements/sources/list-sources.ts';
import { measurePairs, percentile } from './measure.ts';

const SLUG = 'lombardy-life-sciences-cluster';
const PAGE_SIZE = 50;

const ENTITY_PAGE = /* GraphQL */ `
  query BenchEntityPage($slug: String!, $first: Int!) {
    entity(slug: $slug) {
      id
      kind
      name {
        text
        lang
        isFallback
        isOurs
      }
      description {
        text
        lang
      }
      names {
        text
        lang
        type
        isOurs
        evidence {
          ...Said
        }
      }
      values {
        field
        value
        lang
        isShown
        isOurs
        evidence {
          ...Said
        }
      }
      identifiers {
        scheme
        value
        url
      }
      evidence {
        ...Said
      }
      relationCounts {
        type
        direction
        kind
        count
      }
      relations(first: $first) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          direction
          neighbour {
            id
            slug
            kind
            name {
              text
              lang
              isFallback
            }
          }
          node {
            id
            type
            role
            startedOn
            endedOn
            note {
              text
              lang
            }
            evidence {
              ...Said
            }
          }
        }
      }
    }
  }
  fragment Said on Evidence {
    source {
      id
      title {
        text
      }
    }
    locator {
      file
      line
      words
    }
  }
`;

/** The entity page through the API against the very statements it needs, run through the driver and turned into JSON. */
export async function benchEntityPage(graph: Graph, api: ReturnType<typeof createApi>): Promise<void> {
  const body = JSON.stringify({ query: ENTITY_PAGE, variables: { slug: SLUG, first: PAGE_SIZE } });
  const throughApi = async (): Promise<string> => {
    const response = await api.fetch('http://bench/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body,
    });
    return response.text();
  };
  const raw = async (): Promise<string> => {
    const [entity] = await graph.read(findEntity, { id: null, slug: SLUG });
    const ids = [entity?.id ?? ''];
    const rows = await Promise.all([
      graph.read(listEntityDetails, { ids }),
      graph.read(countRelationGroups, { ids }),
      graph.read(countRelationsOf, { ...NO_RELATION_CONDITIONS, ids }),
      graph.read(listRelationsEn, { ...NO_RELATION_CONDITIONS, ids, limit: PAGE_SIZE + 1, afterKey: null }),
      graph.read(listSources, {}),
    ]);
    return JSON.stringify([entity, rows]);
  };
  const answer = await throughApi();
  if (!answer.includes('"relations"') || answer.includes('"errors"'))
    throw new Error(`The entity page failed: ${answer.slice(0, 500)}`);
  const times = await measurePairs(throughApi, raw, { rounds: 200, warmup: 40 });
  const ratio = (share: number): string => (percentile(times.a, share) / percentile(times.b, share)).toFixed(2);
  const ms = (sorted: readonly number[], share: number): string => percentile(sorted, share).toFixed(1);
  process.stdout.write(
    `entity page, API against the same statements raw: p50 ${ratio(0.5)} (${ms(times.a, 0.5)} against ${ms(times.b, 0.5)} ms), ` +
      `p95 ${ratio(0.95)} (${ms(times.a, 0.95)} against ${ms(times.b, 0.95)} ms); bar: p50 at most 2\n`,
  );
}
