import type { NameStatement, RecordContent, RelationStatement, ValueStatement } from '../../../records/model.ts';
import { claimedIdentifiers, knownRegion, type RorIndex } from './index-ror-dump.ts';
import { organizationLocalId } from './plan-ror-relations.ts';
import type { RorOrganization } from './ror-organization.ts';
import { countryLocalId, regionLocalId } from './ror-places.ts';

/**
 * Types of ROR that are one of ours for sure. An `education` may be a school, a `government` body or a `facility` a research
 * centre or a department, a `nonprofit` anything: they say nothing.
 */
const ORGANIZATION_TYPE: ReadonlyMap<string, string> = new Map([
  ['healthcare', 'HEALTH_BODY'],
  ['company', 'COMPANY'],
]);

/**
 * An organization of ROR as a record. Pure.
 * @param relations to other organizations, as planned
 * @param index what only the dump as a whole tells: regions of places, whose an identifier is
 */
export function mapRorOrganization(
  organization: RorOrganization,
  relations: readonly RelationStatement[],
  index: Pick<RorIndex, 'regions' | 'owners'>,
): RecordContent {
  const { id } = organization;
  const claimed = claimedIdentifiers(organization);
  return {
    localId: organizationLocalId(id),
    kind: 'Organization',
    names: namesOf(organization),
    identifiers: [
      { scheme: 'ror', value: id },
      ...claimed.filter(({ scheme, value }) => index.owners.get(`${scheme}:${value}`) === id),
    ],
    values: valuesOf(organization),
    observations: [],
    relations: [...locationsOf(organization, index.regions), ...relations],
    at: { words: `https://ror.org/${id}` },
  };
}

function namesOf({ names }: RorOrganization): NameStatement[] {
  const statements = names.flatMap(({ text, lang, types }) =>
    types.map((type): NameStatement => ({ text, ...(lang && { lang }), type, ours: false })),
  );
  return [...new Map(statements.map((name) => [JSON.stringify(name), name])).values()];
}

function valuesOf({ types, established, website, locations, status }: RorOrganization): ValueStatement[] {
  const [location] = locations;
  const stated: [ValueStatement['field'], string | undefined][] = [
    ['organizationType', organizationTypeOf(types)],
    ['foundedOn', established === undefined ? undefined : String(established).padStart(4, '0')],
    ['website', website],
    ['city', location?.city],
    ['country', location?.country],
    [
      'geolocation',
      location?.lat === undefined || location.lng === undefined
        ? undefined
        : `${String(location.lat)},${String(location.lng)}`,
    ],
    ['status', status],
  ];
  return stated.flatMap(([field, value]) => (value === undefined ? [] : [{ field, value, ours: false }]));
}

/** Undefined unless one single type, beside that it gives money, says it. */
function organizationTypeOf(types: readonly string[]): string | undefined {
  const [type, ...others] = types.filter((name) => name !== 'funder');
  return type === undefined || others.length > 0 ? undefined : ORGANIZATION_TYPE.get(type);
}

function locationsOf({ locations }: RorOrganization, regions: RorIndex['regions']): RelationStatement[] {
  const targets = locations.flatMap((location) => {
    const region = knownRegion(location, regions);
    return [countryLocalId(location.country), ...(region === undefined ? [] : [regionLocalId(region)])];
  });
  return [...new Set(targets)].map((target) => ({ type: 'LOCATED_IN', target }));
}
