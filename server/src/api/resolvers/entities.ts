import type { EntityKind, Resolvers } from '../../generated/resolvers.ts';
import { competencesField, holdersField } from './competences.ts';
import { entityFields, relationField } from './entity-fields.ts';
import { projectPartnersField } from './project-partners.ts';

/** All kinds of entities, in the order of the schema. */
export const ENTITY_KINDS = [
  'Organization',
  'Person',
  'Technology',
  'Project',
  'Network',
  'WorkingGroup',
  'Programme',
  'Event',
  'Facility',
  'Publication',
  'Place',
  'Indicator',
  'Goal',
  'Activity',
] as const satisfies readonly EntityKind[];

const PARTICIPATION = ['PARTICIPATES_IN', 'COORDINATES', 'LEADS', 'SUPPORTS'];

/** The types of the schema that are entities: the common fields, and the relations each kind has a word for. */
export const entityResolvers = {
  Entity: { __resolveType: ({ kind }) => kindOf(kind) },
  Organization: {
    ...entityFields,
    memberOf: relationField(['MEMBER_OF'], 'OUT'),
    members: relationField(['MEMBER_OF'], 'IN'),
    partOf: relationField(['PART_OF'], 'OUT', ['Organization']),
    parts: relationField(['PART_OF'], 'IN'),
    participations: relationField(PARTICIPATION, 'OUT'),
    partners: relationField(['PARTNER_OF'], null),
    projectPartners: projectPartnersField,
    competences: competencesField,
  },
  Person: {
    ...entityFields,
    affiliations: relationField(['AFFILIATED_WITH'], 'OUT'),
    publications: relationField(['AUTHORED'], 'OUT'),
    competences: competencesField,
  },
  Technology: {
    ...entityFields,
    broader: relationField(['BROADER'], 'OUT'),
    narrower: relationField(['BROADER'], 'IN'),
    experts: relationField(['HAS_COMPETENCE'], 'IN'),
    topicOf: relationField(['ABOUT'], 'IN'),
    holders: holdersField,
  },
  Project: {
    ...entityFields,
    participants: relationField(PARTICIPATION, 'IN'),
    funding: relationField(['FUNDED_BY'], 'OUT'),
    topics: relationField(['ABOUT'], 'OUT'),
  },
  Network: {
    ...entityFields,
    members: relationField(['MEMBER_OF'], 'IN'),
    workingGroups: relationField(['PART_OF', 'RELATED', 'PARTICIPATES_IN'], null, ['WorkingGroup']),
    competences: competencesField,
  },
  WorkingGroup: {
    ...entityFields,
    participants: relationField([...PARTICIPATION, 'MEMBER_OF'], 'IN'),
    connections: relationField(['PART_OF', 'RELATED'], null),
    topics: relationField(['ABOUT'], 'OUT'),
  },
  Programme: {
    ...entityFields,
    funded: relationField(['FUNDED_BY'], 'IN'),
    parts: relationField(['PART_OF'], 'IN'),
  },
  Event: {
    ...entityFields,
    organisers: relationField(['ORGANISES'], 'IN'),
    participants: relationField(['PARTICIPATES_IN'], 'IN'),
    venues: relationField(['LOCATED_IN'], 'OUT'),
  },
  Facility: {
    ...entityFields,
    locations: relationField(['LOCATED_IN'], 'OUT'),
    contents: relationField(['LOCATED_IN', 'PART_OF'], 'IN'),
  },
  Publication: { ...entityFields, authors: relationField(['AUTHORED'], 'IN') },
  Place: {
    ...entityFields,
    located: relationField(['LOCATED_IN'], 'IN'),
    partOf: relationField(['PART_OF'], 'OUT'),
  },
  Goal: { ...entityFields, supporters: relationField(['SUPPORTS'], 'IN') },
  Activity: {
    ...entityFields,
    purposes: relationField(['SUPPORTS', 'PART_OF'], 'OUT'),
    organisers: relationField(['ORGANISES', 'LEADS'], 'IN'),
  },
  Indicator: {
    ...entityFields,
    observations: async ({ id }, _args, { loaders }) => loaders.observations.load(id),
  },
} satisfies Partial<Resolvers>;

/** The kind as the schema's type name. @throws Error for a kind the schema does not have, which only a bug can store */
export function kindOf(kind: string): EntityKind {
  const known = ENTITY_KINDS.find((name) => name === kind);
  if (known === undefined) throw new Error(`Unknown kind of entity: ${kind}`);
  return known;
}
