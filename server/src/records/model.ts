/**
 * The vocabulary of records: what a source may say about a thing. Everything that enters the graph enters in this form;
 * every list below is closed, so that a misspelt kind, type or field is refused at the door.
 */

/** Kinds of entities; the Neo4j label of each is the same word. */
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
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Types of relations, read from the record's entity to the target. */
export const RELATION_TYPES = [
  'MEMBER_OF',
  'PARTICIPATES_IN',
  'COORDINATES',
  'AFFILIATED_WITH',
  'HAS_COMPETENCE',
  'ABOUT',
  'BROADER',
  'RELATED',
  'FUNDED_BY',
  'PART_OF',
  'LOCATED_IN',
  'PARTNER_OF',
  'ORGANISES',
  'AUTHORED',
  'RESULT_OF',
  'SUPPORTS',
  'LEADS',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Fields that hold one shown value an entity; texts have a language, the others none. */
export const FIELDS = [
  'description',
  'organizationType',
  'foundedOn',
  'address',
  'website',
  'email',
  'phone',
  'startDate',
  'endDate',
  'date',
  'status',
  'scheme',
  'notation',
  'theme',
  'unit',
  'activityType',
  'sme',
  'city',
  'country',
  'geolocation',
  'totalCost',
  'ecContribution',
  'fundingScheme',
  'keywords',
  'publicationType',
  'journal',
] as const;
export type Field = (typeof FIELDS)[number];

/** The cluster's own categories of organizations; the meaning of each is in schema/api/organization.graphql. */
export const ORGANIZATION_TYPES = [
  'LARGE_ENTERPRISE',
  'SME',
  'START_UP',
  'COMPANY',
  'TRADE_ASSOCIATION',
  'TERRITORIAL_ASSOCIATION',
  'LEARNED_SOCIETY',
  'CLUSTER',
  'UNIVERSITY',
  'EDUCATION',
  'PUBLIC_RESEARCH_CENTRE',
  'PRIVATE_RESEARCH_CENTRE',
  'RESEARCH_CENTRE',
  'PUBLIC_IRCCS',
  'PRIVATE_IRCCS',
  'IRCCS',
  'HEALTH_BODY',
  'NURSING_HOME',
  'PUBLIC_AUTHORITY',
  'PUBLIC_BODY',
  'DIPLOMATIC_MISSION',
  'FOUNDATION',
  'INVESTOR',
  'INCUBATOR',
  'OTHER',
] as const;

/** Registers whose identifiers join records of different sources; `key` is the editorial key of the seed. */
export const IDENTIFIER_SCHEMES = [
  'key',
  'ror',
  'orcid',
  'pic',
  'vat',
  'wikidata',
  'openalex',
  'grant',
  'doi',
  'nuts',
  'istat',
  'euroscivoc',
  'topic',
  'isni',
  'isbn',
  'patent',
] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

export const COMPARATORS = ['EQUAL', 'MORE_THAN', 'AT_LEAST', 'ABOUT', 'LESS_THAN'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const NAME_TYPES = ['NAME', 'ACRONYM', 'ALIAS'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A place in a source. `words` marks the place with a few words, never a sentence. */
export interface Locator {
  file?: string;
  line?: number;
  endLine?: number;
  words?: string;
}

/** A text in both working languages or one of them, written by the cluster office. */
export interface LocalText {
  it?: string;
  en?: string;
}

export interface NameStatement {
  text: string;
  lang?: string;
  type: NameType;
  /** True for a translation made by the cluster office. */
  ours: boolean;
  at?: Locator;
}

export interface IdentifierStatement {
  scheme: IdentifierScheme;
  value: string;
  at?: Locator;
}

export interface ValueStatement {
  field: Field;
  value: string;
  lang?: string;
  from?: string;
  to?: string;
  ours: boolean;
  at?: Locator;
}

export interface ObservationStatement {
  value: number;
  unit: string;
  comparator: Comparator;
  /** PartialDate the figure speaks of. */
  period?: string;
  /** Local id of the place. */
  place?: string;
  /** Local id of the publication or body that the source cites. */
  cites?: string;
  note?: LocalText;
  at?: Locator;
}

export interface RelationStatement {
  type: RelationType;
  /** Local id, in the same source, of the record that describes the target. */
  target: string;
  role?: string;
  from?: string;
  to?: string;
  /** Money that goes with it, in euros: the Union's contribution to a participant. */
  contribution?: number;
  note?: LocalText;
  at?: Locator;
}

/** What one source says about one thing. Key: (source id, local id). */
export interface RecordContent {
  localId: string;
  kind: EntityKind;
  names: NameStatement[];
  identifiers: IdentifierStatement[];
  values: ValueStatement[];
  observations: ObservationStatement[];
  relations: RelationStatement[];
  /** Where the thing first stands in the source. */
  at?: Locator;
}

export const SOURCE_TYPES = ['DOCUMENT', 'DATASET', 'VOCABULARY', 'CURATION'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** Who says things. `priority` orders sources where one value must be shown: smaller wins. */
export interface SourceDescription {
  id: string;
  type: SourceType;
  title: LocalText;
  titleIsOurs: boolean;
  description: LocalText;
  file?: string;
  date?: string;
  languages: string[];
  licence?: string;
  priority: number;
}
