/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which members of a network. */
export type BridgeSide =
  /** Those that lie elsewhere, or of which no place is known. */
  | 'ELSEWHERE'
  /** Those that lie at home. */
  | 'OURS'
  /** Those of which no place is known. */
  | 'UNPLACED';

/** What is checked. Rule and status together say which sentence is the reason. */
export type CheckRule =
  /** Wished for: a hospital or other health body. */
  | 'CLINICAL_SITE'
  /** Wished for: somebody who coordinates or coordinated a project in the graph. */
  | 'COORDINATOR'
  /** Entities, each established in a different member or associated state. */
  | 'COUNTRIES'
  /** Wished for: different countries. */
  | 'COUNTRY_SPREAD'
  /** Number of legal entities; those that are part of one another or of the same body count once. */
  | 'ENTITIES'
  /** That entities are independent of each other. Sources tell who is part of whom, not who controls whom: it can fail, never pass. */
  | 'INDEPENDENCE'
  /** Members established in a member state. */
  | 'MEMBER_STATES'
  /** Wished for: different regions (NUTS 2). */
  | 'REGION_SPREAD'
  /** That there is only one applicant. */
  | 'SINGLE_APPLICANT'
  /** Wished for: a small or medium enterprise. */
  | 'SME'
  /** That the applicant is a small or medium enterprise. */
  | 'SME_APPLICANT';

/** How a check came out. */
export type CheckStatus =
  /** Whatever it is that no source states. */
  | 'FAILED'
  /** By what sources state. */
  | 'PASSED'
  /** What sources do not state decides it. */
  | 'UNKNOWN';

/** How a stated figure relates to the true one. */
export type Comparator =
  /** About the figure (about, circa). */
  | 'ABOUT'
  /** The figure or more (at least, +40). */
  | 'AT_LEAST'
  /** Exactly or rounded: the figure itself. */
  | 'EQUAL'
  /** Less than the figure. */
  | 'LESS_THAN'
  /** More than the figure (over, more than). */
  | 'MORE_THAN';

/** Who may be ranked: OR inside a list, AND across. Scores do not depend on it, but for `inTextsOfFew`. */
export type CompetenceFilter = {
  /** Only what is proved in this year or later. Undated proofs do not count then; of a competence that spans several years the whole counts. */
  fromYear?: number | null | undefined;
  /** Only these of all that are ranked, by id or slug, at most 20; each keeps its rank among all. */
  holders?: Array<string> | null | undefined;
  /** Only those in the place that the text of the need names, where it names one and `place` is absent: see `namedPlace`. */
  inNamedPlace?: boolean | null | undefined;
  /** Where fewer than ten in the place, the network and the years asked for have a technology or keyword that a need of at most twelve telling words and five concepts names, or fewer than four works have the keyword, and texts give more: whether works whose texts have its words count as well. What is added so is among `concepts` as WIDENED; its key in `without` takes it out. */
  inTextsOfFew?: boolean | null | undefined;
  /** Only these kinds, of Organization, Network and Person; all three when empty or absent. */
  kinds?: Array<EntityKind> | null | undefined;
  /** Only members of this network or working group, by id or slug. */
  network?: string | null | undefined;
  /** Only organizations of the types that the text of the need names, where it names some, any are left by that and `organizationTypes` is absent: see `namedTypes`. */
  ofNamedTypes?: boolean | null | undefined;
  /** Only organizations of these types; all when empty or absent. */
  organizationTypes?: Array<OrganizationType> | null | undefined;
  /** Only those located in this place or a place that is part of it, by id or slug. */
  place?: string | null | undefined;
  /** Only what is proved in this year or before, as `fromYear`. */
  toYear?: number | null | undefined;
};

/** What is needed, in words, by concepts, or both. */
export type CompetenceNeed = {
  /** Concepts chosen by hand, at most 40, by the `key` of a recognised concept: slug or id of a technology, or free words after a tilde (`~rare diseases`), after two only those in texts (`~~rare diseases`). */
  concepts?: Array<string> | null | undefined;
  /** Whether what lies below a concept counts as well. */
  includeNarrower?: boolean | null | undefined;
  /** Concepts that count half, at most 100, by their `key`; the others count whole. When absent: in a text of more than twelve telling words what it names at most a third as often as what it names most, in fewer words none. */
  secondary?: Array<string> | null | undefined;
  /** Words or a whole text, at most 20,000 characters: a call, an abstract, a need. Concepts are recognised in it. */
  text?: string | null | undefined;
  /** Concepts to leave out although the text names them, at most 100, by their `key`. */
  without?: Array<string> | null | undefined;
};

/** Order of a list of competences. */
export type CompetenceOrder =
  /** By the technology's name in the request's language, A to Z. */
  | 'NAME_ASC'
  /** By last year, newest first and undated last; then by weight. */
  | 'RECENCY_DESC'
  /** By weight, heaviest first. */
  | 'WEIGHT_DESC';

/** Sorts of what proves a competence. */
export type CompetenceProofType =
  /** A project about the technology in which the holder takes part. */
  | 'PROJECT'
  /** A publication about the technology by the holder or by a person affiliated with it. */
  | 'PUBLICATION'
  /** A source says that the holder masters the technology, or works on it. */
  | 'STATEMENT';

/** How a concept was found. */
export type ConceptOrigin =
  /** Chosen by hand. */
  | 'CHOSEN'
  /** Words of the text are a keyword of projects or publications, and no technology's name. */
  | 'KEYWORD'
  /** The text has one of its names, singular or plural, in either language. */
  | 'NAME'
  /** Words of the text are near one of its names. */
  | 'SEARCH'
  /** Words that name nothing: works count whose texts have all of them. */
  | 'TEXT'
  /** Words that name a technology or keyword which few have: works count whose texts have all of them, besides. See `CompetenceFilter.inTextsOfFew`. */
  | 'WIDENED';

/** A decision about two entities. */
export type DecisionInput = {
  /** Id of one entity. */
  a: string;
  /** Id of the other entity. */
  b: string;
  /** Who decides: a name or initials, at most 80 characters; shown with the decision. */
  by?: string | null | undefined;
  /** Why, in a few words; at most 500 characters. */
  reason?: string | null | undefined;
};

/** Sorts of decisions. */
export type DecisionType =
  /** The two are not the same. */
  | 'NOT_SAME_AS'
  /** The two are one and the same. */
  | 'SAME_AS';

/** Conditions on entities, joined by AND. */
export type EntityFilter = {
  /** Only organizations of these types; other kinds are left out when given. */
  organizationTypes?: Array<OrganizationType> | null | undefined;
  /** Entities that have such a relation with each of these entities. */
  relatedTo?: Array<RelatedToFilter> | null | undefined;
  /** Entities that at least one of these sources describes (source ids). */
  sources?: Array<string> | null | undefined;
  /** Words that occur in a name or text, matched as `search` does. */
  text?: string | null | undefined;
};

/** What kind of thing an entity is; the label it carries in the graph. */
export type EntityKind =
  /** An activity carried out towards a goal. */
  | 'Activity'
  /** A congress, workshop, forum or mission with a date. */
  | 'Event'
  /** A building, campus, centre or district. */
  | 'Facility'
  /** A goal that a body or project has set. */
  | 'Goal'
  /** A figure that sources observe, as number of employees of a sector. */
  | 'Indicator'
  /** A European or national network of organizations or regions. */
  | 'Network'
  /** A body: company, university, hospital, association, authority, foundation. */
  | 'Organization'
  /** A human being, with as little personal data as the sources need. */
  | 'Person'
  /** A place, with its NUTS code where it has one. */
  | 'Place'
  /** A funding programme, strategy or mission. */
  | 'Programme'
  /** A time-bound undertaking, as a grant or an initiative. */
  | 'Project'
  /** A report, paper or data set that is cited. */
  | 'Publication'
  /** A field of knowledge or technology, a concept in the sense of SKOS. */
  | 'Technology'
  /** A working group of the cluster or of a network. */
  | 'WorkingGroup';

/** Order of a list of entities. */
export type EntityOrder =
  /** By name, A to Z in the request's language. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** By number of relations, most first. */
  | 'RELATIONS_DESC'
  /** By number of sources, most first. */
  | 'SOURCES_DESC';

/** Who is to be erased. */
export type ErasePersonInput = {
  /** Who does it: a name or initials, at most 80 characters. Kept. */
  by?: string | null | undefined;
  /** Id of an entity of kind Person. */
  id: string;
  /** Why, in a few words that do not name the person; at most 500 characters. Kept. */
  reason?: string | null | undefined;
};

/** Parts of records that columns become. */
export type ImportColumnPart =
  /** An identifier. */
  | 'IDENTIFIER'
  /** Nothing, on purpose. */
  | 'IGNORED'
  /** What a row is known by from month to month. */
  | 'KEY'
  /** A name. */
  | 'NAME'
  /** A person of the row, or something about one. */
  | 'PERSON'
  /** A relation, or something about one. */
  | 'RELATION'
  /** A value of a field. */
  | 'VALUE';

/** What a note of a run is about. */
export type ImportNoteKind =
  /** How a file was read, and what of it was not. */
  | 'FILE'
  /** The files lack so much of what stands that they look cut off: nothing was marked as withdrawn. */
  | 'HELD_BACK'
  /** That the files lack much of a small source: it is marked as withdrawn, or would be in a dry run. */
  | 'MANY_WITHDRAWN';

/** Fields of StartImportInput that only some kinds of sources take. */
export type ImportOptionName =
  /** Whether authors become persons. */
  | 'AUTHORS'
  /** What the columns of a list mean. */
  | 'MAPPING'
  /** Only these organizations. */
  | 'ORGANIZATIONS'
  /** Only what touches a region. */
  | 'REGION';

/** What became of a record. */
export type ImportOutcome =
  /** It is new. */
  | 'CREATED'
  /** It was left out: the person it is about was erased on request. */
  | 'SKIPPED'
  /** It was there and says the same. */
  | 'UNCHANGED'
  /** It was there and says something else now. */
  | 'UPDATED'
  /** The file no longer has it. */
  | 'WITHDRAWN';

/** Ways to start an import. */
export type ImportStarter =
  /** The administrator, over this API or the explorer. */
  | 'API'
  /** The operator's command. */
  | 'CLI';

/** How an import stands. */
export type ImportStatus =
  /** The file was refused, or something went wrong; see the reason. */
  | 'FAILED'
  /** The server or the command ended in the middle; it can be resumed. */
  | 'INTERRUPTED'
  /** It is under way. */
  | 'RUNNING'
  /** It was stopped on purpose. */
  | 'STOPPED'
  /** All records were looked at; single rows may still have problems. */
  | 'SUCCEEDED'
  /** Another import runs; it is its turn afterwards. */
  | 'WAITING';

/** Languages of names and texts: the two working languages of the cluster, and those in which documents name things. */
export type Language =
  /** English. */
  | 'en'
  /** Italian. */
  | 'it';

/** What speaks for or against two records being about one and the same thing. */
export type MatchReason =
  /** The acronym of one is made of the initials of the other's name. */
  | 'ACRONYM_OF_NAME'
  /** There are several things that would match as well. */
  | 'AMBIGUOUS'
  /** One name is contained in the other, as a department's or a foundation's may be. */
  | 'NAME_INSIDE_NAME'
  /** They are in different cities. */
  | 'OTHER_CITY'
  /** They are in different countries. */
  | 'OTHER_COUNTRY'
  /** Both have an identifier of a register in which a body has one only, and they differ. */
  | 'OTHER_IDENTIFIER'
  /** Their legal forms differ. */
  | 'OTHER_LEGAL_FORM'
  /** They are of different types. */
  | 'OTHER_TYPE'
  /** They have different web domains. */
  | 'OTHER_WEBSITE'
  /** The acronyms are equal. */
  | 'SAME_ACRONYM'
  /** Both have the same street and house number. */
  | 'SAME_ADDRESS'
  /** Both are in the same city. */
  | 'SAME_CITY'
  /** Both are in the same country. */
  | 'SAME_COUNTRY'
  /** The names are equal once spelling is evened out. */
  | 'SAME_NAME'
  /** A name in one language is the other's name in another. */
  | 'SAME_NAME_IN_OTHER_LANGUAGE'
  /** One source lists both, so it takes them for two. */
  | 'SAME_SOURCE'
  /** Both have the same web domain. */
  | 'SAME_WEBSITE'
  /** The names are alike. */
  | 'SIMILAR_NAME';

/** Sorts of names. */
export type NameType =
  /** An acronym or abbreviation. */
  | 'ACRONYM'
  /** Another spelling or a former name. */
  | 'ALIAS'
  /** A full name. */
  | 'NAME';

/** Types of organizations, after the cluster's own categories of members. */
export type OrganizationType =
  /** Cluster organization. */
  | 'CLUSTER'
  /** A company whose size no source states. */
  | 'COMPANY'
  /** Embassy, consulate or trade office of a state. */
  | 'DIPLOMATIC_MISSION'
  /** University, college or school; which, no source states. */
  | 'EDUCATION'
  /** Foundation. */
  | 'FOUNDATION'
  /** Hospital or other health body. */
  | 'HEALTH_BODY'
  /** Incubator, science park or business district company. */
  | 'INCUBATOR'
  /** Investor. */
  | 'INVESTOR'
  /** IRCCS whose ownership no source states. */
  | 'IRCCS'
  /** Large enterprise. */
  | 'LARGE_ENTERPRISE'
  /** Learned or professional society. */
  | 'LEARNED_SOCIETY'
  /** Nursing home (RSA). */
  | 'NURSING_HOME'
  /** None of the others. */
  | 'OTHER'
  /** Private IRCCS (Italian research hospital). */
  | 'PRIVATE_IRCCS'
  /** Private research centre. */
  | 'PRIVATE_RESEARCH_CENTRE'
  /** Public authority: state, region, city, agency, European institution. */
  | 'PUBLIC_AUTHORITY'
  /** Public body of which no source states what it is: an authority, an agency, a health body. */
  | 'PUBLIC_BODY'
  /** Public IRCCS (Italian research hospital). */
  | 'PUBLIC_IRCCS'
  /** Public research centre. */
  | 'PUBLIC_RESEARCH_CENTRE'
  /** Research centre whose ownership no source states. */
  | 'RESEARCH_CENTRE'
  /** Small or medium enterprise. */
  | 'SME'
  /** Start-up. */
  | 'START_UP'
  /** Territorial association of businesses. */
  | 'TERRITORIAL_ASSOCIATION'
  /** Trade association. */
  | 'TRADE_ASSOCIATION'
  /** University. */
  | 'UNIVERSITY';

/** Who may be a partner: OR inside a list, AND across. Scores do not depend on it. */
export type PartnerFilter = {
  /** Only those stated to be in these countries (ISO 3166-1, two capitals), at most 60. */
  countries?: Array<string> | null | undefined;
  /** Whether those count as well who have had a project with one of the members. */
  includesKnown?: boolean | null | undefined;
  /** Only those stated to be small or medium enterprises. */
  isSmeOnly?: boolean | null | undefined;
  /** Only members of this network or working group, by id or slug. */
  network?: string | null | undefined;
  /** Only organizations of these types; all when empty or absent. */
  organizationTypes?: Array<OrganizationType> | null | undefined;
  /** Only those located in this place or a place that is part of it, by id or slug. */
  place?: string | null | undefined;
  /** Where they may be. */
  reach?: PartnerReach | null | undefined;
};

/** Parts of a partner's score. Those after SIZE are `unit × log2(1 + number)`, at most 15 counting, times what is covered up to 1.00. */
export type PartnerPartType =
  /** Those of them that it coordinates: unit 20. */
  | 'COORDINATION'
  /** What the finder counts for the missing concepts, or for all where none is missing, age taken off. */
  | 'COVERAGE'
  /** Projects with members: unit 40. */
  | 'JOINT_WORK'
  /** Networks and working groups in common with members: unit 40. */
  | 'NETWORKS'
  /** It is stated to be in a country of no member: 40. */
  | 'NEW_COUNTRY'
  /** It is stated to be of a type of no member: 20. */
  | 'NEW_TYPE'
  /** Organizations that both a member and, in its 10 newest projects, the candidate have had projects with: unit 20. */
  | 'PARTNERS'
  /** Projects in the programme of the call, or any projects where no call is given: unit 20. */
  | 'PROGRAMME'
  /** What size takes off: COVERAGE divided by 1 + 0.1 × log2(1 + number of projects about nothing of the need); 0 or less. */
  | 'SIZE';

/** Where partners may be. */
export type PartnerReach =
  /** In a country stated to be another than ours. */
  | 'ABROAD'
  /** Anywhere. */
  | 'ANYWHERE'
  /** In our region, Lombardy. */
  | 'REGION';

/** Which organizations in the same projects, and which projects count: OR inside a list, AND across. */
export type ProjectPartnerFilter = {
  /** Only those stated to be in these countries (ISO 3166-1, two capitals), at most 60. */
  countries?: Array<string> | null | undefined;
  /** Only projects count that still ran in this year or began later. One whose years no source says is in none. */
  fromYear?: number | null | undefined;
  /** Only those stated to be small or medium enterprises. */
  isSmeOnly?: boolean | null | undefined;
  /** Only organizations of these types; all when empty or absent. */
  organizationTypes?: Array<OrganizationType> | null | undefined;
  /** Only those located in one of these places (ids or slugs) or in one that is part of them, at most 10. */
  places?: Array<string> | null | undefined;
  /** Only projects about one of these technologies (ids or slugs) or one below them count, at most 10. */
  technologies?: Array<string> | null | undefined;
  /** Only projects count that began in this year or before, as `fromYear`. */
  toYear?: number | null | undefined;
};

/** Limits that keep a question answerable. */
export type RankingLimit =
  /** At most 20,000 competences are read; concepts far below, with those who have them, were left out. */
  | 'COMPETENCES'
  /** At most 24 concepts are recognised in a text; the least telling were left out. */
  | 'CONCEPTS'
  /** At most 200 concepts are looked at with those below them; the farthest below were left out. */
  | 'NARROWER'
  /** At most 500 works are read for free words; the least fitting were left out. */
  | 'WORKS';

/** Sizes of regions in the European nomenclature NUTS. */
export type RegionLevel =
  /** Countries. */
  | 'COUNTRY'
  /** Large regions, as Nord-Ovest. */
  | 'NUTS1'
  /** Regions, as Lombardia. */
  | 'NUTS2'
  /** Provinces and the like, as Milano. */
  | 'NUTS3';

/** A relation that an entity must have with a given one. */
export type RelatedToFilter = {
  /** Direction as seen from the listed entity; both when absent. */
  direction?: RelationDirection | null | undefined;
  /** The entity at the other end, by id or slug. */
  entity: string;
  /** Relation types, any of them; all when absent. */
  types?: Array<RelationType> | null | undefined;
};

/** Direction of a relation as seen from an entity. */
export type RelationDirection =
  /** From the other entity to this one. */
  | 'IN'
  /** From this entity to the other. */
  | 'OUT';

/** Conditions on relations of an entity, joined by AND. */
export type RelationFilter = {
  /** Only relations that hold in this year as far as is stated; relations without dates are kept. */
  asOf?: number | null | undefined;
  /** Direction as seen from the entity; both when absent. */
  direction?: RelationDirection | null | undefined;
  /** Kinds of the entity at the other end, any of them; all when absent. */
  kinds?: Array<EntityKind> | null | undefined;
  /** Roles, any of them; all when absent. */
  roles?: Array<string> | null | undefined;
  /** Relation types, any of them; all when absent. */
  types?: Array<RelationType> | null | undefined;
};

/** Types of relations, read from left to right. */
export type RelationType =
  /** Project, group, event, indicator or publication is about a technology, place or other thing. */
  | 'ABOUT'
  /** Person works at an organization (position, from, to). */
  | 'AFFILIATED_WITH'
  /** Body or person is author of a publication. */
  | 'AUTHORED'
  /** Narrower concept has a broader concept (SKOS). */
  | 'BROADER'
  /** Organization coordinates a project. */
  | 'COORDINATES'
  /** Project or body is funded by a programme or body. */
  | 'FUNDED_BY'
  /** Organization or person masters a technology; computed, with its evidence. */
  | 'HAS_COMPETENCE'
  /** Body leads or established a project, group or activity. */
  | 'LEADS'
  /** Body, facility or event is located in a place or facility. */
  | 'LOCATED_IN'
  /** Organization is a member of a network, association or group. */
  | 'MEMBER_OF'
  /** Body organises an event or activity. */
  | 'ORGANISES'
  /** Organization or person takes part in a project, event, group or network (role, contribution). */
  | 'PARTICIPATES_IN'
  /** Two bodies or a body and a project are partners (role). */
  | 'PARTNER_OF'
  /** Thing is a part of another. */
  | 'PART_OF'
  /** Two things are related without a closer word (SKOS related, or a stated connection). */
  | 'RELATED'
  /** Publication, deliverable or patent came out of a project. */
  | 'RESULT_OF'
  /** Body, project or activity supports a project, goal or body. */
  | 'SUPPORTS';

/** Parts of a score. */
export type ScorePartType =
  /** What age takes off: proofs of projects and publications lose up to half, half of that within five years of the last of them; 0 or less. */
  | 'AGE'
  /** Those of them that it coordinates: 100 × log2(1 + number), beside PROJECTS. */
  | 'COORDINATION'
  /** Deliverables of those projects: 10 × log2(1 + number). */
  | 'DELIVERABLES'
  /** What sources state themselves, that it masters the concepts or works on them: 200 × log2(1 + number). */
  | 'DOCUMENTS'
  /** Patents and other rights that came of those projects: 100 × log2(1 + number). */
  | 'IPR'
  /** Networks and working groups about the concepts that it is in: 50 × log2(1 + number). */
  | 'MEMBERSHIPS'
  /** What lacks takes off: the rest times the share that the concepts it has proofs of have of all concepts, by specificity; 0 or less. */
  | 'MISSING'
  /** Projects about the concepts: 100 × log2(1 + number). */
  | 'PROJECTS'
  /** Publications about the concepts, its own or of persons affiliated with it: 50 × log2(1 + number). */
  | 'PUBLICATIONS'
  /** What size takes off: the rest divided by 1 + 0.1 × log2(1 + number of projects about other things); 0 or less. */
  | 'SIZE';

/** What hits can be narrowed by and counted over. */
export type SearchFacet =
  /** Field or technology it is about or competent in, and all broader ones. */
  | 'FIELD'
  /** Kind of entity; values are words of EntityKind. */
  | 'KIND'
  /** Network it belongs to or works with. */
  | 'NETWORK'
  /** Type of organization; values are words of OrganizationType. */
  | 'ORGANIZATION_TYPE'
  /** Place where it is, and all that this place is part of. */
  | 'PLACE'
  /** Programme that funds it, and all that this one is part of. */
  | 'PROGRAMME'
  /** Part that an organization or person takes in projects, as `coordinator`. */
  | 'ROLE'
  /** Whether it is a small or medium enterprise; the only value is `true`. */
  | 'SME'
  /** Source that says something about it. */
  | 'SOURCE'
  /** Year; of a project every year that it runs. */
  | 'YEAR';

/** What hits must have: OR inside a filter, AND across. An empty or absent filter does not narrow. At most 50 values each. */
export type SearchFilters = {
  /** Fields of knowledge and technologies, by id or slug; what is about a narrower one counts. */
  field?: Array<string> | null | undefined;
  /** Kinds of entities. */
  kind?: Array<EntityKind> | null | undefined;
  /** Networks, by id or slug. */
  network?: Array<string> | null | undefined;
  /** Types of organizations. */
  organizationType?: Array<OrganizationType> | null | undefined;
  /** Places, by id or slug; what lies in a part of one counts. */
  place?: Array<string> | null | undefined;
  /** Programmes, by id or slug; parts of one count. */
  programme?: Array<string> | null | undefined;
  /** Parts that organizations and persons take in projects, as the values of the facet ROLE name them. */
  role?: Array<string> | null | undefined;
  /** True: only small and medium enterprises. False or absent: all. */
  sme?: boolean | null | undefined;
  /** Sources that say something about it, by id. */
  source?: Array<string> | null | undefined;
  /** Years, 1000 to 9999; a project has every year that it runs. */
  year?: Array<number> | null | undefined;
};

/** Why a hit was found, strongest first. */
export type SearchMatch =
  /** Words of a field it is about, or is competent in, or of a broader one, match. */
  | 'ABOUT'
  /** A name, acronym or alias equals the text, accents and case aside. */
  | 'EXACT_NAME'
  /** Words of a name are near the text, typing errors aside. */
  | 'FUZZY_NAME'
  /** An identifier equals the text. */
  | 'IDENTIFIER'
  /** Words of a name begin with the text. */
  | 'NAME'
  /** Words of something it is related to match: a partner, a network, a programme. */
  | 'RELATED'
  /** Words of a description or keywords match. */
  | 'TEXT';

/** Orders of hits. */
export type SearchSort =
  /** By name, in the reader's language. */
  | 'NAME'
  /** Most relations first. */
  | 'RELATIONS'
  /** Best fit first. */
  | 'RELEVANCE'
  /** Latest year first; what has none comes last. */
  | 'YEAR';

/** Sorts of sources. */
export type SourceType =
  /** The cluster office's own decisions and edits. */
  | 'CURATION'
  /** A published data set. */
  | 'DATASET'
  /** A text document. */
  | 'DOCUMENT'
  /** A vocabulary or code list. */
  | 'VOCABULARY';

/** A decision that a record does not belong to an entity. */
export type SplitInput = {
  /** Who decides: a name or initials, at most 80 characters; shown with the decision. */
  by?: string | null | undefined;
  /** Id of the entity. */
  entity: string;
  /** Why, in a few words; at most 500 characters. */
  reason?: string | null | undefined;
  /** Id of the record that speaks of something else; `recordId` of the entity's evidence. */
  record: string;
};

/** What an import takes. */
export type StartImportInput = {
  /** Mark as withdrawn what the file lacks also when it is so much that the file looks cut off. */
  allowsManyWithdrawals?: boolean | null | undefined;
  /** Whether authors of publications are taken over as persons; the source's own default when absent. */
  authors?: boolean | null | undefined;
  /** Names of files in the inbox, 1 to 50. */
  files: Array<string>;
  /** Only tell what would happen; nothing is written. */
  isDryRun?: boolean | null | undefined;
  /** Name of a mapping file in the inbox: which column becomes what. For sources that take one. */
  mapping?: string | null | undefined;
  /** Only these organizations, by ROR or other identifiers, at most 500. For sources that take them. */
  organizations?: Array<string> | null | undefined;
  /** NUTS code: only what touches this region. For sources that take it. */
  region?: string | null | undefined;
  /** Name of the kind of source, as `importSources` lists it. */
  source: string;
};

/** Sorts of statements. */
export type StatementType =
  /** An identifier in an outside register. */
  | 'IDENTIFIER'
  /** A name, acronym or alias. */
  | 'NAME'
  /** A figure for an indicator. */
  | 'OBSERVATION'
  /** A relation to another thing. */
  | 'RELATION'
  /** A value of a field, descriptions included. */
  | 'VALUE';

/** How strongly somebody has a concept, age of proofs taken off. */
export type StrengthLevel =
  /** At least that. */
  | 'COVERED'
  /** No proof. */
  | 'NONE'
  /** At least three projects, or one that it coordinates, of these years. */
  | 'STRONG'
  /** Less than a project that ended three years ago. */
  | 'WEAK';

/** How two parties are joined. */
export type WarmBondType =
  /** By a relation between the two. */
  | 'RELATION'
  /** A person's publication came out of a project of the other. */
  | 'RESULT'
  /** By works both are in: projects, publications, events, activities. */
  | 'WORK';

export type DataStateQueryVariables = Exact<{ [key: string]: never; }>;


export type DataStateQuery = { statistics: { asOf: string | null, sourceCount: number } };

export type BrowsePageQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  filter?: EntityFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type BrowsePageQuery = { entities: { totalCount: number, edges: Array<{ node:
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, partOf: { edges: Array<{ neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
       }> } };

export type BrowseCursorsQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  filter?: EntityFilter | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BrowseCursorsQuery = { entities: { edges: Array<{ cursor: string }> } };

export type KindCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type KindCountsQuery = { statistics: { entities: Array<{ kind: EntityKind, count: number }> } };

export type CompetencePageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { weight: number, firstYear: number | null, lastYear: number | null, projectCount: number, coordinatedCount: number, publicationCount: number, isStated: boolean, technology: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } } }> };

export type EntityCompetencesQueryVariables = Exact<{
  slug: string;
  orderBy: CompetenceOrder;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type EntityCompetencesQuery = { entity:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, competences: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { weight: number, firstYear: number | null, lastYear: number | null, projectCount: number, coordinatedCount: number, publicationCount: number, isStated: boolean, technology: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } } }> } }
    | { id: string, competences: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { weight: number, firstYear: number | null, lastYear: number | null, projectCount: number, coordinatedCount: number, publicationCount: number, isStated: boolean, technology: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } } }> } }
    | { id: string, competences: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { weight: number, firstYear: number | null, lastYear: number | null, projectCount: number, coordinatedCount: number, publicationCount: number, isStated: boolean, technology: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } } }> } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type CompetenceProofsQueryVariables = Exact<{
  holder: string;
  technology: string;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type CompetenceProofsQuery = { competence: { basis: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { type: CompetenceProofType, isCoordinated: boolean, isByKeyword: boolean, firstYear: number | null, lastYear: number | null, work:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> } }> } } | null };

export type EntityPageQueryVariables = Exact<{
  slug: string;
  lang?: Language | null | undefined;
}>;


export type EntityPageQuery = { entity:
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, withdrawnOn: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType, isOurs: boolean, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, identifiers: Array<{ scheme: string, value: string, url: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, values: Array<{ field: string, value: string, lang: string | null, isShown: boolean, isOurs: boolean, from: string | null, to: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
   | null };

export type RelationPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
     }> };

export type EntityRelationsQueryVariables = Exact<{
  slug: string;
  types?: Array<RelationType> | RelationType | null | undefined;
  first: number;
  lang?: Language | null | undefined;
}>;


export type EntityRelationsQuery = { entity:
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
    | { id: string, relationGroups: Array<{ type: RelationType, direction: RelationDirection | null, totalCount: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> } }> }
   | null };

export type MoreRelationsQueryVariables = Exact<{
  slug: string;
  type: RelationType;
  direction?: RelationDirection | null | undefined;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type MoreRelationsQuery = { entity:
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
    | { id: string, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: string | null, startedOn: string | null, endedOn: string | null, isInferred: boolean, withdrawnOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }, neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> } }
   | null };

export type IndicatorObservationsQueryVariables = Exact<{
  slug: string;
  lang?: Language | null | undefined;
}>;


export type IndicatorObservationsQuery = { indicator: { id: string, observations: Array<{ id: string, value: number, unit: string, comparator: Comparator, period: string | null, statedOn: string | null, place:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, citedSource:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }> } | null };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { erasePerson:
    | { __typename: 'Conflict' }
    | { __typename: 'Erasure', id: string }
    | { __typename: 'InvalidInput', field: string }
    | { __typename: 'NotFound' }
   };

export type ProjectPartnersQueryVariables = Exact<{
  slug: string;
  filter?: ProjectPartnerFilter | null | undefined;
  first: number;
  lang?: Language | null | undefined;
}>;


export type ProjectPartnersQuery = { organization: { id: string, projectPartners: { totalCount: number, countries: Array<{ country: string | null, count: number }>, organizationTypes: Array<{ type: OrganizationType | null, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { projectCount: number, firstYear: number | null, lastYear: number | null, partner: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, partOf: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, values: Array<{ field: string, value: string, isShown: boolean }> } } }> } } | null };

export type ProjectPartnerRowsQueryVariables = Exact<{
  slug: string;
  filter?: ProjectPartnerFilter | null | undefined;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type ProjectPartnerRowsQuery = { organization: { id: string, projectPartners: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { projectCount: number, firstYear: number | null, lastYear: number | null, partner: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, partOf: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, values: Array<{ field: string, value: string, isShown: boolean }> } } }> } } | null };

export type ProjectPartnerPageFragment = { totalCount: number, countries: Array<{ country: string | null, count: number }>, organizationTypes: Array<{ type: OrganizationType | null, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { projectCount: number, firstYear: number | null, lastYear: number | null, partner: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, partOf: { edges: Array<{ neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> }, values: Array<{ field: string, value: string, isShown: boolean }> } } }> };

export type ProjectPartnerRowsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { projectCount: number, firstYear: number | null, lastYear: number | null, partner: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, partOf: { edges: Array<{ neighbour:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             }> }, values: Array<{ field: string, value: string, isShown: boolean }> } } }> };

export type SharedProjectsQueryVariables = Exact<{
  organization: string;
  partner: string;
  filter?: ProjectPartnerFilter | null | undefined;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type SharedProjectsQuery = { projectPartner: { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { project: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }, relations: Array<{ id: string, type: RelationType, from:
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
              | { id: string, name: { text: string } }
            , evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }> } }> } } | null };

export type SharedProjectPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { project: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }, relations: Array<{ id: string, type: RelationType, from:
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
          | { id: string, name: { text: string } }
        , evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }> } }> };

export type SplitRecordMutationVariables = Exact<{
  input: SplitInput;
  lang?: Language | null | undefined;
}>;


export type SplitRecordMutation = { splitRecord:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'Decision', id: string, a: { record: string, entity:
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
         | null }, b: { record: string, entity:
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
         | null } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type UndoSplitMutationVariables = Exact<{
  decision: string;
}>;


export type UndoSplitMutation = { takeBack:
    | { __typename: 'DecisionTakenBack' }
    | { __typename: 'NotFound' }
   };

type DrawnNode_Activity_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Event_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Facility_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Goal_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Indicator_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Network_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Organization_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Person_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Place_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Programme_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Project_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Publication_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_Technology_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type DrawnNode_WorkingGroup_Fragment = { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

export type DrawnNodeFragment =
  | DrawnNode_Activity_Fragment
  | DrawnNode_Event_Fragment
  | DrawnNode_Facility_Fragment
  | DrawnNode_Goal_Fragment
  | DrawnNode_Indicator_Fragment
  | DrawnNode_Network_Fragment
  | DrawnNode_Organization_Fragment
  | DrawnNode_Person_Fragment
  | DrawnNode_Place_Fragment
  | DrawnNode_Programme_Fragment
  | DrawnNode_Project_Fragment
  | DrawnNode_Publication_Fragment
  | DrawnNode_Technology_Fragment
  | DrawnNode_WorkingGroup_Fragment
;

export type DrawnRelationFragment = { id: string, type: RelationType, role: string | null, isInferred: boolean, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   };

export type ExploreCenterQueryVariables = Exact<{
  slug: string;
  lang?: Language | null | undefined;
}>;


export type ExploreCenterQuery = { entity:
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
   | null };

export type ExploreNeighbourhoodQueryVariables = Exact<{
  id: string;
  filter?: RelationFilter | null | undefined;
  limit: number;
  perGroup?: number | null | undefined;
  known?: Array<string> | string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type ExploreNeighbourhoodQuery = { neighbourhood: { totalCount: number, omittedCount: number, neighbours: Array<
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { sourceCount: number, id: string, slug: string, kind: EntityKind, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    >, relations: Array<{ id: string, type: RelationType, role: string | null, isInferred: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } | null };

export type ExploreRelationsAmongQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ExploreRelationsAmongQuery = { relationsAmong: Array<{ id: string, type: RelationType, role: string | null, isInferred: boolean, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type ExploreStartQueryVariables = Exact<{
  lang?: Language | null | undefined;
}>;


export type ExploreStartQuery = { entities: { edges: Array<{ node:
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> } };

export type InspectedEntityQueryVariables = Exact<{
  id: string;
  lang?: Language | null | undefined;
}>;


export type InspectedEntityQuery = { entity:
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
   | null };

export type InspectedRelationsQueryVariables = Exact<{
  ids: Array<string> | string;
  lang?: Language | null | undefined;
}>;


export type InspectedRelationsQuery = { nodes: Array<
    | { __typename: 'Activity', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Facility', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Network', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'Relation', id: string, type: RelationType, role: string | null, isInferred: boolean, startedOn: string | null, endedOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, from:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      , to:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      , evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }
    | { __typename: 'Source', id: string }
    | { __typename: 'SourceRecord', id: string }
    | { __typename: 'Technology', id: string }
    | { __typename: 'WorkingGroup', id: string }
   | null> };

export type ListFiguresQueryVariables = Exact<{
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type ListFiguresQuery = { indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { theme: string | null, unit: string | null, id: string, slug: string, kind: EntityKind, observations: Array<{ id: string, value: number, unit: string, comparator: Comparator, period: string | null, evidence: Array<{ source: { id: string } }> }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } }> } };

export type FigureDetailQueryVariables = Exact<{
  slug: string;
  lang?: Language | null | undefined;
}>;


export type FigureDetailQuery = { indicator: { theme: string | null, unit: string | null, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, observations: Array<{ id: string, value: number, unit: string, comparator: Comparator, period: string | null, statedOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, place:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       | null, citedSource:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } | null };

export type FindingEntryFragment = { rank: number, score: number, conceptCount: number, firstYear: number | null, lastYear: number | null, holder:
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { organizationType: OrganizationType | null, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, partOf: { edges: Array<{ neighbour:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
  , parts: Array<{ type: ScorePartType, value: number, count: number, shares: Array<{ concept: string, count: number, value: number }> }> };

export type CompetenceRankingQueryVariables = Exact<{
  need: CompetenceNeed;
  filter?: CompetenceFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type CompetenceRankingQuery = { competenceRanking:
    | { __typename: 'CompetenceRanking', dataYear: number, unknownConcepts: Array<string>, unheardWords: Array<string>, isInNamedPlace: boolean, isOfNamedTypes: boolean, cuts: Array<{ limit: RankingLimit, count: number }>, concepts: Array<{ key: string, origin: ConceptOrigin, words: Array<string>, isLeftOut: boolean, isSecondary: boolean, widens: string | null, holderCount: number, narrowerCount: number, specificity: number, inTexts: { key: string, workCount: number } | null, technology: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } | null }>, kinds: Array<{ kind: EntityKind, count: number }>, organizationTypes: Array<{ type: OrganizationType | null, count: number }>, namedPlace: { count: number, place: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } } | null, namedTypes: { types: Array<OrganizationType>, words: string, count: number } | null, places: Array<{ count: number, place: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } }>, ranked: { totalCount: number, edges: Array<{ cursor: string, node: { rank: number, score: number, conceptCount: number, firstYear: number | null, lastYear: number | null, holder:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { organizationType: OrganizationType | null, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, partOf: { edges: Array<{ neighbour:
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                     }> }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
            , parts: Array<{ type: ScorePartType, value: number, count: number, shares: Array<{ concept: string, count: number, value: number }> }> } }> } }
    | { __typename: 'InvalidInput', field: string, message: string }
   };

export type RankingCursorsQueryVariables = Exact<{
  need: CompetenceNeed;
  filter?: CompetenceFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RankingCursorsQuery = { competenceRanking:
    | { ranked: { edges: Array<{ cursor: string }> } }
    | Record<PropertyKey, never>
   };

export type ScoreEvidenceQueryVariables = Exact<{
  need: CompetenceNeed;
  filter?: CompetenceFilter | null | undefined;
  holder: string;
  part: ScorePartType;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type ScoreEvidenceQuery = { scoreEvidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { words: Array<string>, isByKeyword: boolean, firstYear: number | null, lastYear: number | null, work:
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
         | null, technologies: Array<{ id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> } }> } | null };

export type FindConditionsQueryVariables = Exact<{
  place?: string | null | undefined;
  network?: string | null | undefined;
  hasPlace: boolean;
  hasNetwork: boolean;
  lang?: Language | null | undefined;
}>;


export type FindConditionsQuery = { place?:
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
   | null, network?:
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
   | null };

export type ImportRunFieldsFragment = { id: string, source: string, files: Array<string>, region: string | null, organizations: Array<string>, mapping: string | null, authors: boolean | null, isDryRun: boolean, allowsManyWithdrawals: boolean, startedBy: ImportStarter, queuedAt: string, startedAt: string | null, endedAt: string | null, status: ImportStatus, total: number | null, reason: string | null, counts: { created: number, updated: number, unchanged: number, skipped: number, withdrawn: number, problems: number } };

export type ImportRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { importRuns: { totalCount: number, edges: Array<{ node: { id: string, source: string, files: Array<string>, region: string | null, organizations: Array<string>, mapping: string | null, authors: boolean | null, isDryRun: boolean, allowsManyWithdrawals: boolean, startedBy: ImportStarter, queuedAt: string, startedAt: string | null, endedAt: string | null, status: ImportStatus, total: number | null, reason: string | null, counts: { created: number, updated: number, unchanged: number, skipped: number, withdrawn: number, problems: number } } }> } };

export type ImportRunCursorsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRunCursorsQuery = { importRuns: { edges: Array<{ cursor: string }> } };

export type ImportRunPageQueryVariables = Exact<{
  id: string;
}>;


export type ImportRunPageQuery = { importRun: { id: string, source: string, files: Array<string>, region: string | null, organizations: Array<string>, mapping: string | null, authors: boolean | null, isDryRun: boolean, allowsManyWithdrawals: boolean, startedBy: ImportStarter, queuedAt: string, startedAt: string | null, endedAt: string | null, status: ImportStatus, total: number | null, reason: string | null, counts: { created: number, updated: number, unchanged: number, skipped: number, withdrawn: number, problems: number } } | null };

export type ImportSummaryQueryVariables = Exact<{
  id: string;
}>;


export type ImportSummaryQuery = { importRun: { id: string, reportPath: string | null, notes: Array<{ kind: ImportNoteKind, text: string, absent: number | null, standing: number | null }>, columns: Array<{ name: string, uses: Array<{ part: ImportColumnPart, detail: string | null }> }>, examples: Array<{ localId: string, outcome: ImportOutcome, kind: EntityKind, names: Array<string>, relationCount: number, identifiers: Array<{ scheme: string, value: string }>, values: Array<{ field: string, value: string }>, relations: Array<{ type: RelationType, target: string, targetKind: EntityKind | null, role: string | null, from: string | null, to: string | null }> }> } | null };

export type ImportProblemsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportProblemsQuery = { importRun: { id: string, problems: { totalCount: number, edges: Array<{ cursor: string, node: { file: string, row: number | null, field: string | null, reason: string } }> } } | null };

export type ImportProblemCursorsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportProblemCursorsQuery = { importRun: { id: string, problems: { edges: Array<{ cursor: string }> } } | null };

export type ImportOutcomesQueryVariables = Exact<{
  id: string;
  kinds?: Array<ImportOutcome> | ImportOutcome | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportOutcomesQuery = { importRun: { id: string, outcomes: { totalCount: number, edges: Array<{ cursor: string, node: { localId: string, outcome: ImportOutcome } }> } } | null };

export type ImportOutcomeCursorsQueryVariables = Exact<{
  id: string;
  kinds?: Array<ImportOutcome> | ImportOutcome | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportOutcomeCursorsQuery = { importRun: { id: string, outcomes: { edges: Array<{ cursor: string }> } } | null };

export type ImportProgressOfSubscriptionVariables = Exact<{
  id: string;
}>;


export type ImportProgressOfSubscription = { importProgress: { id: string, status: ImportStatus, done: number, total: number | null, perSecond: number | null, secondsLeft: number | null, reason: string | null, counts: { created: number, updated: number, unchanged: number, skipped: number, withdrawn: number, problems: number } } };

export type ImportChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportChoicesQuery = { importSources: Array<{ name: string, options: Array<{ name: ImportOptionName, isRequired: boolean }> }>, inboxFiles: Array<{ name: string, size: number, modifiedAt: string }> };

type MappingFields_Conflict_Fragment = { __typename: 'Conflict', message: string };

type MappingFields_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string };

type MappingFields_MappingText_Fragment = { __typename: 'MappingText', file: string, yaml: string, notes: Array<string> };

type MappingFields_NotFound_Fragment = { __typename: 'NotFound', message: string };

export type MappingFieldsFragment =
  | MappingFields_Conflict_Fragment
  | MappingFields_InvalidInput_Fragment
  | MappingFields_MappingText_Fragment
  | MappingFields_NotFound_Fragment
;

export type SuggestMappingQueryVariables = Exact<{
  file: string;
}>;


export type SuggestMappingQuery = { suggestMapping:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'MappingText', file: string, yaml: string, notes: Array<string> }
    | { __typename: 'NotFound', message: string }
   };

export type MappingTextQueryVariables = Exact<{
  file: string;
}>;


export type MappingTextQuery = { mappingText:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'MappingText', file: string, yaml: string, notes: Array<string> }
    | { __typename: 'NotFound', message: string }
   };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { startImport:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'ImportRun', id: string, source: string, files: Array<string>, region: string | null, organizations: Array<string>, mapping: string | null, authors: boolean | null, isDryRun: boolean, allowsManyWithdrawals: boolean, startedBy: ImportStarter, queuedAt: string, startedAt: string | null, endedAt: string | null, status: ImportStatus, total: number | null, reason: string | null, counts: { created: number, updated: number, unchanged: number, skipped: number, withdrawn: number, problems: number } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type StopImportMutationVariables = Exact<{
  id: string;
}>;


export type StopImportMutation = { stopImport:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'ImportRun', id: string, source: string, files: Array<string>, region: string | null, organizations: Array<string>, mapping: string | null, authors: boolean | null, isDryRun: boolean, allowsManyWithdrawals: boolean, startedBy: ImportStarter, queuedAt: string, startedAt: string | null, endedAt: string | null, status: ImportStatus, total: number | null, reason: string | null, counts: { created: number, updated: number, unchanged: number, skipped: number, withdrawn: number, problems: number } }
    | { __typename: 'NotFound', message: string }
   };

export type ResumeImportMutationVariables = Exact<{
  id: string;
}>;


export type ResumeImportMutation = { resumeImport:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'ImportRun', id: string, source: string, files: Array<string>, region: string | null, organizations: Array<string>, mapping: string | null, authors: boolean | null, isDryRun: boolean, allowsManyWithdrawals: boolean, startedBy: ImportStarter, queuedAt: string, startedAt: string | null, endedAt: string | null, status: ImportStatus, total: number | null, reason: string | null, counts: { created: number, updated: number, unchanged: number, skipped: number, withdrawn: number, problems: number } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type PartnerEntryFragment = { rank: number, score: number, country: string | null, isSme: boolean | null, lastJointYear: number | null, candidate: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, partOf: { edges: Array<{ neighbour:
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
         }> }, values: Array<{ field: string, value: string, isShown: boolean }> }, coverage: Array<{ type: ScorePartType, value: number, count: number }>, parts: Array<{ type: PartnerPartType, value: number, count: number, shares: Array<{ concept: string, value: number }>, reasons: Array<{ entity:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      , evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }> };

export type NeededConceptFragment = { key: string, isLeftOut: boolean, technology: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } | null };

export type PartnerMatchesQueryVariables = Exact<{
  members: Array<string> | string;
  need: CompetenceNeed;
  call?: string | null | undefined;
  filter?: PartnerFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type PartnerMatchesQuery = { partnerMatches:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PartnerMatches', dataYear: number, missingConcepts: Array<string>, leftOutCount: number, concepts: Array<{ key: string, isLeftOut: boolean, technology: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } | null }>, ranked: { totalCount: number, edges: Array<{ cursor: string, node: { rank: number, score: number, country: string | null, isSme: boolean | null, lastJointYear: number | null, candidate: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, partOf: { edges: Array<{ neighbour:
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                   }> }, values: Array<{ field: string, value: string, isShown: boolean }> }, coverage: Array<{ type: ScorePartType, value: number, count: number }>, parts: Array<{ type: PartnerPartType, value: number, count: number, shares: Array<{ concept: string, value: number }>, reasons: Array<{ entity:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                , evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }> } }> } }
   };

export type PartnerCursorsQueryVariables = Exact<{
  members: Array<string> | string;
  need: CompetenceNeed;
  call?: string | null | undefined;
  filter?: PartnerFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerCursorsQuery = { partnerMatches:
    | { ranked: { edges: Array<{ cursor: string }> } }
    | Record<PropertyKey, never>
   };

export type PartnerEvidenceQueryVariables = Exact<{
  members: Array<string> | string;
  need: CompetenceNeed;
  call?: string | null | undefined;
  candidate: string;
  part: ScorePartType;
  lang?: Language | null | undefined;
}>;


export type PartnerEvidenceQuery = { partnerEvidence: { totalCount: number, edges: Array<{ cursor: string, node: { firstYear: number | null, lastYear: number | null, work:
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
         | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> } }> } | null };

export type ConsortiumTableQueryVariables = Exact<{
  members: Array<string> | string;
  need: CompetenceNeed;
  call?: string | null | undefined;
  action?: string | null | undefined;
  filter?: PartnerFilter | null | undefined;
  lang?: Language | null | undefined;
}>;


export type ConsortiumTableQuery = { consortium:
    | { __typename: 'Consortium', members: Array<{ country: string | null, isSme: boolean | null, projectCount: number, coordinatedCount: number, organization: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } }>, concepts: Array<{ key: string, isLeftOut: boolean, technology: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } | null }>, coverage: Array<{ concept: string, level: StrengthLevel, isGap: boolean, isOverlap: boolean, cells: Array<{ memberId: string, level: StrengthLevel, value: number, count: number }> }>, action: { key: string, name: string, sourceTitle: string, sourceUrl: string, asOf: string, countriesAsOf: string } | null, checks: Array<{ rule: CheckRule, isRequired: boolean, status: CheckStatus, needed: number, found: number, maybe: number, codes: Array<string>, regions: Array<{ id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }>, members: Array<{ id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }>, unknownMembers: Array<{ id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }> }>, nextPartners: Array<{ gain: number, candidate: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, shares: Array<{ concept: string, value: number }>, checks: Array<{ rule: CheckRule, status: CheckStatus, value: number }> }>, pairs: Array<{ projectCount: number, lastYear: number | null, a: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, b: { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, projects: Array<{ id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }> }> }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type EligibilityActionsQueryVariables = Exact<{
  lang?: Language | null | undefined;
}>;


export type EligibilityActionsQuery = { eligibilityActions: Array<{ key: string, name: string }> };

export type BridgesOverviewQueryVariables = Exact<{
  network: string;
  home?: string | null | undefined;
  level?: RegionLevel | null | undefined;
  types?: Array<RelationType> | RelationType | null | undefined;
  lang?: Language | null | undefined;
}>;


export type BridgesOverviewQuery = { networkBridges:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NetworkBridges', memberCount: number, oursCount: number, elsewhereCount: number, unplacedCount: number, network:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      , home:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      , overlaps: Array<{ sharedCount: number, hereCount: number, thereCount: number, other:
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
         }> }
    | { __typename: 'NotFound', message: string }
   };

export type BridgesRegionsQueryVariables = Exact<{
  network: string;
  home?: string | null | undefined;
  level?: RegionLevel | null | undefined;
  types?: Array<RelationType> | RelationType | null | undefined;
  lang?: Language | null | undefined;
}>;


export type BridgesRegionsQuery = { networkBridges:
    | { __typename: 'InvalidInput' }
    | { __typename: 'NetworkBridges', regions: Array<{ memberCount: number, reachCount: number, throughCount: number, lastYear: number | null, place:
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
         }> }
    | { __typename: 'NotFound' }
   };

export type BridgesWhiteSpotsQueryVariables = Exact<{
  network: string;
  home?: string | null | undefined;
  level?: RegionLevel | null | undefined;
  types?: Array<RelationType> | RelationType | null | undefined;
  lang?: Language | null | undefined;
}>;


export type BridgesWhiteSpotsQuery = { networkBridges:
    | { __typename: 'InvalidInput' }
    | { __typename: 'NetworkBridges', whiteSpots: { totalCount: number, edges: Array<{ node: { elsewhereCount: number, fillerCount: number, field:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             } }> } }
    | { __typename: 'NotFound' }
   };

export type BridgesListQueryVariables = Exact<{
  network: string;
  home?: string | null | undefined;
  level?: RegionLevel | null | undefined;
  types?: Array<RelationType> | RelationType | null | undefined;
  isMembers: boolean;
  isReaches: boolean;
  isFillers: boolean;
  isOnlyIn: boolean;
  isShared: boolean;
  side?: BridgeSide | null | undefined;
  region?: string | null | undefined;
  field?: string | null | undefined;
  notIn?: string | null | undefined;
  fillerField: string;
  other: string;
  first: number;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type BridgesListQuery = { networkBridges:
    | { __typename: 'InvalidInput' }
    | { __typename: 'NetworkBridges', members?: { totalCount: number, edges: Array<{ cursor: string, node:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> }, fillers?: { totalCount: number, edges: Array<{ cursor: string, node:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> }, onlyIn?: { totalCount: number, edges: Array<{ cursor: string, node:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> }, sharedWith?: { totalCount: number, edges: Array<{ cursor: string, node:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }> }, reaches?: { totalCount: number, edges: Array<{ cursor: string, node: { isMember: boolean, projectCount: number, lastYear: number | null, ours:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            , through:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             } }> } }
    | { __typename: 'NotFound' }
   };

export type BridgeEntitiesFragment = { totalCount: number, edges: Array<{ cursor: string, node:
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
     }> };

export type NetworksPageQueryVariables = Exact<{
  lang?: Language | null | undefined;
}>;


export type NetworksPageQuery = { entities: { totalCount: number, edges: Array<{ node:
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { sourceCount: number, relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, relationCounts: Array<{ type: RelationType, direction: RelationDirection, kind: EntityKind, count: number }>, relations: { edges: Array<{ node: { id: string }, neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> } };

export type PathEndsQueryVariables = Exact<{
  from: string;
  to: string;
  hasFrom: boolean;
  hasTo: boolean;
  lang?: Language | null | undefined;
}>;


export type PathEndsQuery = { from?:
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
   | null, to?:
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
   | null };

export type FindPathsQueryVariables = Exact<{
  from: string;
  to: string;
  k: number;
  maxLength: number;
  types?: Array<RelationType> | RelationType | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  lang?: Language | null | undefined;
}>;


export type FindPathsQuery = { paths: Array<{ length: number, hops: Array<{ direction: RelationDirection, from:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      , to:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      , relation: { id: string, type: RelationType, role: string | null, isInferred: boolean, startedOn: string | null, endedOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, from:
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        , to:
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        , evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> } }> }> };

export type FindWarmPathsQueryVariables = Exact<{
  from: string;
  to: string;
  via?: Array<string> | string | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  networks?: Array<string> | string | null | undefined;
  sinceYear?: number | null | undefined;
  first: number;
  maxLength: number;
  lang?: Language | null | undefined;
}>;


export type FindWarmPathsQuery = { warmPaths:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'WarmPaths', search: { year: number, openedCount: number, tieCount: number, isCapped: boolean, cutEntities: Array<
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        > }, paths: Array<{ warmth: number, length: number, stops: Array<{ damping: number, relationTotal: number, entity:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           }>, hops: Array<{ warmth: number, strength: number, sentence: string, from:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          , to:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          , bonds: Array<{ type: WarmBondType, relationType: RelationType | null, direction: RelationDirection | null, workKind: EntityKind | null, count: number, isLed: boolean, lastYear: number | null, strength: number, works: Array<
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            >, relations: Array<{ id: string, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }> }> }> }> }
   };

export type WarmWayFragment = { warmth: number, length: number, stops: Array<{ damping: number, relationTotal: number, entity:
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
     }>, hops: Array<{ warmth: number, strength: number, sentence: string, from:
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    , to:
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    , bonds: Array<{ type: WarmBondType, relationType: RelationType | null, direction: RelationDirection | null, workKind: EntityKind | null, count: number, isLed: boolean, lastYear: number | null, strength: number, works: Array<
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
      >, relations: Array<{ id: string, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }> }> }> };

export type WarmBondFragment = { type: WarmBondType, relationType: RelationType | null, direction: RelationDirection | null, workKind: EntityKind | null, count: number, isLed: boolean, lastYear: number | null, strength: number, works: Array<
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
  >, relations: Array<{ id: string, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }> };

export type ErasuresQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ErasuresQuery = { erasures: { totalCount: number, edges: Array<{ node: { id: string, reason: string, erasedAt: string, erasedBy: string | null, recordCount: number } }> } };

export type ErasureCursorsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ErasureCursorsQuery = { erasures: { edges: Array<{ cursor: string }> } };

export type LiftErasureMutationVariables = Exact<{
  id: string;
}>;


export type LiftErasureMutation = { liftErasure:
    | { __typename: 'ErasureLifted', erasure: string }
    | { __typename: 'NotFound', message: string }
   };

type ReviewSide_Activity_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Event_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Facility_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Goal_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Indicator_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Network_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Organization_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Person_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Place_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Programme_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Project_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Publication_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_Technology_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type ReviewSide_WorkingGroup_Fragment = { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

export type ReviewSideFragment =
  | ReviewSide_Activity_Fragment
  | ReviewSide_Event_Fragment
  | ReviewSide_Facility_Fragment
  | ReviewSide_Goal_Fragment
  | ReviewSide_Indicator_Fragment
  | ReviewSide_Network_Fragment
  | ReviewSide_Organization_Fragment
  | ReviewSide_Person_Fragment
  | ReviewSide_Place_Fragment
  | ReviewSide_Programme_Fragment
  | ReviewSide_Project_Fragment
  | ReviewSide_Publication_Fragment
  | ReviewSide_Technology_Fragment
  | ReviewSide_WorkingGroup_Fragment
;

export type SuggestionsQueryVariables = Exact<{
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
  lang?: Language | null | undefined;
}>;


export type SuggestionsQuery = { suggestions: { totalCount: number, edges: Array<{ node: { id: string, score: number, reasons: Array<MatchReason>, a:
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        , b:
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { relationTotal: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, names: Array<{ text: string, lang: string | null, type: NameType }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, values: Array<{ field: string, value: string, isShown: boolean }>, relations: { edges: Array<{ neighbour:
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                  | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                 }> }, evidence: Array<{ source: { id: string, title: { text: string, lang: string | null } } }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
         } }> } };

export type DecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type DecisionsQuery = { decisions: { totalCount: number, edges: Array<{ node: { id: string, type: DecisionType, reason: string, decidedAt: string, decidedBy: string | null, a: { record: string, name: string, entity:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           | null }, b: { record: string, name: string, entity:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
           | null } } }> } };

export type DecisionCursorsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DecisionCursorsQuery = { decisions: { edges: Array<{ cursor: string }> } };

export type MergeEntitiesMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type MergeEntitiesMutation = { mergeEntities:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'Decision', id: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type KeepApartMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type KeepApartMutation = { keepApart:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'Decision', id: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type TakeBackMutationVariables = Exact<{
  decision: string;
}>;


export type TakeBackMutation = { takeBack:
    | { __typename: 'DecisionTakenBack', decision: string }
    | { __typename: 'NotFound', message: string }
   };

export type SearchPageQueryVariables = Exact<{
  text: string;
  filters?: SearchFilters | null | undefined;
  sort?: SearchSort | null | undefined;
  facets: Array<SearchFacet> | SearchFacet;
  first: number;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type SearchPageQuery = { search: { totalCount: number, cap: number, engine: string, didYouMean: string | null, asFilters: { text: string, totalCount: number, values: Array<{ facet: SearchFacet, value: string, label: string }> } | null, askedOf: { projectPartnerCount: number | null, countries: Array<string>, isSmeOnly: boolean, isMeant: boolean, entity:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       } | null, facets: Array<{ facet: SearchFacet, valueCount: number, values: Array<{ value: string, label: string, count: number, isChosen: boolean }> }>, edges: Array<{ cursor: string, matchedBy: SearchMatch, highlights: Array<{ text: string, isMatch: boolean }>, tie: { projectCount: number, projectRelation: RelationType | null, relations: Array<{ type: RelationType, direction: RelationDirection }>, entity:
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
         } | null, node:
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, partOf: { edges: Array<{ neighbour:
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
                | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
               }> }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
        | { sourceCount: number, id: string, slug: string, kind: EntityKind, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, values: Array<{ field: string, value: string, isShown: boolean }> }
       }> } | null };

export type SearchCursorsQueryVariables = Exact<{
  text: string;
  filters?: SearchFilters | null | undefined;
  sort?: SearchSort | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchCursorsQuery = { search: { edges: Array<{ cursor: string }> } | null };

export type FacetValuesQueryVariables = Exact<{
  text: string;
  filters?: SearchFilters | null | undefined;
  facet: SearchFacet;
  valueText?: string | null | undefined;
  first: number;
}>;


export type FacetValuesQuery = { search: { facets: Array<{ facet: SearchFacet, values: Array<{ value: string, label: string, count: number, isChosen: boolean }> }> } | null };

export type DropSourceMutationVariables = Exact<{
  id: string;
}>;


export type DropSourceMutation = { dropSource:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SourceDropped', source: string, isDone: boolean }
   };

export type SourcesPageQueryVariables = Exact<{
  lang?: Language | null | undefined;
}>;


export type SourcesPageQuery = { sources: Array<{ id: string, type: SourceType, file: string | null, date: string | null, languages: Array<string>, licence: string | null, fetchedAt: string, recordCount: number, statementCount: number, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null }> };

export type SourcePageQueryVariables = Exact<{
  id: string;
  lang?: Language | null | undefined;
}>;


export type SourcePageQuery = { source: { id: string, type: SourceType, file: string | null, date: string | null, languages: Array<string>, licence: string | null, fetchedAt: string, recordCount: number, statementCount: number, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean }, description: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null } | null };

export type SourceRecordsQueryVariables = Exact<{
  id: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang?: Language | null | undefined;
}>;


export type SourceRecordsQuery = { source: { id: string, records: { totalCount: number, edges: Array<{ node: { id: string, localId: string, entity:
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
            | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
          , locator: { line: number | null, endLine: number | null, words: string | null }, statements: Array<{ type: StatementType, subject: string, value: string | null, unit: string | null, comparator: Comparator | null, lang: string | null, role: string | null, isOurs: boolean, target:
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
              | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
             | null, locator: { line: number | null, endLine: number | null, words: string | null } | null }> } }> } } | null };

export type SourceRecordCursorsQueryVariables = Exact<{
  id: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceRecordCursorsQuery = { source: { id: string, records: { edges: Array<{ cursor: string }> } } | null };

export type StartStatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartStatisticsQuery = { statistics: { asOf: string | null, sourceCount: number, recordCount: number, observationCount: number, entities: Array<{ kind: EntityKind, count: number }>, relations: Array<{ type: RelationType, count: number }> } };

export type StartNetworksQueryVariables = Exact<{
  lang?: Language | null | undefined;
}>;


export type StartNetworksQuery = { networks: { totalCount: number, edges: Array<{ node: { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } }> } };

export type StartConnectedQueryVariables = Exact<{
  lang?: Language | null | undefined;
}>;


export type StartConnectedQuery = { entities: { edges: Array<{ node:
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { relationTotal: number, id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> } };

export type StartFiguresQueryVariables = Exact<{
  lang?: Language | null | undefined;
}>;


export type StartFiguresQuery = { indicators: { edges: Array<{ node: { id: string, slug: string, kind: EntityKind, observations: Array<{ id: string, value: number, unit: string, comparator: Comparator, period: string | null, evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> }>, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } } }> } };

export type StatedRelationFragment = { id: string, type: RelationType, role: string | null, isInferred: boolean, startedOn: string | null, endedOn: string | null, note: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } | null, from:
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
  , to:
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
  , evidence: Array<{ recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null }> };

export type IsAdministratorQueryVariables = Exact<{ [key: string]: never; }>;


export type IsAdministratorQuery = { isAdministrator: boolean };

type EntityContext_Activity_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Event_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Facility_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Goal_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Indicator_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Network_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Organization_Fragment = { id: string, partOf: { edges: Array<{ neighbour:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> }, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Person_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Place_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Programme_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Project_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Publication_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_Technology_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

type EntityContext_WorkingGroup_Fragment = { id: string, values: Array<{ field: string, value: string, isShown: boolean }> };

export type EntityContextFragment =
  | EntityContext_Activity_Fragment
  | EntityContext_Event_Fragment
  | EntityContext_Facility_Fragment
  | EntityContext_Goal_Fragment
  | EntityContext_Indicator_Fragment
  | EntityContext_Network_Fragment
  | EntityContext_Organization_Fragment
  | EntityContext_Person_Fragment
  | EntityContext_Place_Fragment
  | EntityContext_Programme_Fragment
  | EntityContext_Project_Fragment
  | EntityContext_Publication_Fragment
  | EntityContext_Technology_Fragment
  | EntityContext_WorkingGroup_Fragment
;

type EntityRef_Activity_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Event_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Facility_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Goal_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Indicator_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Network_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Organization_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Person_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Place_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Programme_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Project_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Publication_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_Technology_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

type EntityRef_WorkingGroup_Fragment = { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } };

export type EntityRefFragment =
  | EntityRef_Activity_Fragment
  | EntityRef_Event_Fragment
  | EntityRef_Facility_Fragment
  | EntityRef_Goal_Fragment
  | EntityRef_Indicator_Fragment
  | EntityRef_Network_Fragment
  | EntityRef_Organization_Fragment
  | EntityRef_Person_Fragment
  | EntityRef_Place_Fragment
  | EntityRef_Programme_Fragment
  | EntityRef_Project_Fragment
  | EntityRef_Publication_Fragment
  | EntityRef_Technology_Fragment
  | EntityRef_WorkingGroup_Fragment
;

export type EvidenceItemFragment = { recordId: string, withdrawnOn: string | null, source: { id: string, type: SourceType, date: string | null, title: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }, locator: { file: string | null, line: number | null, endLine: number | null, words: string | null } | null };

export type RecogniseConceptsQueryVariables = Exact<{
  need: CompetenceNeed;
}>;


export type RecogniseConceptsQuery = { competenceRanking:
    | { __typename: 'CompetenceRanking', concepts: Array<{ key: string, words: Array<string>, isSecondary: boolean }> }
    | { __typename: 'InvalidInput', field: string }
   };

export type InstantSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  lang?: Language | null | undefined;
}>;


export type InstantSearchQuery = { search: { totalCount: number, kinds: Array<{ kind: EntityKind, count: number }>, edges: Array<{ cursor: string, matchedBy: SearchMatch, highlights: Array<{ text: string, isMatch: boolean }>, node:
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
        | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
       }> } | null };

export type NamedEntityQueryVariables = Exact<{
  slug: string;
  lang?: Language | null | undefined;
}>;


export type NamedEntityQuery = { entity:
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
    | { id: string, slug: string, kind: EntityKind, name: { text: string, lang: string | null, isFallback: boolean, isOurs: boolean } }
   | null };

export const EntityRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<EntityRefFragment, unknown>;
export const CompetencePageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompetencePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"publicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"isStated"}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<CompetencePageFragment, unknown>;
export const EvidenceItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<EvidenceItemFragment, unknown>;
export const RelationPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<RelationPageFragment, unknown>;
export const EntityContextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<EntityContextFragment, unknown>;
export const ProjectPartnerRowsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectPartnerRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectPartnerConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectPartnerRowsFragment, unknown>;
export const ProjectPartnerPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectPartnerPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectPartnerConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectPartnerRows"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectPartnerRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectPartnerConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectPartnerPageFragment, unknown>;
export const SharedProjectPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedProjectPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedProjectConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<SharedProjectPageFragment, unknown>;
export const DrawnNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<DrawnNodeFragment, unknown>;
export const DrawnRelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DrawnRelationFragment, unknown>;
export const FindingEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"conceptCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindingEntryFragment, unknown>;
export const ImportRunFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"allowsManyWithdrawals"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<ImportRunFieldsFragment, unknown>;
export const MappingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MappingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MappingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MappingText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"yaml"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MappingFieldsFragment, unknown>;
export const PartnerEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"isSme"}},{"kind":"Field","name":{"kind":"Name","value":"lastJointYear"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<PartnerEntryFragment, unknown>;
export const NeededConceptFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeededConcept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecognisedConcept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"isLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<NeededConceptFragment, unknown>;
export const BridgeEntitiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BridgeEntities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BridgeEntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<BridgeEntitiesFragment, unknown>;
export const WarmBondFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarmBond"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarmBond"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"workKind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isLed"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<WarmBondFragment, unknown>;
export const WarmWayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarmWay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarmPath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warmth"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"relationTotal"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warmth"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bonds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarmBond"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarmBond"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarmBond"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"workKind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isLed"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}}]} as unknown as DocumentNode<WarmWayFragment, unknown>;
export const ReviewSideFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"address","block":false},{"kind":"StringValue","value":"website","block":false},{"kind":"StringValue","value":"foundedOn","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LOCATED_IN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationTotal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<ReviewSideFragment, unknown>;
export const StatedRelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<StatedRelationFragment, unknown>;
export const DataStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}}]}}]}}]} as unknown as DocumentNode<DataStateQuery, DataStateQueryVariables>;
export const BrowsePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BrowsePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationTotal"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BrowsePageQuery, BrowsePageQueryVariables>;
export const BrowseCursorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BrowseCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}}]} as unknown as DocumentNode<BrowseCursorsQuery, BrowseCursorsQueryVariables>;
export const KindCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KindCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<KindCountsQuery, KindCountsQueryVariables>;
export const EntityCompetencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityCompetences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompetencePage"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompetencePage"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompetencePage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompetencePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"publicationCount"}},{"kind":"Field","name":{"kind":"Name","value":"isStated"}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntityCompetencesQuery, EntityCompetencesQueryVariables>;
export const CompetenceProofsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetenceProofs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"technology"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"holder"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holder"}}},{"kind":"Argument","name":{"kind":"Name","value":"technology"},"value":{"kind":"Variable","name":{"kind":"Name","value":"technology"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isCoordinated"}},{"kind":"Field","name":{"kind":"Name","value":"isByKeyword"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<CompetenceProofsQuery, CompetenceProofsQueryVariables>;
export const EntityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const EntityRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relationGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]} as unknown as DocumentNode<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const MoreRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationDirection"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"type"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]} as unknown as DocumentNode<MoreRelationsQuery, MoreRelationsQueryVariables>;
export const IndicatorObservationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorObservations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<IndicatorObservationsQuery, IndicatorObservationsQueryVariables>;
export const ErasePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ErasePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ErasePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Erasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ErasePersonMutation, ErasePersonMutationVariables>;
export const ProjectPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectPartners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectPartnerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectPartnerPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectPartnerRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectPartnerConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectPartnerPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectPartnerConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectPartnerRows"}}]}}]} as unknown as DocumentNode<ProjectPartnersQuery, ProjectPartnersQueryVariables>;
export const ProjectPartnerRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectPartnerRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectPartnerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectPartnerRows"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectPartnerRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectPartnerConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectPartnerRowsQuery, ProjectPartnerRowsQueryVariables>;
export const SharedProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectPartnerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectPartner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organization"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}},{"kind":"Argument","name":{"kind":"Name","value":"partner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partner"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedProjectPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedProjectPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedProjectConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SharedProjectsQuery, SharedProjectsQueryVariables>;
export const SplitRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"splitRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<SplitRecordMutation, SplitRecordMutationVariables>;
export const UndoSplitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoSplit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<UndoSplitMutation, UndoSplitMutationVariables>;
export const ExploreCenterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreCenter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnNode"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ExploreCenterQuery, ExploreCenterQueryVariables>;
export const ExploreNeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreNeighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perGroup"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"known"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"perGroup"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perGroup"}}},{"kind":"Argument","name":{"kind":"Name","value":"known"},"value":{"kind":"Variable","name":{"kind":"Name","value":"known"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"omittedCount"}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnRelation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ExploreNeighbourhoodQuery, ExploreNeighbourhoodQueryVariables>;
export const ExploreRelationsAmongDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreRelationsAmong"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationsAmong"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawnRelation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawnRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ExploreRelationsAmongQuery, ExploreRelationsAmongQueryVariables>;
export const ExploreStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Organization"},{"kind":"EnumValue","value":"Network"},{"kind":"EnumValue","value":"WorkingGroup"},{"kind":"EnumValue","value":"Project"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"RELATIONS_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"relationTotal"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<ExploreStartQuery, ExploreStartQueryVariables>;
export const InspectedEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectedEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<InspectedEntityQuery, InspectedEntityQueryVariables>;
export const InspectedRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectedRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatedRelation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]} as unknown as DocumentNode<InspectedRelationsQuery, InspectedRelationsQueryVariables>;
export const ListFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<ListFiguresQuery, ListFiguresQueryVariables>;
export const FigureDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<FigureDetailQuery, FigureDetailQueryVariables>;
export const CompetenceRankingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetenceRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceNeed"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competenceRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceRanking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataYear"}},{"kind":"Field","name":{"kind":"Name","value":"unknownConcepts"}},{"kind":"Field","name":{"kind":"Name","value":"unheardWords"}},{"kind":"Field","name":{"kind":"Name","value":"cuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"isLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"isSecondary"}},{"kind":"Field","name":{"kind":"Name","value":"widens"}},{"kind":"Field","name":{"kind":"Name","value":"holderCount"}},{"kind":"Field","name":{"kind":"Name","value":"narrowerCount"}},{"kind":"Field","name":{"kind":"Name","value":"specificity"}},{"kind":"Field","name":{"kind":"Name","value":"inTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namedPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isInNamedPlace"}},{"kind":"Field","name":{"kind":"Name","value":"namedTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOfNamedTypes"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ranked"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingEntry"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"conceptCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<CompetenceRankingQuery, CompetenceRankingQueryVariables>;
export const RankingCursorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RankingCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceNeed"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competenceRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceRanking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ranked"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RankingCursorsQuery, RankingCursorsQueryVariables>;
export const ScoreEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoreEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceNeed"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holder"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScorePartType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"holder"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holder"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"isByKeyword"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<ScoreEvidenceQuery, ScoreEvidenceQueryVariables>;
export const FindConditionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindConditions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"network"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasPlace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasNetwork"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"place"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasPlace"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"network"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"network"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasNetwork"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<FindConditionsQuery, FindConditionsQueryVariables>;
export const ImportRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"allowsManyWithdrawals"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunCursorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRunCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}}]} as unknown as DocumentNode<ImportRunCursorsQuery, ImportRunCursorsQueryVariables>;
export const ImportRunPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRunPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"allowsManyWithdrawals"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<ImportRunPageQuery, ImportRunPageQueryVariables>;
export const ImportSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportPath"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetKind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationCount"}}]}}]}}]}}]} as unknown as DocumentNode<ImportSummaryQuery, ImportSummaryQueryVariables>;
export const ImportProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportProblemsQuery, ImportProblemsQueryVariables>;
export const ImportProblemCursorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportProblemCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportProblemCursorsQuery, ImportProblemCursorsQueryVariables>;
export const ImportOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportOutcomesQuery, ImportOutcomesQueryVariables>;
export const ImportOutcomeCursorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportOutcomeCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportOutcomeCursorsQuery, ImportOutcomeCursorsQueryVariables>;
export const ImportProgressOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ImportProgressOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"perSecond"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ImportProgressOfSubscription, ImportProgressOfSubscriptionVariables>;
export const ImportChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inboxFiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"modifiedAt"}}]}}]}}]} as unknown as DocumentNode<ImportChoicesQuery, ImportChoicesQueryVariables>;
export const SuggestMappingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuggestMapping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestMapping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MappingFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MappingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MappingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MappingText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"yaml"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SuggestMappingQuery, SuggestMappingQueryVariables>;
export const MappingTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MappingText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mappingText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MappingFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MappingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MappingResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MappingText"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"yaml"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MappingTextQuery, MappingTextQueryVariables>;
export const StartImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"allowsManyWithdrawals"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<StartImportMutation, StartImportMutationVariables>;
export const StopImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"allowsManyWithdrawals"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<StopImportMutation, StopImportMutationVariables>;
export const ResumeImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"isDryRun"}},{"kind":"Field","name":{"kind":"Name","value":"allowsManyWithdrawals"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<ResumeImportMutation, ResumeImportMutationVariables>;
export const PartnerMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"members"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceNeed"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"call"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"members"},"value":{"kind":"Variable","name":{"kind":"Name","value":"members"}}},{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}},{"kind":"Argument","name":{"kind":"Name","value":"call"},"value":{"kind":"Variable","name":{"kind":"Name","value":"call"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerMatches"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataYear"}},{"kind":"Field","name":{"kind":"Name","value":"missingConcepts"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeededConcept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ranked"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerEntry"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeededConcept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecognisedConcept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"isLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"isSme"}},{"kind":"Field","name":{"kind":"Name","value":"lastJointYear"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerMatchesQuery, PartnerMatchesQueryVariables>;
export const PartnerCursorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"members"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceNeed"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"call"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"members"},"value":{"kind":"Variable","name":{"kind":"Name","value":"members"}}},{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}},{"kind":"Argument","name":{"kind":"Name","value":"call"},"value":{"kind":"Variable","name":{"kind":"Name","value":"call"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerMatches"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ranked"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerCursorsQuery, PartnerCursorsQueryVariables>;
export const PartnerEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"members"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceNeed"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"call"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"candidate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScorePartType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"members"},"value":{"kind":"Variable","name":{"kind":"Name","value":"members"}}},{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}},{"kind":"Argument","name":{"kind":"Name","value":"call"},"value":{"kind":"Variable","name":{"kind":"Name","value":"call"}}},{"kind":"Argument","name":{"kind":"Name","value":"candidate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"candidate"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<PartnerEvidenceQuery, PartnerEvidenceQueryVariables>;
export const ConsortiumTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsortiumTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"members"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceNeed"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"call"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"action"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consortium"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"members"},"value":{"kind":"Variable","name":{"kind":"Name","value":"members"}}},{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}},{"kind":"Argument","name":{"kind":"Name","value":"call"},"value":{"kind":"Variable","name":{"kind":"Name","value":"call"}}},{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"Variable","name":{"kind":"Name","value":"action"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consortium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"isSme"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeededConcept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isGap"}},{"kind":"Field","name":{"kind":"Name","value":"isOverlap"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"countriesAsOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"maybe"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gain"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeededConcept"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecognisedConcept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"isLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]} as unknown as DocumentNode<ConsortiumTableQuery, ConsortiumTableQueryVariables>;
export const EligibilityActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EligibilityActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligibilityActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]} as unknown as DocumentNode<EligibilityActionsQuery, EligibilityActionsQueryVariables>;
export const BridgesOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BridgesOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"network"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"home"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkBridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"network"},"value":{"kind":"Variable","name":{"kind":"Name","value":"network"}}},{"kind":"Argument","name":{"kind":"Name","value":"home"},"value":{"kind":"Variable","name":{"kind":"Name","value":"home"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkBridges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"oursCount"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhereCount"}},{"kind":"Field","name":{"kind":"Name","value":"unplacedCount"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"hereCount"}},{"kind":"Field","name":{"kind":"Name","value":"thereCount"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<BridgesOverviewQuery, BridgesOverviewQueryVariables>;
export const BridgesRegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BridgesRegions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"network"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"home"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkBridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"network"},"value":{"kind":"Variable","name":{"kind":"Name","value":"network"}}},{"kind":"Argument","name":{"kind":"Name","value":"home"},"value":{"kind":"Variable","name":{"kind":"Name","value":"home"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkBridges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"reachCount"}},{"kind":"Field","name":{"kind":"Name","value":"throughCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<BridgesRegionsQuery, BridgesRegionsQueryVariables>;
export const BridgesWhiteSpotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BridgesWhiteSpots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"network"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"home"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkBridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"network"},"value":{"kind":"Variable","name":{"kind":"Name","value":"network"}}},{"kind":"Argument","name":{"kind":"Name","value":"home"},"value":{"kind":"Variable","name":{"kind":"Name","value":"home"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkBridges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whiteSpots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elsewhereCount"}},{"kind":"Field","name":{"kind":"Name","value":"fillerCount"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<BridgesWhiteSpotsQuery, BridgesWhiteSpotsQueryVariables>;
export const BridgesListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BridgesList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"network"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"home"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isMembers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isReaches"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isFillers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOnlyIn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isShared"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BridgeSide"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notIn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fillerField"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkBridges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"network"},"value":{"kind":"Variable","name":{"kind":"Name","value":"network"}}},{"kind":"Argument","name":{"kind":"Name","value":"home"},"value":{"kind":"Variable","name":{"kind":"Name","value":"home"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkBridges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"notIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notIn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeEntities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fillers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fillerField"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFillers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeEntities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"network"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOnlyIn"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeEntities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"network"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isShared"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BridgeEntities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reaches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isReaches"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"ours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BridgeEntities"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BridgeEntityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]} as unknown as DocumentNode<BridgesListQuery, BridgesListQueryVariables>;
export const NetworksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworksPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Network"},{"kind":"EnumValue","value":"WorkingGroup"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"RELATIONS_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationTotal"}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Organization"},{"kind":"EnumValue","value":"Network"},{"kind":"EnumValue","value":"WorkingGroup"},{"kind":"EnumValue","value":"Project"},{"kind":"EnumValue","value":"Event"},{"kind":"EnumValue","value":"Technology"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<NetworksPageQuery, NetworksPageQueryVariables>;
export const PathEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasFrom"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasTo"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<PathEndsQuery, PathEndsQueryVariables>;
export const FindPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"k"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"k"},"value":{"kind":"Variable","name":{"kind":"Name","value":"k"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatedRelation"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isInferred"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]} as unknown as DocumentNode<FindPathsQuery, FindPathsQueryVariables>;
export const FindWarmPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindWarmPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"via"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"networks"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sinceYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warmPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"via"},"value":{"kind":"Variable","name":{"kind":"Name","value":"via"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"networks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"networks"}}},{"kind":"Argument","name":{"kind":"Name","value":"sinceYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sinceYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarmPaths"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"openedCount"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"isCapped"}},{"kind":"Field","name":{"kind":"Name","value":"cutEntities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarmWay"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarmBond"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarmBond"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"workKind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isLed"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"works"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarmWay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WarmPath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warmth"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"damping"}},{"kind":"Field","name":{"kind":"Name","value":"relationTotal"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warmth"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bonds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarmBond"}}]}}]}}]}}]} as unknown as DocumentNode<FindWarmPathsQuery, FindWarmPathsQueryVariables>;
export const ErasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Erasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"erasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ErasuresQuery, ErasuresQueryVariables>;
export const ErasureCursorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ErasureCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}}]} as unknown as DocumentNode<ErasureCursorsQuery, ErasureCursorsQueryVariables>;
export const LiftErasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftErasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftErasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErasureLifted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasure"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LiftErasureMutation, LiftErasureMutationVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewSide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewSide"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewSide"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"address","block":false},{"kind":"StringValue","value":"website","block":false},{"kind":"StringValue","value":"foundedOn","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LOCATED_IN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationTotal"}}]}}]} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const DecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<DecisionsQuery, DecisionsQueryVariables>;
export const DecisionCursorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}}]} as unknown as DocumentNode<DecisionCursorsQuery, DecisionCursorsQueryVariables>;
export const MergeEntitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeEntities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeEntities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MergeEntitiesMutation, MergeEntitiesMutationVariables>;
export const KeepApartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepApart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepApart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<KeepApartMutation, KeepApartMutationVariables>;
export const TakeBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionTakenBack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackMutation, TakeBackMutationVariables>;
export const SearchPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilters"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facets"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFacet"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"facets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facets"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"didYouMean"}},{"kind":"Field","name":{"kind":"Name","value":"asFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectPartnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"isSmeOnly"}},{"kind":"Field","name":{"kind":"Name","value":"isMeant"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"valueCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"matchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"projectRelation"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityContext"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityContext"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organizationType","block":false},{"kind":"StringValue","value":"city","block":false},{"kind":"StringValue","value":"country","block":false},{"kind":"StringValue","value":"startDate","block":false},{"kind":"StringValue","value":"endDate","block":false},{"kind":"StringValue","value":"date","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchPageQuery, SearchPageQueryVariables>;
export const SearchCursorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilters"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchCursorsQuery, SearchCursorsQueryVariables>;
export const FacetValuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FacetValues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilters"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facet"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFacet"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"valueText"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"facets"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"facet"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"valueText"},"value":{"kind":"Variable","name":{"kind":"Name","value":"valueText"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FacetValuesQuery, FacetValuesQueryVariables>;
export const DropSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceDropped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DropSourceMutation, DropSourceMutationVariables>;
export const SourcesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"fetchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}}]}}]}}]} as unknown as DocumentNode<SourcesPageQuery, SourcesPageQueryVariables>;
export const SourcePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"fetchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}}]}}]}}]} as unknown as DocumentNode<SourcePageQuery, SourcePageQueryVariables>;
export const SourceRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"localId"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<SourceRecordsQuery, SourceRecordsQueryVariables>;
export const SourceRecordCursorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceRecordCursors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourceRecordCursorsQuery, SourceRecordCursorsQueryVariables>;
export const StartStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}},{"kind":"Field","name":{"kind":"Name","value":"observationCount"}}]}}]}}]} as unknown as DocumentNode<StartStatisticsQuery, StartStatisticsQueryVariables>;
export const StartNetworksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartNetworks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"RELATIONS_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"relationTotal"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<StartNetworksQuery, StartNetworksQueryVariables>;
export const StartConnectedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartConnected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"RELATIONS_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"relationTotal"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<StartConnectedQuery, StartConnectedQueryVariables>;
export const StartFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"SOURCES_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceItem"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"endLine"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]} as unknown as DocumentNode<StartFiguresQuery, StartFiguresQueryVariables>;
export const IsAdministratorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsAdministrator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAdministrator"}}]}}]} as unknown as DocumentNode<IsAdministratorQuery, IsAdministratorQueryVariables>;
export const RecogniseConceptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecogniseConcepts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceNeed"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competenceRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompetenceRanking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concepts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"isSecondary"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecogniseConceptsQuery, RecogniseConceptsQueryVariables>;
export const InstantSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstantSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"matchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<InstantSearchQuery, InstantSearchQueryVariables>;
export const NamedEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamedEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}}]} as unknown as DocumentNode<NamedEntityQuery, NamedEntityQueryVariables>;