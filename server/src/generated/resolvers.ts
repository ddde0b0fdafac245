import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityModel } from '../domain/entities/entity.ts';
import type { NodeModel, RelationGroupModel, SearchConnectionModel, PageModel, RelationEdgeModel, WarmSearchModel, ProjectPartnerModel, SharedProjectConnectionModel, ProjectPartnerConnectionModel, SearchAskedOfModel, RelationConnectionModel, EntityConnectionModel, RecordConnectionModel, SearchEdgeModel, ImportRunPage, ReportPageModel, SuggestionConnectionModel, ErasurePage, DecisionPage } from '../api/models.ts';
import type { RelationCount as RelationCountModel } from '../domain/relations/relation-pages.ts';
import type { ProjectedName } from '../records/projection/project-names.ts';
import type { SearchFacetModel, SearchFacetValueModel, SearchFilterValueModel, SearchAsFiltersModel } from '../api/search-models.ts';
import type { Competence as CompetenceModel } from '../domain/competences/competence.ts';
import type { CompetenceConnectionModel, CompetenceProofConnectionModel, TechnologyHolderModel, TechnologyHolderConnectionModel } from '../api/competence-models.ts';
import type { CompetenceProof as CompetenceProofModel } from '../domain/competences/competence-proof.ts';
import type { CompetenceRanking as CompetenceRankingModel } from '../match/competence/rank-holders.ts';
import type { PlaceFindings as PlaceCountModel } from '../match/competence/count-places.ts';
import type { FindingConnectionModel, FindingModel, RecognisedConceptModel, ScorePartModel, ScoreEvidenceConnectionModel } from '../api/find-models.ts';
import type { ScoreEvidence as ScoreEvidenceModel } from '../match/competence/list-score-evidence.ts';
import type { PartnerMatches as PartnerMatchesModel, PartnerMember } from '../match/partners/find-partners.ts';
import type { PartnerMatchConnectionModel, PartnerMatchModel, PartnerPartModel, PartnerReasonModel, NextPartnerModel } from '../api/match-models.ts';
import type { Consortium as ConsortiumModel, ConceptCoverage as ConceptCoverageModel, WorkedPair as WorkedPairModel } from '../match/consortium/build-consortium.ts';
import type { ActionRule } from '../match/consortium/eligibility-rules.ts';
import type { EligibilityCheck as EligibilityCheckModel } from '../match/consortium/check-eligibility.ts';
import type { Relation as RelationModel } from '../domain/relations/relation.ts';
import type { EvidenceEntry } from '../records/projection/stored-record.ts';
import type { Source as SourceModel, SourceRecord as SourceRecordModel } from '../domain/sources/source.ts';
import type { RecordStatement } from '../domain/sources/statements-of.ts';
import type { Observation as ObservationModel } from '../domain/indicators/observation.ts';
import type { TextIn } from '../domain/entities/text-in.ts';
import type { ProjectedValue } from '../records/projection/project-values.ts';
import type { ProjectedIdentifier } from '../records/projection/project-entity.ts';
import type { Neighbourhood as NeighbourhoodModel } from '../domain/explore/find-neighbourhood.ts';
import type { PathHop as PathHopModel, Path as PathModel } from '../domain/explore/find-paths.ts';
import type { WarmWays as WarmWaysModel, WarmWay as WarmWayModel, WarmStop as WarmStopModel, WarmHop as WarmHopModel } from '../match/ways/find-warm-ways.ts';
import type { BondGroup } from '../match/ways/tie-bonds.ts';
import type { NetworkBridges as NetworkBridgesModel, Overlap } from '../match/bridges/network-bridges.ts';
import type { BridgedRegion, Reach } from '../match/bridges/count-bridges.ts';
import type { WhiteSpot as WhiteSpotModel } from '../match/bridges/list-white-spots.ts';
import type { BridgeEntityConnectionModel, BridgeReachConnectionModel, WhiteSpotConnectionModel } from '../api/bridge-models.ts';
import type { SharedProject as SharedProjectModel } from '../domain/relations/project-partners.ts';
import type { SearchTie as SearchTieModel } from '../search/search-engine.ts';
import type { GraphState } from '../domain/statistics/statistics.ts';
import type { Locator as LocatorModel } from '../records/model.ts';
import type { ImportRunRow } from '../graph/statements/imports/import-run-columns.ts';
import type { ReportLine } from '../import/runs/report-reader.ts';
import type { RunNote, ExampleRecord } from '../import/runs/report-content.ts';
import type { ColumnUse, ColumnPartUse } from '../import/source-module.ts';
import type { MappingText as MappingTextModel } from '../import/runs/mapping-desk.ts';
import type { RunProgress } from '../import/runs/run-progress.ts';
import type { Problem as ProblemModel } from '../problem.ts';
import type { Suggestion as SuggestionModel } from '../domain/curation/suggestions.ts';
import type { Erasure as ErasureModel } from '../domain/curation/erasures.ts';
import type { Decision as DecisionModel, DecidedThing as DecidedThingModel } from '../domain/curation/decisions.ts';
import type { ApiContext } from '../api/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601 with time zone UTC. */
  DateTime: { input: string; output: string; }
  /** A calendar date as far as it is known: `2015`, `2015-07` or `2015-07-23` (ISO 8601). */
  PartialDate: { input: string; output: string; }
};

/** An activity carried out towards a goal. */
export type Activity = Entity & Node & {
  __typename?: 'Activity';
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Who carries it out. */
  organisers: RelationConnection;
  /** Goals, projects and bodies it supports or is part of. */
  purposes: RelationConnection;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** An activity carried out towards a goal. */
export type ActivityDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** An activity carried out towards a goal. */
export type ActivityNameArgs = {
  lang?: InputMaybe<Language>;
};


/** An activity carried out towards a goal. */
export type ActivityOrganisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An activity carried out towards a goal. */
export type ActivityPurposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An activity carried out towards a goal. */
export type ActivityRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** An activity carried out towards a goal. */
export type ActivityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An activity carried out towards a goal. */
export type ActivityValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Activity. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** Entities with their cursors. */
  edges: Array<ActivityEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Activity in a page. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Activity;
};

/** A page of entities. */
export type BridgeEntityConnection = {
  __typename?: 'BridgeEntityConnection';
  /** Entities with their cursors. */
  edges: Array<BridgeEntityEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type BridgeEntityEdge = {
  __typename?: 'BridgeEntityEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** One of ours has had projects with a member elsewhere. */
export type BridgeReach = {
  __typename?: 'BridgeReach';
  /** Whether it is a member of the network itself. */
  isMember: Scalars['Boolean']['output'];
  /** Last year of the newest of them, planned ends included; null when no date is stated. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** Who of ours. */
  ours: Entity;
  /** Number of projects both take part in. */
  projectCount: Scalars['Int']['output'];
  /** The regions the member lies in; none when no place is known. */
  regions: Array<Entity>;
  /** The member elsewhere. */
  through: Entity;
};

/** A page of who reaches whom. */
export type BridgeReachConnection = {
  __typename?: 'BridgeReachConnection';
  /** Who reaches whom, with cursors. */
  edges: Array<BridgeReachEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One who reaches another, in a page. */
export type BridgeReachEdge = {
  __typename?: 'BridgeReachEdge';
  /** Position, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** Who reaches whom. */
  node: BridgeReach;
};

/** A region elsewhere where a network has members. */
export type BridgeRegion = {
  __typename?: 'BridgeRegion';
  /** Last year of the newest of these projects, planned ends included; null when there are none or no date is stated. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** Number of members there. */
  memberCount: Scalars['Int']['output'];
  /** The region. */
  place: Entity;
  /** Number of our organizations, members or not, that have had a project with a member there. */
  reachCount: Scalars['Int']['output'];
  /** Number of members there that have had a project with one of ours. */
  throughCount: Scalars['Int']['output'];
};

/** Which members of a network. */
export type BridgeSide =
  /** Those that lie elsewhere, or of which no place is known. */
  | 'ELSEWHERE'
  /** Those that lie at home. */
  | 'OURS'
  /** Those of which no place is known. */
  | 'UNPLACED';

/** What a partner does to a check. */
export type CheckGain = {
  __typename?: 'CheckGain';
  /** The check. */
  rule: CheckRule;
  /** How it comes out with the partner. */
  status: CheckStatus;
  /** What that adds, in hundredths. */
  value: Scalars['Int']['output'];
};

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

/** That a body or person masters a technology: what is computed from projects and publications together with what sources state. */
export type Competence = {
  __typename?: 'Competence';
  /** What proves it: statements first, then projects and publications, the newest first. */
  basis: CompetenceProofConnection;
  /** Number of those projects that the holder coordinates. */
  coordinatedCount: Scalars['Int']['output'];
  /** First year of what proves it; null when nothing of it is dated. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** Who masters it. */
  holder: Entity;
  /** True when a source says so itself; what is computed may prove it besides. */
  isStated: Scalars['Boolean']['output'];
  /** Last year of what proves it, planned ends of projects included; null when nothing of it is dated. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** Number of projects about it that the holder takes part in or coordinates. */
  projectCount: Scalars['Int']['output'];
  /** Number of publications about it, of the holder or of persons affiliated with it. */
  publicationCount: Scalars['Int']['output'];
  /** What is mastered. */
  technology: Technology;
  /** How strongly it is proved: log2(1 + points), where a project counts 1, coordinating it 1 more, a publication 0.5 (none when it came out of a project that counts already), half of that where only a keyword says what it is about, and a source's own statement 2. Made for comparing, not a share of anything; no date enters. */
  weight: Scalars['Float']['output'];
};


/** That a body or person masters a technology: what is computed from projects and publications together with what sources state. */
export type CompetenceBasisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of competences. */
export type CompetenceConnection = {
  __typename?: 'CompetenceConnection';
  /** Competences with their cursors. */
  edges: Array<CompetenceEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of competences that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A competence in a page. */
export type CompetenceEdge = {
  __typename?: 'CompetenceEdge';
  /** Position of this competence, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The competence. */
  node: Competence;
};

/** Who may be ranked: OR inside a list, AND across. Scores do not depend on it, but for `inTextsOfFew`. */
export type CompetenceFilter = {
  /** Only what is proved in this year or later. Undated proofs do not count then; of a competence that spans several years the whole counts. */
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Only these of all that are ranked, by id or slug, at most 20; each keeps its rank among all. */
  holders?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those in the place that the text of the need names, where it names one and `place` is absent: see `namedPlace`. */
  inNamedPlace?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where fewer than ten in the place, the network and the years asked for have a technology or keyword that a need of at most twelve telling words and five concepts names, or fewer than four works have the keyword, and texts give more: whether works whose texts have its words count as well. What is added so is among `concepts` as WIDENED; its key in `without` takes it out. */
  inTextsOfFew?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these kinds, of Organization, Network and Person; all three when empty or absent. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Only members of this network or working group, by id or slug. */
  network?: InputMaybe<Scalars['String']['input']>;
  /** Only organizations of the types that the text of the need names, where it names some, any are left by that and `organizationTypes` is absent: see `namedTypes`. */
  ofNamedTypes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only organizations of these types; all when empty or absent. */
  organizationTypes?: InputMaybe<Array<OrganizationType>>;
  /** Only those located in this place or a place that is part of it, by id or slug. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Only what is proved in this year or before, as `fromYear`. */
  toYear?: InputMaybe<Scalars['Int']['input']>;
};

/** Someone who masters some of what is needed. */
export type CompetenceFinding = {
  __typename?: 'CompetenceFinding';
  /** Number of concepts asked for of which it has any proof. */
  conceptCount: Scalars['Int']['output'];
  /** First year of what proves it; null when nothing of it is dated. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** Who. */
  holder: Entity;
  /** Last year of what proves it, planned ends of projects included; null when nothing of it is dated. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** What the score is the sum of; parts of 0 without proofs are left out. */
  parts: Array<ScorePart>;
  /** Place in the ranking, from 1, under all conditions but `holders`. */
  rank: Scalars['Int']['output'];
  /** The sum of `parts`, in hundredths: 100 is one project about one concept that nobody else has, this year, for a body that does nothing else. Made for comparing within one need. */
  score: Scalars['Int']['output'];
};

/** A page of findings. */
export type CompetenceFindingConnection = {
  __typename?: 'CompetenceFindingConnection';
  /** Findings with their cursors. */
  edges: Array<CompetenceFindingEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of findings over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A finding in a page. */
export type CompetenceFindingEdge = {
  __typename?: 'CompetenceFindingEdge';
  /** Position of this finding, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: CompetenceFinding;
};

/** What is needed, in words, by concepts, or both. */
export type CompetenceNeed = {
  /** Concepts chosen by hand, at most 40, by the `key` of a recognised concept: slug or id of a technology, or free words after a tilde (`~rare diseases`), after two only those in texts (`~~rare diseases`). */
  concepts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether what lies below a concept counts as well. */
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  /** Concepts that count half, at most 100, by their `key`; the others count whole. When absent: in a text of more than twelve telling words what it names at most a third as often as what it names most, in fewer words none. */
  secondary?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words or a whole text, at most 20,000 characters: a call, an abstract, a need. Concepts are recognised in it. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Concepts to leave out although the text names them, at most 100, by their `key`. */
  without?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Order of a list of competences. */
export type CompetenceOrder =
  /** By the technology's name in the request's language, A to Z. */
  | 'NAME_ASC'
  /** By last year, newest first and undated last; then by weight. */
  | 'RECENCY_DESC'
  /** By weight, heaviest first. */
  | 'WEIGHT_DESC';

/** One thing that proves a competence. */
export type CompetenceProof = {
  __typename?: 'CompetenceProof';
  /** Everyone who states these relations, at least one. */
  evidence: Array<Evidence>;
  /** Year from which it speaks; null when not stated. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** True when only a keyword of the work names the technology, so that it counts half. */
  isByKeyword: Scalars['Boolean']['output'];
  /** Whether the holder coordinates the project; false for other proofs. */
  isCoordinated: Scalars['Boolean']['output'];
  /** Year until which it speaks; null when not stated. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** The relations it rests on: the holder's part in the work, and what the work is about. */
  relations: Array<Relation>;
  /** What sort of proof it is. */
  type: CompetenceProofType;
  /** The project or publication; null for a statement. */
  work?: Maybe<Entity>;
};

/** A page of what proves a competence. */
export type CompetenceProofConnection = {
  __typename?: 'CompetenceProofConnection';
  /** Proofs with their cursors. */
  edges: Array<CompetenceProofEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of proofs over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A proof in a page. */
export type CompetenceProofEdge = {
  __typename?: 'CompetenceProofEdge';
  /** Position of this proof, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The proof. */
  node: CompetenceProof;
};

/** Sorts of what proves a competence. */
export type CompetenceProofType =
  /** A project about the technology in which the holder takes part. */
  | 'PROJECT'
  /** A publication about the technology by the holder or by a person affiliated with it. */
  | 'PUBLICATION'
  /** A source says that the holder masters the technology, or works on it. */
  | 'STATEMENT';

/** Those who master what is needed, and how the need was understood. */
export type CompetenceRanking = {
  __typename?: 'CompetenceRanking';
  /** Concepts recognised or chosen, the most telling first; also those that were left out by `without`, marked. */
  concepts: Array<RecognisedConcept>;
  /** Where a limit cut something off; empty when everything was read. */
  cuts: Array<RankingCut>;
  /** Year from which the age of proofs is counted: that of the newest change of the graph. */
  dataYear: Scalars['Int']['output'];
  /** Whether only those in the named place are ranked. */
  isInNamedPlace: Scalars['Boolean']['output'];
  /** Whether only organizations of the named types are ranked. */
  isOfNamedTypes: Scalars['Boolean']['output'];
  /** Number of findings by kind, under all conditions but `kinds`; kinds without any are left out. */
  kinds: Array<EntityKindCount>;
  /** The place that a text of at most 200 characters names beside what is needed (“malattie rare in Lombardia”; “in regione” means the cluster’s own), and how many of those ranked are there; null when it names none, and when the filter has a place. */
  namedPlace?: Maybe<PlaceCount>;
  /** The types of organizations that a text of at most 200 characters asks for beside what is needed (“aziende di diagnostica”, “which hospitals”), and how many of those ranked are of them; null when it names none, and when the filter has types. */
  namedTypes?: Maybe<NamedTypes>;
  /** Number of organizations by type, under all conditions but `organizationTypes`; types without any are left out. */
  organizationTypes: Array<OrganizationTypeCount>;
  /** Number of those ranked by country, or by the parts of the place that the filter names, most first. Whoever is located in several counts in each; whoever is in none is left out. */
  places: Array<PlaceCount>;
  /** Who, best first. */
  ranked: CompetenceFindingConnection;
  /** Words of a query, folded, that led to no concept: nobody is ranked for them. Empty for a text of more than twelve telling words. */
  unheardWords: Array<Scalars['String']['output']>;
  /** Keys asked for that are no concept. */
  unknownConcepts: Array<Scalars['String']['output']>;
};


/** Those who master what is needed, and how the need was understood. */
export type CompetenceRankingPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Those who master what is needed, and how the need was understood. */
export type CompetenceRankingRankedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The ranking, or what is wrong with the question. */
export type CompetenceRankingResult = CompetenceRanking | InvalidInput;

/** Who has one concept. */
export type ConceptCoverage = {
  __typename?: 'ConceptCoverage';
  /** Each member's, in the order of `members`. */
  cells: Array<CoverageCell>;
  /** Key of the concept. */
  concept: Scalars['String']['output'];
  /** Whether no member covers it. */
  isGap: Scalars['Boolean']['output'];
  /** Whether two members or more cover it. */
  isOverlap: Scalars['Boolean']['output'];
  /** The strongest member's. */
  level: StrengthLevel;
};

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

/** What one concept adds to a part. */
export type ConceptShare = {
  __typename?: 'ConceptShare';
  /** Key of the concept. */
  concept: Scalars['String']['output'];
  /** Number of proofs. */
  count: Scalars['Int']['output'];
  /** What it adds, in hundredths. */
  value: Scalars['Int']['output'];
};

/** The change does not go together with how things stand. */
export type Conflict = Problem & {
  __typename?: 'Conflict';
  /** In English words. */
  message: Scalars['String']['output'];
};

/** A consortium as a table. */
export type Consortium = {
  __typename?: 'Consortium';
  /** The kind of action whose rules were checked; null when none was given and the call states none that has rules. */
  action?: Maybe<EligibilityAction>;
  /** What the rules of the action need, then what is wished for. */
  checks: Array<EligibilityCheck>;
  /** How the need was understood, as in `PartnerMatches`. */
  concepts: Array<RecognisedConcept>;
  /** Who covers what, one row for each concept that counts. */
  coverage: Array<ConceptCoverage>;
  /** Its members. */
  members: Array<ConsortiumMember>;
  /** The partners that close most of what is missing, each with what it adds to the members and those before it; at most three. */
  nextPartners: Array<NextPartner>;
  /** Pairs of members that have worked together, most projects first. */
  pairs: Array<WorkedPair>;
};

/** A member of a consortium, as far as sources state what matters. */
export type ConsortiumMember = {
  __typename?: 'ConsortiumMember';
  /** Number of those that it coordinates. */
  coordinatedCount: Scalars['Int']['output'];
  /** Country, ISO 3166-1; null where no source says. */
  country?: Maybe<Scalars['String']['output']>;
  /** Whether it is a small or medium enterprise; null where no source says. */
  isSme?: Maybe<Scalars['Boolean']['output']>;
  /** Who. */
  organization: Organization;
  /** Number of projects in the graph. */
  projectCount: Scalars['Int']['output'];
};

/** The table, or why there is none. */
export type ConsortiumResult = Consortium | InvalidInput | NotFound;

/** Number of organizations by country. */
export type CountryCount = {
  __typename?: 'CountryCount';
  /** Number of organizations. */
  count: Scalars['Int']['output'];
  /** ISO 3166-1; null for organizations of which no source says where they are. */
  country?: Maybe<Scalars['String']['output']>;
};

/** What one member has of one concept. */
export type CoverageCell = {
  __typename?: 'CoverageCell';
  /** Number of proofs. */
  count: Scalars['Int']['output'];
  /** How strongly. */
  level: StrengthLevel;
  /** Id of the member. */
  memberId: Scalars['ID']['output'];
  /** What the finder counts for it, in hundredths, age taken off. */
  value: Scalars['Int']['output'];
};

/** One side of a decision: a record, which stands for the entity it describes. */
export type DecidedThing = {
  __typename?: 'DecidedThing';
  /** The entity it describes now; null when the record is gone. */
  entity?: Maybe<Entity>;
  /** Name that the record gave; the key within the source when it gave none or is gone. */
  name: Scalars['String']['output'];
  /** Key of the record: source and key within it. */
  record: Scalars['String']['output'];
};

/** What the cluster office decided about two records and, through them, two entities. */
export type Decision = {
  __typename?: 'Decision';
  /** What it says of one side. */
  a: DecidedThing;
  /** What it says of the other side. */
  b: DecidedThing;
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** Who, as a name or initials; null when not said. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Identifier, to take it back with. */
  id: Scalars['ID']['output'];
  /** Why, in the words of who decided; empty when nothing was said. */
  reason: Scalars['String']['output'];
  /** What was decided. */
  type: DecisionType;
};

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** Decisions with their cursors. */
  edges: Array<DecisionEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of decisions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A decision in a page. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Position of this decision, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The decision. */
  node: Decision;
};

/** A decision about two entities. */
export type DecisionInput = {
  /** Id of one entity. */
  a: Scalars['ID']['input'];
  /** Id of the other entity. */
  b: Scalars['ID']['input'];
  /** Who decides: a name or initials, at most 80 characters; shown with the decision. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Why, in a few words; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The decision, or why it was not taken. */
export type DecisionResult = Conflict | Decision | InvalidInput | NotFound;

/** A decision that no longer holds. */
export type DecisionTakenBack = {
  __typename?: 'DecisionTakenBack';
  /** Id that the decision had. */
  decision: Scalars['ID']['output'];
};

/** Sorts of decisions. */
export type DecisionType =
  /** The two are not the same. */
  | 'NOT_SAME_AS'
  /** The two are one and the same. */
  | 'SAME_AS';

/** The source that went, or why it did not. */
export type DropSourceResult = Conflict | NotFound | SourceDropped;

/** A kind of action with what it needs of a consortium. A single call may ask for more. */
export type EligibilityAction = {
  __typename?: 'EligibilityAction';
  /** Since when the rules are as they are here: year or date. */
  asOf: Scalars['String']['output'];
  /** Date of the list of member and associated states. */
  countriesAsOf: Scalars['String']['output'];
  /** What stands for it in `consortium(action:)`. */
  key: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Where the rules are from. */
  sourceTitle: Scalars['String']['output'];
  /** Address of that source. */
  sourceUrl: Scalars['String']['output'];
};


/** A kind of action with what it needs of a consortium. A single call may ask for more. */
export type EligibilityActionNameArgs = {
  lang?: InputMaybe<Language>;
};

/** A check of a consortium. What no source says is never guessed. */
export type EligibilityCheck = {
  __typename?: 'EligibilityCheck';
  /** Countries (ISO 3166-1), of REGION_SPREAD regions (NUTS 2), that count. */
  codes: Array<Scalars['String']['output']>;
  /** How many certainly count. */
  found: Scalars['Int']['output'];
  /** False for what is only wished for. */
  isRequired: Scalars['Boolean']['output'];
  /** How many more may count, of whom no source says enough. */
  maybe: Scalars['Int']['output'];
  /** Members that count; of INDEPENDENCE those that are part of one another or of the same body. */
  members: Array<Organization>;
  /** How many are needed; of SINGLE_APPLICANT how many there may be. */
  needed: Scalars['Int']['output'];
  /** Of REGION_SPREAD the regions that count, as far as the graph has them; empty for any other rule. */
  regions: Array<Place>;
  /** What is checked. */
  rule: CheckRule;
  /** How it came out. */
  status: CheckStatus;
  /** Members of whom no source says what decides. */
  unknownMembers: Array<Organization>;
};

/** What every entity of the graph has. Entities are computed from records: what sources say, put together. */
export type Entity = {
  /** A few sentences written for this system from what the sources say; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where this entity is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language, by default the request's (header Accept-Language, Italian when that says nothing). Of organizations and facilities that sources name in capitals only it is in small letters; `names` has it as given. */
  name: Text;
  /** All names, acronyms and aliases that any source gives, with who gives them. */
  names: Array<Name>;
  /** How many relations this entity has, by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction, by name of the type; a group without any is left out. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which this entity stands, both directions unless filtered. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe this entity. */
  sourceCount: Scalars['Int']['output'];
  /** All values that sources state for fields of this entity, those that disagree side by side; one of each field is the shown one. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** What every entity of the graph has. Entities are computed from records: what sources say, put together. */
export type EntityDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** What every entity of the graph has. Entities are computed from records: what sources say, put together. */
export type EntityNameArgs = {
  lang?: InputMaybe<Language>;
};


/** What every entity of the graph has. Entities are computed from records: what sources say, put together. */
export type EntityRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** What every entity of the graph has. Entities are computed from records: what sources say, put together. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What every entity of the graph has. Entities are computed from records: what sources say, put together. */
export type EntityValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of any kind. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** Entities with their cursors. */
  edges: Array<EntityEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** Conditions on entities, joined by AND. */
export type EntityFilter = {
  /** Only organizations of these types; other kinds are left out when given. */
  organizationTypes?: InputMaybe<Array<OrganizationType>>;
  /** Entities that have such a relation with each of these entities. */
  relatedTo?: InputMaybe<Array<RelatedToFilter>>;
  /** Entities that at least one of these sources describes (source ids). */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that occur in a name or text, matched as `search` does. */
  text?: InputMaybe<Scalars['String']['input']>;
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

/** How many entities there are of one kind. */
export type EntityKindCount = {
  __typename?: 'EntityKindCount';
  /** Number of entities. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: EntityKind;
};

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
  by?: InputMaybe<Scalars['String']['input']>;
  /** Id of an entity of kind Person. */
  id: Scalars['ID']['input'];
  /** Why, in a few words that do not name the person; at most 500 characters. Kept. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The erasure, or why nobody was erased. */
export type ErasePersonResult = Conflict | Erasure | InvalidInput | NotFound;

/** That a person was erased on request. It says nothing about the person: they are known again by keyed hashes only. */
export type Erasure = {
  __typename?: 'Erasure';
  /** When. */
  erasedAt: Scalars['DateTime']['output'];
  /** Who did it, as a name or initials; null when not said. */
  erasedBy?: Maybe<Scalars['String']['output']>;
  /** Identifier, to lift it with. */
  id: Scalars['ID']['output'];
  /** Why, in the words of who did it; empty when nothing was said. */
  reason: Scalars['String']['output'];
  /** Number of records that were taken away, those included that imports turned out to hold later. */
  recordCount: Scalars['Int']['output'];
};

/** A page of erasures. */
export type ErasureConnection = {
  __typename?: 'ErasureConnection';
  /** Erasures with their cursors. */
  edges: Array<ErasureEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of erasures, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An erasure in a page. */
export type ErasureEdge = {
  __typename?: 'ErasureEdge';
  /** Position of this erasure, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The erasure. */
  node: Erasure;
};

/** An erasure that no longer holds. */
export type ErasureLifted = {
  __typename?: 'ErasureLifted';
  /** Id that the erasure had. */
  erasure: Scalars['ID']['output'];
};

/** A congress, workshop, forum or mission with a date. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** Last day; null when no source says or one day only. */
  endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Who organises it. */
  organisers: RelationConnection;
  /** Who takes part. */
  participants: RelationConnection;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** First day; null when no source says. */
  startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Where it takes place. */
  venues: RelationConnection;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A congress, workshop, forum or mission with a date. */
export type EventDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A congress, workshop, forum or mission with a date. */
export type EventNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A congress, workshop, forum or mission with a date. */
export type EventOrganisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A congress, workshop, forum or mission with a date. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A congress, workshop, forum or mission with a date. */
export type EventRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A congress, workshop, forum or mission with a date. */
export type EventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A congress, workshop, forum or mission with a date. */
export type EventValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A congress, workshop, forum or mission with a date. */
export type EventVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities of kind Event. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** Entities with their cursors. */
  edges: Array<EventEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Event in a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Event;
};

/** Who says so, and where: one source at one place. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The place in the source; null where the source has no places (a vocabulary written by us). */
  locator?: Maybe<Locator>;
  /** Id of the record in which it stands (usable with `node`). */
  recordId: Scalars['ID']['output'];
  /** The source. */
  source: Source;
  /** Day since when the source no longer says so; null while it does. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};

/** A building, campus, centre or district. */
export type Facility = Entity & Node & {
  __typename?: 'Facility';
  /** What is in it. */
  contents: RelationConnection;
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** Where it is. */
  locations: RelationConnection;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A building, campus, centre or district. */
export type FacilityContentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building, campus, centre or district. */
export type FacilityDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A building, campus, centre or district. */
export type FacilityLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building, campus, centre or district. */
export type FacilityNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A building, campus, centre or district. */
export type FacilityRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A building, campus, centre or district. */
export type FacilityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building, campus, centre or district. */
export type FacilityValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Facility. */
export type FacilityConnection = {
  __typename?: 'FacilityConnection';
  /** Entities with their cursors. */
  edges: Array<FacilityEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Facility in a page. */
export type FacilityEdge = {
  __typename?: 'FacilityEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Facility;
};

/** A goal that a body or project has set. */
export type Goal = Entity & Node & {
  __typename?: 'Goal';
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** Who or what supports it. */
  supporters: RelationConnection;
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A goal that a body or project has set. */
export type GoalDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A goal that a body or project has set. */
export type GoalNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A goal that a body or project has set. */
export type GoalRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A goal that a body or project has set. */
export type GoalRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A goal that a body or project has set. */
export type GoalSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A goal that a body or project has set. */
export type GoalValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Goal. */
export type GoalConnection = {
  __typename?: 'GoalConnection';
  /** Entities with their cursors. */
  edges: Array<GoalEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Goal in a page. */
export type GoalEdge = {
  __typename?: 'GoalEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Goal;
};

/** Figures about the graph itself. */
export type GraphStatistics = {
  __typename?: 'GraphStatistics';
  /** When the graph last changed; null while it is empty. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Number of entities by kind; kinds without entities have 0. */
  entities: Array<EntityKindCount>;
  /** Number of observations of indicators. */
  observationCount: Scalars['Int']['output'];
  /** Number of records (one record is one thing in one source). */
  recordCount: Scalars['Int']['output'];
  /** Number of relations by type; types without relations have 0. */
  relations: Array<RelationTypeCount>;
  /** Number of sources that say something in the graph. */
  sourceCount: Scalars['Int']['output'];
};

/** A piece of a text that matched or not. */
export type HighlightPiece = {
  __typename?: 'HighlightPiece';
  /** Whether it matched. */
  isMatch: Scalars['Boolean']['output'];
  /** The piece. */
  text: Scalars['String']['output'];
};

/** An identifier in an outside register. */
export type Identifier = {
  __typename?: 'Identifier';
  /** Who gives it. */
  evidence: Array<Evidence>;
  /** Register: ror, orcid, pic, vat, wikidata, openalex, grant, doi, nuts, istat, euroscivoc, topic, isni, isbn, patent. */
  scheme: Scalars['String']['output'];
  /** Page of the register; null when the register has none. */
  url?: Maybe<Scalars['String']['output']>;
  /** The identifier, normalised as its register writes it. */
  value: Scalars['String']['output'];
};

/** A column of a list and what it becomes. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** The header as written. */
  name: Scalars['String']['output'];
  /** What it becomes; empty for a column that the mapping does not speak of. */
  uses: Array<ImportColumnUse>;
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

/** One use of a column. */
export type ImportColumnUse = {
  __typename?: 'ImportColumnUse';
  /** The scheme, field, type of name or relation, or part of a person; null where there is no choice. */
  detail?: Maybe<Scalars['String']['output']>;
  /** What part of a record it is. */
  part: ImportColumnPart;
};

/** What became of the records of an import, so far. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  /** New records. */
  created: Scalars['Int']['output'];
  /** Rows and fields that could not be taken over. */
  problems: Scalars['Int']['output'];
  /** Records that were left out, as the persons they are about were erased on request. */
  skipped: Scalars['Int']['output'];
  /** Records that were there already and say the same. */
  unchanged: Scalars['Int']['output'];
  /** Records that changed. */
  updated: Scalars['Int']['output'];
  /** Records of the source that the file no longer has; known at the end. */
  withdrawn: Scalars['Int']['output'];
};

/** A record as a dry run would bring it in. */
export type ImportExample = {
  __typename?: 'ImportExample';
  /** Its identifiers, at most 12. */
  identifiers: Array<ImportExampleIdentifier>;
  /** What it is. */
  kind: EntityKind;
  /** Key of the thing within the source. */
  localId: Scalars['String']['output'];
  /** Its names, at most 12, the main one first; empty of a thing known by an identifier only. */
  names: Array<Scalars['String']['output']>;
  /** What would become of it. */
  outcome: ImportOutcome;
  /** How many relations it has. */
  relationCount: Scalars['Int']['output'];
  /** Its relations, at most the first 12. */
  relations: Array<ImportExampleRelation>;
  /** Values of its fields, at most 12, long ones cut. */
  values: Array<ImportExampleValue>;
};

/** An identifier of an example. */
export type ImportExampleIdentifier = {
  __typename?: 'ImportExampleIdentifier';
  /** Register: vat, ror, orcid and so on. */
  scheme: Scalars['String']['output'];
  /** The identifier, normalised as its register writes it. */
  value: Scalars['String']['output'];
};

/** A relation of an example, read from the example to the target. */
export type ImportExampleRelation = {
  __typename?: 'ImportExampleRelation';
  /** From when; null when not stated. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** Part played in it; null when not stated. */
  role?: Maybe<Scalars['String']['output']>;
  /** Name of the target, else an identifier, else its key within the source. */
  target: Scalars['String']['output'];
  /** Kind of the target; null where the files do not describe it. */
  targetKind?: Maybe<EntityKind>;
  /** Until when; null when not stated. */
  to?: Maybe<Scalars['PartialDate']['output']>;
  /** Type of the relation. */
  type: RelationType;
};

/** A value of an example. */
export type ImportExampleValue = {
  __typename?: 'ImportExampleValue';
  /** Field: website, foundedOn and so on. */
  field: Scalars['String']['output'];
  /** The value as text; enumerations by their key. */
  value: Scalars['String']['output'];
};

/** What one should know of a run as a whole. */
export type ImportNote = {
  __typename?: 'ImportNote';
  /** Of HELD_BACK and MANY_WITHDRAWN: how many records the files lack; null otherwise. */
  absent?: Maybe<Scalars['Int']['output']>;
  /** What it is about. */
  kind: ImportNoteKind;
  /** Of HELD_BACK and MANY_WITHDRAWN: how many records stand; null otherwise. */
  standing?: Maybe<Scalars['Int']['output']>;
  /** In English words. */
  text: Scalars['String']['output'];
};

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

/** A row or field that could not be taken over. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** Column or field; null when the whole row is meant. */
  field?: Maybe<Scalars['String']['output']>;
  /** File name. */
  file: Scalars['String']['output'];
  /** The cause, in English words. */
  reason: Scalars['String']['output'];
  /** Row number as a person counts it, the header being row 1; null where the format has no rows. */
  row?: Maybe<Scalars['Int']['output']>;
};

/** A page of problems of an import. */
export type ImportProblemConnection = {
  __typename?: 'ImportProblemConnection';
  /** Problems with their cursors. */
  edges: Array<ImportProblemEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of problems, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A problem of an import in a page. */
export type ImportProblemEdge = {
  __typename?: 'ImportProblemEdge';
  /** Position of this problem, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The problem. */
  node: ImportProblem;
};

/** How far an import is. */
export type ImportProgress = {
  __typename?: 'ImportProgress';
  /** What became of the records so far. */
  counts: ImportCounts;
  /** Number of records looked at so far. */
  done: Scalars['Int']['output'];
  /** Import id. */
  id: Scalars['ID']['output'];
  /** Records a second, over the last seconds; null before the first. */
  perSecond?: Maybe<Scalars['Float']['output']>;
  /** Why it failed or stopped, in English words; null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Seconds until the end at this rate; null where the total or the rate is not known. */
  secondsLeft?: Maybe<Scalars['Int']['output']>;
  /** How it stands. */
  status: ImportStatus;
  /** Number of records there will be; null where the source does not know beforehand. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** A run of an import: what was asked, how far it is, how it ended, and what became of each record. */
export type ImportRun = Node & {
  __typename?: 'ImportRun';
  /** Whether records that the file lacks were to be withdrawn also when they were suspiciously many. */
  allowsManyWithdrawals: Scalars['Boolean']['output'];
  /** Whether authors were to be taken over; null when left to the source. */
  authors?: Maybe<Scalars['Boolean']['output']>;
  /** Of a list by a mapping: what its columns become, at most 500, in their order; empty otherwise. For the administrator only. */
  columns: Array<ImportColumn>;
  /** What became of the records so far. */
  counts: ImportCounts;
  /** When it ended; null while it has not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of a dry run: up to 20 records as they would come in, some of each kind; empty otherwise. For the administrator only. */
  examples: Array<ImportExample>;
  /** Names of the files, without folders. */
  files: Array<Scalars['String']['output']>;
  /** Global identifier. */
  id: Scalars['ID']['output'];
  /** True when it only told what would happen and wrote nothing. */
  isDryRun: Scalars['Boolean']['output'];
  /** Name of the mapping file; null without one. */
  mapping?: Maybe<Scalars['String']['output']>;
  /** What one should know of the run as a whole, at most 100. For the administrator only. */
  notes: Array<ImportNote>;
  /** Organizations it was limited to; empty when not limited. */
  organizations: Array<Scalars['String']['output']>;
  /** Records and what became of them, in the order of the file. Empty when the report is not on this server. For the administrator only. */
  outcomes: ImportedRecordConnection;
  /** Rows and fields that could not be taken over, in the order of the file. Empty when the report is not on this server. For the administrator only. */
  problems: ImportProblemConnection;
  /** When it was asked for. */
  queuedAt: Scalars['DateTime']['output'];
  /** Why it failed or stopped, in English words; null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** NUTS code of the region it was limited to; null when not limited. */
  region?: Maybe<Scalars['String']['output']>;
  /** Address, on this server, of the report with every record as JSON Lines, to be fetched with the administrator's token. Null while there is none, when it is not on this server any more (the last 50 are kept), and without that token. */
  reportPath?: Maybe<Scalars['String']['output']>;
  /** Name of the kind of source, as `importSources` lists it. */
  source: Scalars['String']['output'];
  /** When it began to run; null while it waits or when it never ran. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was started. */
  startedBy: ImportStarter;
  /** How it stands. */
  status: ImportStatus;
  /** Number of records there will be; null where the source does not know beforehand. */
  total?: Maybe<Scalars['Int']['output']>;
};


/** A run of an import: what was asked, how far it is, how it ended, and what became of each record. */
export type ImportRunOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ImportOutcome>>;
};


/** A run of an import: what was asked, how far it is, how it ended, and what became of each record. */
export type ImportRunProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of imports. */
export type ImportRunConnection = {
  __typename?: 'ImportRunConnection';
  /** Imports with their cursors. */
  edges: Array<ImportRunEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of imports, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An import in a page. */
export type ImportRunEdge = {
  __typename?: 'ImportRunEdge';
  /** Position of this import, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: ImportRun;
};

/** A kind of files that can be imported. */
export type ImportSource = {
  __typename?: 'ImportSource';
  /** What files it takes, in one English line. */
  help: Scalars['String']['output'];
  /** Name to give as `source`. */
  name: Scalars['String']['output'];
  /** What it can be told besides its files; an import with an option that is not in this list is refused. */
  options: Array<ImportSourceOption>;
};

/** An option that a kind of source takes. */
export type ImportSourceOption = {
  __typename?: 'ImportSourceOption';
  /** True when nothing can be imported without it. */
  isRequired: Scalars['Boolean']['output'];
  /** Which field of StartImportInput it is. */
  name: ImportOptionName;
};

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

/** A record of an import and what became of it. */
export type ImportedRecord = {
  __typename?: 'ImportedRecord';
  /** Key of the thing within the source; empty for one that was left out, and for persons erased since. */
  localId: Scalars['String']['output'];
  /** What became of it. */
  outcome: ImportOutcome;
};

/** A page of records of an import. */
export type ImportedRecordConnection = {
  __typename?: 'ImportedRecordConnection';
  /** Records with their cursors. */
  edges: Array<ImportedRecordEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of records that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A record of an import in a page. */
export type ImportedRecordEdge = {
  __typename?: 'ImportedRecordEdge';
  /** Position of this record, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ImportedRecord;
};

/** A file that lies ready to be imported. */
export type InboxFile = {
  __typename?: 'InboxFile';
  /** When it was last written. */
  modifiedAt: Scalars['DateTime']['output'];
  /** Name, without folder. */
  name: Scalars['String']['output'];
  /** Size in bytes. */
  size: Scalars['Float']['output'];
};

/** A figure that sources observe, for instance the number of employees of a sector. */
export type Indicator = Entity & Node & {
  __typename?: 'Indicator';
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Everything observed, oldest period first, sources side by side. */
  observations: Array<Observation>;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** Group of indicators it is shown with: cluster, economy, pharma, medtech, research, education, health, region; null when in none. */
  theme?: Maybe<Scalars['String']['output']>;
  /** Unit of its observations: persons, companies, sites, EUR, percent, years, km2 and so on; null when the observations differ. */
  unit?: Maybe<Scalars['String']['output']>;
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A figure that sources observe, for instance the number of employees of a sector. */
export type IndicatorDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A figure that sources observe, for instance the number of employees of a sector. */
export type IndicatorNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A figure that sources observe, for instance the number of employees of a sector. */
export type IndicatorRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A figure that sources observe, for instance the number of employees of a sector. */
export type IndicatorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A figure that sources observe, for instance the number of employees of a sector. */
export type IndicatorValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Indicator. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** Entities with their cursors. */
  edges: Array<IndicatorEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Indicator in a page. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Indicator;
};

/** An argument cannot be used. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  /** Which argument, as a path such as `input.files.0`. */
  field: Scalars['String']['output'];
  /** In English words. */
  message: Scalars['String']['output'];
};

/** Languages of names and texts: the two working languages of the cluster, and those in which documents name things. */
export type Language =
  /** English. */
  | 'en'
  /** Italian. */
  | 'it';

/** The erasure that was lifted, or why it was not. */
export type LiftErasureResult = ErasureLifted | NotFound;

/** A place in a source. */
export type Locator = {
  __typename?: 'Locator';
  /** Last line when it spans several; null when it is one line. */
  endLine?: Maybe<Scalars['Int']['output']>;
  /** File name; null when the source is not a file. */
  file?: Maybe<Scalars['String']['output']>;
  /** Line (or row) number, from 1; null when the source has no lines. */
  line?: Maybe<Scalars['Int']['output']>;
  /** The few words that mark the place, never a sentence; null when none are kept. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A mapping, or why there is none. */
export type MappingResult = Conflict | InvalidInput | MappingText | NotFound;

/** A mapping of a list: what its columns mean, as YAML; docs/how-to/import-a-list.md explains its words. */
export type MappingText = {
  __typename?: 'MappingText';
  /** Name under which it lies in the inbox, or is best put there. */
  file: Scalars['String']['output'];
  /** What one should know of the list as a whole, in English words: its encoding, other sheets. Empty of a stored mapping. */
  notes: Array<Scalars['String']['output']>;
  /** The mapping, with the reason of each suggestion as a comment in English. */
  yaml: Scalars['String']['output'];
};

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

/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes away a source and exactly what only it said. */
  dropSource: DropSourceResult;
  /** Erases a person for good: the entity, every record about it, what other records say of it, and the decisions about it. Imports leave the person out from then on. */
  erasePerson: ErasePersonResult;
  /** Two entities are not the same, however alike they look. What is one entity is parted with `splitRecord`. */
  keepApart: DecisionResult;
  /** Lifts an erasure: the next import of a file that speaks of the person brings them back. What was erased does not come back by itself. */
  liftErasure: LiftErasureResult;
  /** Two entities are one and the same. Nothing is lost: taking the decision back restores both. */
  mergeEntities: DecisionResult;
  /** Starts an import again with the same input; what is in the graph already is not written again, so it goes on where it stopped. */
  resumeImport: StartImportResult;
  /** A record speaks of something else than the entity it was put to: both go their own ways, whatever identifier they share. */
  splitRecord: DecisionResult;
  /** Imports files of the inbox. One import runs at a time; others wait in order. */
  startImport: StartImportResult;
  /** Ends an import that runs, between two pieces, or takes one that waits out of the line. What was written stays. */
  stopImport: StopImportResult;
  /** Takes a decision back: the graph becomes what it would be without it. */
  takeBack: TakeBackResult;
};


/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type MutationDropSourceArgs = {
  id: Scalars['ID']['input'];
};


/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type MutationKeepApartArgs = {
  input: DecisionInput;
};


/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type MutationLiftErasureArgs = {
  id: Scalars['ID']['input'];
};


/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type MutationMergeEntitiesArgs = {
  input: DecisionInput;
};


/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type MutationResumeImportArgs = {
  id: Scalars['ID']['input'];
};


/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type MutationSplitRecordArgs = {
  input: SplitInput;
};


/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type MutationStartImportArgs = {
  input: StartImportInput;
};


/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type MutationStopImportArgs = {
  id: Scalars['ID']['input'];
};


/** Changes. Every one needs the administrator's token; without it the answer has an error of code UNAUTHENTICATED or FORBIDDEN. */
export type MutationTakeBackArgs = {
  decision: Scalars['ID']['input'];
};

/** A name of an entity, in the wording of a source. */
export type Name = {
  __typename?: 'Name';
  /** Who gives this name. */
  evidence: Array<Evidence>;
  /** True for a translation made by the cluster office. */
  isOurs: Scalars['Boolean']['output'];
  /** BCP 47 tag of its language; null when the source does not say. */
  lang?: Maybe<Scalars['String']['output']>;
  /** The name. */
  text: Scalars['String']['output'];
  /** What sort of name it is. */
  type: NameType;
};

/** Sorts of names. */
export type NameType =
  /** An acronym or abbreviation. */
  | 'ACRONYM'
  /** Another spelling or a former name. */
  | 'ALIAS'
  /** A full name. */
  | 'NAME';

/** Types of organizations that a text names. */
export type NamedTypes = {
  __typename?: 'NamedTypes';
  /** Number of findings. */
  count: Scalars['Int']['output'];
  /** The types, of which any will do. */
  types: Array<OrganizationType>;
  /** The words of the text. */
  words: Scalars['String']['output'];
};

/** The capped surroundings of one entity. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** The entity in the middle. */
  center: Entity;
  /** By type, direction and kind: how many there are and how many are shown. */
  groups: Array<NeighbourhoodGroup>;
  /** The neighbours shown, best ranked first: neighbours with more sources and more relations come first. */
  neighbours: Array<Entity>;
  /** Number of neighbours left out by the caps. */
  omittedCount: Scalars['Int']['output'];
  /** The relations between the middle and the neighbours shown. */
  relations: Array<Relation>;
  /** Number of neighbours that meet the conditions. */
  totalCount: Scalars['Int']['output'];
};

/** How many neighbours there are of one type, direction and kind, and how many of them are shown. */
export type NeighbourhoodGroup = {
  __typename?: 'NeighbourhoodGroup';
  /** Direction as seen from the middle. */
  direction: RelationDirection;
  /** Kind of the neighbours. */
  kind: EntityKind;
  /** How many of them are shown. */
  shownCount: Scalars['Int']['output'];
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
  /** Relation type. */
  type: RelationType;
};

/** A European or national network of organizations or regions. */
export type Network = Entity & Node & {
  __typename?: 'Network';
  /** Technologies it masters, computed from projects and publications and stated by sources, each with what proves it. */
  competences: CompetenceConnection;
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** Its members, as far as sources state them. */
  members: RelationConnection;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Working groups connected with it. */
  workingGroups: RelationConnection;
};


/** A European or national network of organizations or regions. */
export type NetworkCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<CompetenceOrder>;
  under?: InputMaybe<Scalars['ID']['input']>;
};


/** A European or national network of organizations or regions. */
export type NetworkDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A European or national network of organizations or regions. */
export type NetworkMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A European or national network of organizations or regions. */
export type NetworkNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A European or national network of organizations or regions. */
export type NetworkRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A European or national network of organizations or regions. */
export type NetworkRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A European or national network of organizations or regions. */
export type NetworkValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A European or national network of organizations or regions. */
export type NetworkWorkingGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A network as a bridge to other regions. */
export type NetworkBridges = {
  __typename?: 'NetworkBridges';
  /** Number of members elsewhere, those without a known place included. */
  elsewhereCount: Scalars['Int']['output'];
  /** Organizations at home that are no members and master a white spot, by name: they would fill it. */
  fillers: BridgeEntityConnection;
  /** Whose organizations are ours. */
  home: Entity;
  /** Size of the regions. */
  level: RegionLevel;
  /** Number of members. */
  memberCount: Scalars['Int']['output'];
  /** The members, by name. */
  members: BridgeEntityConnection;
  /** The network. */
  network: Entity;
  /** Members of another network that are none of this one, by name. */
  onlyIn: BridgeEntityConnection;
  /** Number of members at home. */
  oursCount: Scalars['Int']['output'];
  /** Other networks, associations and groups that members of this one are members of, those that share most first. */
  overlaps: Array<NetworkOverlap>;
  /** Who of ours has worked with which member elsewhere in projects, most projects first. */
  reaches: BridgeReachConnection;
  /** Regions elsewhere that have members, those with most first. */
  regions: Array<BridgeRegion>;
  /** Members of this network that are members of another one too, by name. */
  sharedWith: BridgeEntityConnection;
  /** Number of members of which no source states a place. */
  unplacedCount: Scalars['Int']['output'];
  /** Fields that members elsewhere master or work on and no member of ours does, those most of them have first. */
  whiteSpots: WhiteSpotConnection;
};


/** A network as a bridge to other regions. */
export type NetworkBridgesFillersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A network as a bridge to other regions. */
export type NetworkBridgesMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  notIn?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  side?: InputMaybe<BridgeSide>;
};


/** A network as a bridge to other regions. */
export type NetworkBridgesOnlyInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  network: Scalars['ID']['input'];
};


/** A network as a bridge to other regions. */
export type NetworkBridgesReachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ours?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** A network as a bridge to other regions. */
export type NetworkBridgesSharedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  network: Scalars['ID']['input'];
};


/** A network as a bridge to other regions. */
export type NetworkBridgesWhiteSpotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The bridges, or why there are none. */
export type NetworkBridgesResult = InvalidInput | NetworkBridges | NotFound;

/** A page of entities of kind Network. */
export type NetworkConnection = {
  __typename?: 'NetworkConnection';
  /** Entities with their cursors. */
  edges: Array<NetworkEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Network in a page. */
export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Network;
};

/** What two networks have in common. */
export type NetworkOverlap = {
  __typename?: 'NetworkOverlap';
  /** Number of members of this network alone. */
  hereCount: Scalars['Int']['output'];
  /** The other network, association or group. */
  other: Entity;
  /** Number of members of both. */
  sharedCount: Scalars['Int']['output'];
  /** Number of members of the other one alone. */
  thereCount: Scalars['Int']['output'];
};

/** A partner that closes most of what is missing. */
export type NextPartner = {
  __typename?: 'NextPartner';
  /** Who. */
  candidate: Organization;
  /** Checks that come nearer with it: 200 for what is required, 40 for what is wished, in parts where several are needed; below 0 where one does not pass any more. */
  checks: Array<CheckGain>;
  /** What it adds, in hundredths: the sum of the values of `shares` and `checks`. */
  gain: Scalars['Int']['output'];
  /** What it adds of each concept, up to what is strong. */
  shares: Array<ConceptShare>;
};

/** Anything with a global identifier (Relay object identification). */
export type Node = {
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
};

/** Something that the change needs is not there. */
export type NotFound = Problem & {
  __typename?: 'NotFound';
  /** In English words. */
  message: Scalars['String']['output'];
};

/** One observed figure, in one place, for one period, from one source or several that agree. */
export type Observation = Node & {
  __typename?: 'Observation';
  /** The publication or body that the source cites for the figure; null when it cites none. */
  citedSource?: Maybe<Entity>;
  /** How the figure relates to the true one. */
  comparator: Comparator;
  /** Who states it. */
  evidence: Array<Evidence>;
  /** Global identifier. */
  id: Scalars['ID']['output'];
  /** What exactly is counted or what it is a share of, in words; null when the indicator's name says it. */
  note?: Maybe<Text>;
  /** Period or date the figure speaks of as the source states it; null when it does not. */
  period?: Maybe<Scalars['PartialDate']['output']>;
  /** Place the figure speaks of; null when not stated. */
  place?: Maybe<Entity>;
  /** Date of the source that states it; null when the source has none. */
  statedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Unit: persons, companies, sites, EUR, percent, years, km2 and so on. */
  unit: Scalars['String']['output'];
  /** The figure, in `unit`. */
  value: Scalars['Float']['output'];
};


/** One observed figure, in one place, for one period, from one source or several that agree. */
export type ObservationNoteArgs = {
  lang?: InputMaybe<Language>;
};

/** A body: company, university, hospital, association, authority, foundation. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** Postal address as stated; null when no source says. */
  address?: Maybe<Scalars['String']['output']>;
  /** Technologies it masters, computed from projects and publications and stated by sources, each with what proves it. */
  competences: CompetenceConnection;
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Date it was founded; null when no source says. */
  foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** Networks, associations and groups it is a member of. */
  memberOf: RelationConnection;
  /** Its members. */
  members: RelationConnection;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Type by the cluster's own categories, as stated, or else as the activity that CORDIS gives tells; null when no source says either. */
  organizationType?: Maybe<OrganizationType>;
  /** Bodies it is part of: a department's university, a branch's company. */
  partOf: RelationConnection;
  /** Projects, groups and events it takes part in or coordinates. */
  participations: RelationConnection;
  /** Its partners, whoever states the partnership. */
  partners: RelationConnection;
  /** What is part of it: departments, branches, groups. */
  parts: RelationConnection;
  /** Organizations in the same projects, most shared projects first, then the latest. */
  projectPartners: ProjectPartnerConnection;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Web address; null when no source says. */
  website?: Maybe<Scalars['String']['output']>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<CompetenceOrder>;
  under?: InputMaybe<Scalars['ID']['input']>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationProjectPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectPartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: company, university, hospital, association, authority, foundation. */
export type OrganizationValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Organization. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** Entities with their cursors. */
  edges: Array<OrganizationEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Organization in a page. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Organization;
};

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

/** How many organizations there are of one type. */
export type OrganizationTypeCount = {
  __typename?: 'OrganizationTypeCount';
  /** Number of organizations. */
  count: Scalars['Int']['output'];
  /** The type; null for organizations whose type no source states. */
  type?: Maybe<OrganizationType>;
};

/** A page's position in a list (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, to be given as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows the last edge of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before the first edge of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Who may be a partner: OR inside a list, AND across. Scores do not depend on it. */
export type PartnerFilter = {
  /** Only those stated to be in these countries (ISO 3166-1, two capitals), at most 60. */
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether those count as well who have had a project with one of the members. */
  includesKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those stated to be small or medium enterprises. */
  isSmeOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only members of this network or working group, by id or slug. */
  network?: InputMaybe<Scalars['String']['input']>;
  /** Only organizations of these types; all when empty or absent. */
  organizationTypes?: InputMaybe<Array<OrganizationType>>;
  /** Only those located in this place or a place that is part of it, by id or slug. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Where they may be. */
  reach?: InputMaybe<PartnerReach>;
};

/** An organization that holds some of what is missing; where nothing is, some of what is needed. */
export type PartnerMatch = {
  __typename?: 'PartnerMatch';
  /** Who. */
  candidate: Organization;
  /** Country, ISO 3166-1; null where no source says. */
  country?: Maybe<Scalars['String']['output']>;
  /** What COVERAGE counts, by sort of proofs, as in `CompetenceFinding.parts`, for the missing concepts only (where none is missing, for all); with AGE, without SIZE. The values add up to that of COVERAGE. */
  coverage: Array<ScorePart>;
  /** Whether it is a small or medium enterprise; null where no source says. */
  isSme?: Maybe<Scalars['Boolean']['output']>;
  /** Year in which the last project with a member ends; null when there is none or none is dated. */
  lastJointYear?: Maybe<Scalars['Int']['output']>;
  /** What the score is the sum of; parts of 0 are left out. */
  parts: Array<PartnerPart>;
  /** Place in the ranking, from 1. */
  rank: Scalars['Int']['output'];
  /** The sum of `parts`, in hundredths. Made for comparing within one need. */
  score: Scalars['Int']['output'];
};

/** A page of partners. */
export type PartnerMatchConnection = {
  __typename?: 'PartnerMatchConnection';
  /** Partners with their cursors. */
  edges: Array<PartnerMatchEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of partners over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A partner in a page. */
export type PartnerMatchEdge = {
  __typename?: 'PartnerMatchEdge';
  /** Position of this partner, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The partner. */
  node: PartnerMatch;
};

/** Partners for a need, and how it was understood. */
export type PartnerMatches = {
  __typename?: 'PartnerMatches';
  /** Concepts recognised or chosen, the most telling first; also those left out by `without`, marked. */
  concepts: Array<RecognisedConcept>;
  /** Where a limit of the finder cut something off; empty when everything was read. */
  cuts: Array<RankingCut>;
  /** Year from which the age of proofs is counted. */
  dataYear: Scalars['Int']['output'];
  /** How many more there are than the 120 that cover most; only these are looked at closely. */
  leftOutCount: Scalars['Int']['output'];
  /** The members that were asked for. */
  members: Array<ConsortiumMember>;
  /** Keys of the concepts that no member has enough of: a project that ended at most three years ago is enough. */
  missingConcepts: Array<Scalars['String']['output']>;
  /** The partners, best first. */
  ranked: PartnerMatchConnection;
  /** Keys asked for that are no concept. */
  unknownConcepts: Array<Scalars['String']['output']>;
};


/** Partners for a need, and how it was understood. */
export type PartnerMatchesRankedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The partners, or why there are none. */
export type PartnerMatchesResult = InvalidInput | NotFound | PartnerMatches;

/** A part of a partner's score. */
export type PartnerPart = {
  __typename?: 'PartnerPart';
  /** Number of proofs, projects, networks or organizations counted; 1 for what is new. */
  count: Scalars['Int']['output'];
  /** Who states what is new: the country or the type; empty for other parts. */
  evidence: Array<Evidence>;
  /** Some of what it counts, at most three; none of COVERAGE, whose proofs `partnerEvidence` lists, and of what is new. */
  reasons: Array<PartnerReason>;
  /** What each missing concept adds, or each one where none is missing; of COVERAGE only. */
  shares: Array<ConceptShare>;
  /** What it counts. */
  type: PartnerPartType;
  /** What it adds, in hundredths; SIZE is 0 or less. */
  value: Scalars['Int']['output'];
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

/** Something that a part counts. */
export type PartnerReason = {
  __typename?: 'PartnerReason';
  /** The project, network or organization in common. */
  entity: Entity;
  /** Who states the candidate's part: in the project, in the network, or in a project with the organization in common. Of projects with members, who describes the project. */
  evidence: Array<Evidence>;
};

/** A way between two entities. */
export type Path = {
  __typename?: 'Path';
  /** The steps in order. */
  hops: Array<PathHop>;
  /** Number of relations. */
  length: Scalars['Int']['output'];
};

/** A step of a way: one relation, walked along or against its direction. */
export type PathHop = {
  __typename?: 'PathHop';
  /** OUT when walked along the relation's direction, IN when against it. */
  direction: RelationDirection;
  /** The entity the step starts from. */
  from: Entity;
  /** The relation walked, with its evidence. */
  relation: Relation;
  /** The entity the step leads to. */
  to: Entity;
};

/** A human being, with as little personal data as the sources need. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Organizations the person works or worked at. */
  affiliations: RelationConnection;
  /** Technologies the person masters, computed from projects and publications and stated by sources, each with what proves it. */
  competences: CompetenceConnection;
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Publications of the person. */
  publications: RelationConnection;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A human being, with as little personal data as the sources need. */
export type PersonAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being, with as little personal data as the sources need. */
export type PersonCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<CompetenceOrder>;
  under?: InputMaybe<Scalars['ID']['input']>;
};


/** A human being, with as little personal data as the sources need. */
export type PersonDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A human being, with as little personal data as the sources need. */
export type PersonNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A human being, with as little personal data as the sources need. */
export type PersonPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being, with as little personal data as the sources need. */
export type PersonRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A human being, with as little personal data as the sources need. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being, with as little personal data as the sources need. */
export type PersonValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Person. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** Entities with their cursors. */
  edges: Array<PersonEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Person in a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Person;
};

/** A place, with its NUTS code where it has one. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** What is located in it. */
  located: RelationConnection;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Places it is part of. */
  partOf: RelationConnection;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A place, with its NUTS code where it has one. */
export type PlaceDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A place, with its NUTS code where it has one. */
export type PlaceLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, with its NUTS code where it has one. */
export type PlaceNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A place, with its NUTS code where it has one. */
export type PlacePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, with its NUTS code where it has one. */
export type PlaceRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A place, with its NUTS code where it has one. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, with its NUTS code where it has one. */
export type PlaceValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Place. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** Entities with their cursors. */
  edges: Array<PlaceEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** How many of those ranked are located in a place or in what is part of it. */
export type PlaceCount = {
  __typename?: 'PlaceCount';
  /** Number of findings. */
  count: Scalars['Int']['output'];
  /** The place. */
  place: Place;
};

/** An entity of kind Place in a page. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Place;
};

/** Why a change was not made. */
export type Problem = {
  /** In English words. */
  message: Scalars['String']['output'];
};

/** A funding programme, strategy or mission. */
export type Programme = Entity & Node & {
  __typename?: 'Programme';
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** What it funds. */
  funded: RelationConnection;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Its parts. */
  parts: RelationConnection;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A funding programme, strategy or mission. */
export type ProgrammeDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A funding programme, strategy or mission. */
export type ProgrammeFundedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A funding programme, strategy or mission. */
export type ProgrammeNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A funding programme, strategy or mission. */
export type ProgrammePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A funding programme, strategy or mission. */
export type ProgrammeRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A funding programme, strategy or mission. */
export type ProgrammeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A funding programme, strategy or mission. */
export type ProgrammeValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Programme. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** Entities with their cursors. */
  edges: Array<ProgrammeEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Programme in a page. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Programme;
};

/** A time-bound undertaking, as a grant or an initiative. */
export type Project = Entity & Node & {
  __typename?: 'Project';
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** End; null when no source says or it goes on. */
  endDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** What funds it. */
  funding: RelationConnection;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Organizations that take part, coordinate, lead or support. */
  participants: RelationConnection;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** Start; null when no source says. */
  startDate?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is about. */
  topics: RelationConnection;
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A time-bound undertaking, as a grant or an initiative. */
export type ProjectDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A time-bound undertaking, as a grant or an initiative. */
export type ProjectFundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A time-bound undertaking, as a grant or an initiative. */
export type ProjectNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A time-bound undertaking, as a grant or an initiative. */
export type ProjectParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A time-bound undertaking, as a grant or an initiative. */
export type ProjectRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A time-bound undertaking, as a grant or an initiative. */
export type ProjectRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A time-bound undertaking, as a grant or an initiative. */
export type ProjectTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A time-bound undertaking, as a grant or an initiative. */
export type ProjectValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Project. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** Entities with their cursors. */
  edges: Array<ProjectEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Project in a page. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Project;
};

/** An organization that takes part in the same projects as another one. */
export type ProjectPartner = {
  __typename?: 'ProjectPartner';
  /** Year in which the first of them begins; null when none says so. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** Year in which the last of them ends or is to end, else begins; null when none says so. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** The other organization. */
  partner: Organization;
  /** Number of projects that both take part in or coordinate and that meet the conditions: those that `projects` lists. */
  projectCount: Scalars['Int']['output'];
  /** These projects, the latest first, with what ties the two to each. */
  projects: SharedProjectConnection;
};


/** An organization that takes part in the same projects as another one. */
export type ProjectPartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organizations in the same projects. */
export type ProjectPartnerConnection = {
  __typename?: 'ProjectPartnerConnection';
  /** Their number by country, most first, whatever countries the filter names. */
  countries: Array<CountryCount>;
  /** Those in the same projects, with their cursors. */
  edges: Array<ProjectPartnerEdge>;
  /** Their number by type, most first, whatever types the filter names. */
  organizationTypes: Array<OrganizationTypeCount>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of organizations that share at least one project with it and meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An organization in the same projects, in a page. */
export type ProjectPartnerEdge = {
  __typename?: 'ProjectPartnerEdge';
  /** Position of this organization, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** Who it is, and how many projects they share. */
  node: ProjectPartner;
};

/** Which organizations in the same projects, and which projects count: OR inside a list, AND across. */
export type ProjectPartnerFilter = {
  /** Only those stated to be in these countries (ISO 3166-1, two capitals), at most 60. */
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only projects count that still ran in this year or began later. One whose years no source says is in none. */
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Only those stated to be small or medium enterprises. */
  isSmeOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only organizations of these types; all when empty or absent. */
  organizationTypes?: InputMaybe<Array<OrganizationType>>;
  /** Only those located in one of these places (ids or slugs) or in one that is part of them, at most 10. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only projects about one of these technologies (ids or slugs) or one below them count, at most 10. */
  technologies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only projects count that began in this year or before, as `fromYear`. */
  toYear?: InputMaybe<Scalars['Int']['input']>;
};

/** A report, paper or data set that is cited. */
export type Publication = Entity & Node & {
  __typename?: 'Publication';
  /** Its authors. */
  authors: RelationConnection;
  /** Date of publication; null when no source says. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A report, paper or data set that is cited. */
export type PublicationAuthorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report, paper or data set that is cited. */
export type PublicationDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A report, paper or data set that is cited. */
export type PublicationNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A report, paper or data set that is cited. */
export type PublicationRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A report, paper or data set that is cited. */
export type PublicationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report, paper or data set that is cited. */
export type PublicationValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Publication. */
export type PublicationConnection = {
  __typename?: 'PublicationConnection';
  /** Entities with their cursors. */
  edges: Array<PublicationEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Publication in a page. */
export type PublicationEdge = {
  __typename?: 'PublicationEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Publication;
};

/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type Query = {
  __typename?: 'Query';
  /** Entities of kind Activity, filtered and ordered. */
  activities: ActivityConnection;
  /** One entity of kind Activity by id or slug (give exactly one). Null when there is none or it is of another kind. */
  activity?: Maybe<Activity>;
  /** What an entity masters of one technology, the technology itself and not those below it. Null when it does not. */
  competence?: Maybe<Competence>;
  /** Who masters what is needed: organizations, networks and persons, ranked, each with the parts that its score is the sum of. Words, a pasted text in Italian or English, or concepts chosen by hand say what is needed. Answers `InvalidInput` for a text of more than 20,000 characters, for too many concepts, and where nothing is asked for; a need in which nothing is recognised is an empty ranking. */
  competenceRanking: CompetenceRankingResult;
  /** A consortium as a table: who covers what, gaps and overlaps, checks of eligibility, the partners that close most, and who has worked together. Problems as `partnerMatches`, and `InvalidInput` for a kind of action without rules. */
  consortium: ConsortiumResult;
  /** What the cluster office decided about which entities are one and the same, newest first. */
  decisions: DecisionConnection;
  /** Kinds of action with rules for consortia. */
  eligibilityActions: Array<EligibilityAction>;
  /** Entities of any kind, filtered and ordered. */
  entities: EntityConnection;
  /** One entity by id or by slug. Give exactly one of the two. Null when there is none; the id of a merged entity answers with what it was merged into. */
  entity?: Maybe<Entity>;
  /** Persons that were erased on request, newest first, without a word of who they were. For the administrator only. */
  erasures: ErasureConnection;
  /** One entity of kind Event by id or slug (give exactly one). Null when there is none or it is of another kind. */
  event?: Maybe<Event>;
  /** Entities of kind Event, filtered and ordered. */
  events: EventConnection;
  /** Entities of kind Facility, filtered and ordered. */
  facilities: FacilityConnection;
  /** One entity of kind Facility by id or slug (give exactly one). Null when there is none or it is of another kind. */
  facility?: Maybe<Facility>;
  /** One entity of kind Goal by id or slug (give exactly one). Null when there is none or it is of another kind. */
  goal?: Maybe<Goal>;
  /** Entities of kind Goal, filtered and ordered. */
  goals: GoalConnection;
  /** One import by id. Null when there is none. */
  importRun?: Maybe<ImportRun>;
  /** Imports, those that run and those that ended, newest first, whether started here or by a command of the operator. */
  importRuns: ImportRunConnection;
  /** Kinds of files that can be imported. */
  importSources: Array<ImportSource>;
  /** Files that lie ready to be imported, newest first. For the administrator only. */
  inboxFiles: Array<InboxFile>;
  /** One entity of kind Indicator by id or slug (give exactly one). Null when there is none or it is of another kind. */
  indicator?: Maybe<Indicator>;
  /** Entities of kind Indicator, filtered and ordered. */
  indicators: IndicatorConnection;
  /** Whether this request carries the administrator's token (header `Authorization: Bearer …`); only such requests may change anything. */
  isAdministrator: Scalars['Boolean']['output'];
  /** A mapping that lies in the inbox, to be mended. For the administrator only. */
  mappingText: MappingResult;
  /** The surroundings of an entity: its relations ranked and capped, with counts of what was left out. Null when there is no such entity. */
  neighbourhood?: Maybe<Neighbourhood>;
  /** One entity of kind Network by id or slug (give exactly one). Null when there is none or it is of another kind. */
  network?: Maybe<Network>;
  /** A network as a bridge: its members by region, who of ours reaches which region through whom, what it shares with other networks, and which fields only members elsewhere have. */
  networkBridges: NetworkBridgesResult;
  /** Entities of kind Network, filtered and ordered. */
  networks: NetworkConnection;
  /** One thing of the graph by its global identifier (entity, relation, source or record). Null when there is none. */
  node?: Maybe<Node>;
  /** Several things by their global identifiers, in the order asked for; null at the place of each that does not exist. */
  nodes: Array<Maybe<Node>>;
  /** One entity of kind Organization by id or slug (give exactly one). Null when there is none or it is of another kind. */
  organization?: Maybe<Organization>;
  /** Entities of kind Organization, filtered and ordered. */
  organizations: OrganizationConnection;
  /** What one sort of proofs for the missing concepts counts, one by one, newest first. Null when the candidate is none, and where `partnerMatches` would answer with a problem. */
  partnerEvidence?: Maybe<ScoreEvidenceConnection>;
  /** Partners that hold what a need asks for and the members lack, with whom they have not worked yet: ranked, each with the parts that its score is the sum of. Words, a pasted text, concepts or a call say what is needed. Answers `NotFound` for members or a call that are not there, `InvalidInput` for more than 30 members, members that are no organizations, an empty need and a text of more than 20,000 characters. */
  partnerMatches: PartnerMatchesResult;
  /** The best ways from one entity to another: shortest first, at most `k`. Empty when there is none within `maxLength`, when either does not exist or both are the same. */
  paths: Array<Path>;
  /** Entities of kind Person, filtered and ordered. */
  people: PersonConnection;
  /** One entity of kind Person by id or slug (give exactly one). Null when there is none or it is of another kind. */
  person?: Maybe<Person>;
  /** One entity of kind Place by id or slug (give exactly one). Null when there is none or it is of another kind. */
  place?: Maybe<Place>;
  /** Entities of kind Place, filtered and ordered. */
  places: PlaceConnection;
  /** One entity of kind Programme by id or slug (give exactly one). Null when there is none or it is of another kind. */
  programme?: Maybe<Programme>;
  /** Entities of kind Programme, filtered and ordered. */
  programmes: ProgrammeConnection;
  /** One entity of kind Project by id or slug (give exactly one). Null when there is none or it is of another kind. */
  project?: Maybe<Project>;
  /** What two organizations share; null when they are in no project together that meets the conditions. */
  projectPartner?: Maybe<ProjectPartner>;
  /** Entities of kind Project, filtered and ordered. */
  projects: ProjectConnection;
  /** One entity of kind Publication by id or slug (give exactly one). Null when there is none or it is of another kind. */
  publication?: Maybe<Publication>;
  /** Entities of kind Publication, filtered and ordered. */
  publications: PublicationConnection;
  /** All relations that hold among the given entities, to draw the lines between nodes that are already shown. At most 500. */
  relationsAmong: Array<Relation>;
  /** What one part of someone's score counts, one by one, newest first. Null when it is not ranked, and where `competenceRanking` would answer with a problem. */
  scoreEvidence?: Maybe<ScoreEvidenceConnection>;
  /** Search over everything: names in both languages, acronyms, identifiers, what a thing is about, descriptions, and what it is related to. Words may be spread over these. Forgives accents, typing errors and half-typed words. Without a usable word all that the filters leave are hits, the most related first; without filters too, none. Questions such as `partner di X`, `who coordinates X` or `events at X` are answered from the graph first. Null, with an error (SEARCH_UNAVAILABLE), when the search engine does not answer: all else that the same query asks is answered. Errors (BAD_USER_INPUT) name the argument: an id or slug that nothing has, more than 50 values of a filter. */
  search?: Maybe<SearchConnection>;
  /** One source by id. Null when there is none. */
  source?: Maybe<Source>;
  /** All sources, documents first, then vocabularies, data sets and the curators. */
  sources: Array<Source>;
  /** Figures about the graph itself: how many entities of which kind, how many relations of which type, from how many sources, as of when. */
  statistics: GraphStatistics;
  /** What the columns of a list in the inbox probably mean, as a mapping to be read and mended. For the administrator only. */
  suggestMapping: MappingResult;
  /** Pairs of entities that look alike and may be one and the same; nobody has decided yet. The most alike first. */
  suggestions: SuggestionConnection;
  /** Entities of kind Technology, filtered and ordered. */
  technologies: TechnologyConnection;
  /** One entity of kind Technology by id or slug (give exactly one). Null when there is none or it is of another kind. */
  technology?: Maybe<Technology>;
  /** The warmest ways from one person, organization, network or working group to another: by whom one can be introduced. Each step is a tie of two of them with all it rests on. Empty when there is no way, together with how far was looked. */
  warmPaths: WarmPathsResult;
  /** One entity of kind WorkingGroup by id or slug (give exactly one). Null when there is none or it is of another kind. */
  workingGroup?: Maybe<WorkingGroup>;
  /** Entities of kind WorkingGroup, filtered and ordered. */
  workingGroups: WorkingGroupConnection;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryActivityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryCompetenceArgs = {
  holder: Scalars['ID']['input'];
  technology: Scalars['ID']['input'];
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryCompetenceRankingArgs = {
  filter?: InputMaybe<CompetenceFilter>;
  need: CompetenceNeed;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryConsortiumArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  call?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  members: Array<Scalars['ID']['input']>;
  need: CompetenceNeed;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryErasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryFacilityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryGoalArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryImportRunArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryImportRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryIndicatorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryMappingTextArgs = {
  file: Scalars['String']['input'];
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryNeighbourhoodArgs = {
  filter?: InputMaybe<RelationFilter>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  perGroup?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryNetworkArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryNetworkBridgesArgs = {
  home?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<RegionLevel>;
  network: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryNetworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryPartnerEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  call?: InputMaybe<Scalars['ID']['input']>;
  candidate: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  members: Array<Scalars['ID']['input']>;
  need: CompetenceNeed;
  part: ScorePartType;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryPartnerMatchesArgs = {
  call?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  members: Array<Scalars['ID']['input']>;
  need: CompetenceNeed;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryPathsArgs = {
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  from: Scalars['ID']['input'];
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  k?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryProgrammeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryProjectArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryProjectPartnerArgs = {
  filter?: InputMaybe<ProjectPartnerFilter>;
  organization: Scalars['ID']['input'];
  partner: Scalars['ID']['input'];
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryPublicationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryRelationsAmongArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryScoreEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompetenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  holder: Scalars['String']['input'];
  need: CompetenceNeed;
  part: ScorePartType;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facets?: InputMaybe<Array<SearchFacet>>;
  filters?: InputMaybe<SearchFilters>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  sort?: InputMaybe<SearchSort>;
  text: Scalars['String']['input'];
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QuerySuggestMappingArgs = {
  file: Scalars['String']['input'];
  sheet?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QuerySuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryTechnologyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryWarmPathsArgs = {
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  networks?: InputMaybe<Array<Scalars['ID']['input']>>;
  sinceYear?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryWorkingGroupArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** The entry points for reading. Everything is readable without signing in; absent things are null or an empty list, never an error. */
export type QueryWorkingGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** That a limit cut something off. */
export type RankingCut = {
  __typename?: 'RankingCut';
  /** How many concepts, or for WORKS how many free words, it concerns. */
  count: Scalars['Int']['output'];
  /** The limit. */
  limit: RankingLimit;
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

/** Something that is needed, as it was understood. */
export type RecognisedConcept = {
  __typename?: 'RecognisedConcept';
  /** Number of those ranked who have any proof of it, over all pages; 0 where it is left out. Where bodies are matched, of all that have any proof of the need. */
  holderCount: Scalars['Int']['output'];
  /** Works in whose names or texts all words of a technology or keyword stand, several near each other: they count only where `concepts` has the key, or by `inTextsOfFew`. A field that publishers give to few projects may be written of in many. Null for words in texts, where no work has them, and where more than five concepts are recognised. */
  inTexts?: Maybe<WordsInTexts>;
  /** Whether `without` leaves it out. */
  isLeftOut: Scalars['Boolean']['output'];
  /** Whether it counts half, being only mentioned: see `CompetenceNeed.secondary`. */
  isSecondary: Scalars['Boolean']['output'];
  /** What stands for it in `concepts` and `without`, and in addresses: the technology's slug, or the words after a tilde. */
  key: Scalars['String']['output'];
  /** Number of technologies below it that count as well; 0 for free words. */
  narrowerCount: Scalars['Int']['output'];
  /** How it was found. */
  origin: ConceptOrigin;
  /** How telling it is, in thousandths: 1000 when one body has it, less the more have it; halved for free words, halved where it is secondary. All parts of a score are multiplied by it. */
  specificity: Scalars['Int']['output'];
  /** The technology; null for free words. */
  technology?: Maybe<Technology>;
  /** Of words in texts that name a technology or are a keyword of the need: its `key`. Both count as one concept asked for. */
  widens?: Maybe<Scalars['String']['output']>;
  /** The words of the text that led to it, as they stand there; for free words at least the words themselves, for a chosen technology none. */
  words: Array<Scalars['String']['output']>;
};

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
  direction?: InputMaybe<RelationDirection>;
  /** The entity at the other end, by id or slug. */
  entity: Scalars['ID']['input'];
  /** Relation types, any of them; all when absent. */
  types?: InputMaybe<Array<RelationType>>;
};

/** A typed, directed relation between two entities, with its qualifiers and everyone who states it. */
export type Relation = Node & {
  __typename?: 'Relation';
  /** Money that goes with it, in euros (the Union's contribution to a participant); null when none is stated. */
  contribution?: Maybe<Scalars['Float']['output']>;
  /** Until when it holds; null when not stated or still so. */
  endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Everyone who states it, at least one; of a computed competence, who states the newest of the relations it rests on, at most ten places. */
  evidence: Array<Evidence>;
  /** The entity it starts from. */
  from: Entity;
  /** Global identifier. */
  id: Scalars['ID']['output'];
  /** True when it was computed and not stated by a source. */
  isInferred: Scalars['Boolean']['output'];
  /** A qualification in words; null when there is none. */
  note?: Maybe<Text>;
  /** Role in it, a short key such as `strategic`, `venue`, `coordinator`; null when none is stated. */
  role?: Maybe<Scalars['String']['output']>;
  /** From when it holds; null when not stated. */
  startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The entity it leads to. */
  to: Entity;
  /** Type, read from `from` to `to`. */
  type: RelationType;
  /** Day since when no source states it any more; null while one does. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A typed, directed relation between two entities, with its qualifiers and everyone who states it. */
export type RelationNoteArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of relations of one entity. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** Relations with their cursors and the entity at the other end. */
  edges: Array<RelationEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of relations that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** How many relations of one type and direction lead to entities of one kind. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** Number of relations. */
  count: Scalars['Int']['output'];
  /** Direction as seen from the entity asked. */
  direction: RelationDirection;
  /** Kind of the entity at the other end. */
  kind: EntityKind;
  /** Relation type. */
  type: RelationType;
};

/** Direction of a relation as seen from an entity. */
export type RelationDirection =
  /** From the other entity to this one. */
  | 'IN'
  /** From this entity to the other. */
  | 'OUT';

/** A relation in a page, seen from one entity. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Position of this relation, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** Direction as seen from the entity asked. */
  direction: RelationDirection;
  /** The entity at the other end. */
  neighbour: Entity;
  /** The relation. */
  node: Relation;
};

/** Conditions on relations of an entity, joined by AND. */
export type RelationFilter = {
  /** Only relations that hold in this year as far as is stated; relations without dates are kept. */
  asOf?: InputMaybe<Scalars['Int']['input']>;
  /** Direction as seen from the entity; both when absent. */
  direction?: InputMaybe<RelationDirection>;
  /** Kinds of the entity at the other end, any of them; all when absent. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Roles, any of them; all when absent. */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Relation types, any of them; all when absent. */
  types?: InputMaybe<Array<RelationType>>;
};

/** The relations of an entity that are of one type and direction. */
export type RelationGroup = {
  __typename?: 'RelationGroup';
  /** Direction as seen from the entity asked; null for both, where the type reads the same from either end. */
  direction?: Maybe<RelationDirection>;
  /** The relations, by the name at the other end. */
  relations: RelationConnection;
  /** Number of relations in the group. */
  totalCount: Scalars['Int']['output'];
  /** Relation type. */
  type: RelationType;
};


/** The relations of an entity that are of one type and direction. */
export type RelationGroupRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** How many relations there are of one type. */
export type RelationTypeCount = {
  __typename?: 'RelationTypeCount';
  /** Number of relations. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: RelationType;
};

/** A work, a membership or a statement that a part counts. */
export type ScoreEvidence = {
  __typename?: 'ScoreEvidence';
  /** Who states it, and where; at least one. */
  evidence: Array<Evidence>;
  /** Year from which it speaks; null when not stated. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** True when it counts for all of these by a keyword or by words of its text only. */
  isByKeyword: Scalars['Boolean']['output'];
  /** Year until which it speaks; null when not stated. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** Technologies that it counts for, once each. */
  technologies: Array<Technology>;
  /** Free words that it counts for, once each. */
  words: Array<Scalars['String']['output']>;
  /** The project, publication, network or working group; null for a statement. */
  work?: Maybe<Entity>;
};

/** A page of what a part counts. */
export type ScoreEvidenceConnection = {
  __typename?: 'ScoreEvidenceConnection';
  /** Items with their cursors. */
  edges: Array<ScoreEvidenceEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of items over all pages: works, or for DOCUMENTS statements. */
  totalCount: Scalars['Int']['output'];
};

/** An item in a page. */
export type ScoreEvidenceEdge = {
  __typename?: 'ScoreEvidenceEdge';
  /** Position of this item, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ScoreEvidence;
};

/** A part of a score. */
export type ScorePart = {
  __typename?: 'ScorePart';
  /** Number of proofs, each work once for each technology it is about; for AGE the years since the last proof, for MISSING the number of concepts without any, for SIZE the number of projects about other things. */
  count: Scalars['Int']['output'];
  /** What each concept adds; the values add up to `value`. Empty for SIZE. */
  shares: Array<ConceptShare>;
  /** What it counts. */
  type: ScorePartType;
  /** What it adds, in hundredths; AGE, MISSING and SIZE are 0 or less. */
  value: Scalars['Int']['output'];
};

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

/** A text of which words became filters. */
export type SearchAsFilters = {
  __typename?: 'SearchAsFilters';
  /** What is left to look for; empty when the filters say all. */
  text: Scalars['String']['output'];
  /** Number of hits, at most `cap`. */
  totalCount: Scalars['Int']['output'];
  /** The filters that the words stand for, beside those that were given. */
  values: Array<SearchFilterValue>;
};

/** What a question for relations names. */
export type SearchAskedOf = {
  __typename?: 'SearchAskedOf';
  /** Countries that the text names besides (ISO 3166-1 alpha-2): what is related is asked for in any of them. */
  countries: Array<Scalars['String']['output']>;
  /** The entity whose relations are asked for. */
  entity: Entity;
  /** Whether the hits with a `tie` stand in the relation that the text asks for; otherwise nobody does as far as sources say, and they are related in other ways. */
  isMeant: Scalars['Boolean']['output'];
  /** Whether the text asks for small and medium-sized enterprises only, as far as a source states that. */
  isSmeOnly: Scalars['Boolean']['output'];
  /** Number of organizations in the same projects, of the countries and the size that the text names if it does, where it asks for partners and nothing else; null otherwise. At most 100 of them are among the hits: `Organization.projectPartners` has all. */
  projectPartnerCount?: Maybe<Scalars['Int']['output']>;
};

/** A page of search hits, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The text with the words for a place, and for a type of organization or a kind, taken as filters: “ospedali in provincia di Brescia”. Null when it names no place or is somebody's name, when a place is among the filters, when nothing would be found, and on further pages. */
  asFilters?: Maybe<SearchAsFilters>;
  /** What the text asks the relations of (“partners of X”), where the graph knows an answer: the hits with a `tie` come first. Null for any other text and in any other order than RELEVANCE. */
  askedOf?: Maybe<SearchAskedOf>;
  /** From how many hits on `totalCount` and the counts of facets are no longer exact. */
  cap: Scalars['Int']['output'];
  /** The text as it was perhaps meant, when nothing was found as typed; null otherwise. */
  didYouMean?: Maybe<Scalars['String']['output']>;
  /** Hits with their cursors. */
  edges: Array<SearchEdge>;
  /** Which engine answered: `embedded` (Neo4j full-text) or `meilisearch`. */
  engine: Scalars['String']['output'];
  /** The facets asked for, in the order asked. */
  facets: Array<SearchFacetResult>;
  /** Number of hits by kind of entity, before `kinds` narrows them; kinds without a hit are left out. */
  kinds: Array<EntityKindCount>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of hits over all pages, at most `cap`. */
  totalCount: Scalars['Int']['output'];
};

/** A search hit. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Position of this hit, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The text that matched, cut into pieces, so that matching pieces can be marked. */
  highlights: Array<HighlightPiece>;
  /** Why it was found. */
  matchedBy: SearchMatch;
  /** The entity found. */
  node: Entity;
  /** Score of the engine; only comparable within one answer. */
  score: Scalars['Float']['output'];
  /** How it answers the question for relations that the text asks; null when the words found it. */
  tie?: Maybe<SearchTie>;
};

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

/** A facet with its counts. They leave out what is chosen of this facet itself, so that they tell what another value would give. */
export type SearchFacetResult = {
  __typename?: 'SearchFacetResult';
  /** Which facet. */
  facet: SearchFacet;
  /** Number of different values among the hits, and of chosen ones without a hit. */
  valueCount: Scalars['Int']['output'];
  /** The values: chosen ones first, then by number of hits. A chosen value without a hit is there with a count of 0. */
  values: Array<SearchFacetValue>;
};


/** A facet with its counts. They leave out what is chosen of this facet itself, so that they tell what another value would give. */
export type SearchFacetResultValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  valueText?: InputMaybe<Scalars['String']['input']>;
};

/** A value of a facet. */
export type SearchFacetValue = {
  __typename?: 'SearchFacetValue';
  /** Number of hits that have it, at most `cap`. */
  count: Scalars['Int']['output'];
  /** The entity that the value stands for; null unless the facet's values are entities. */
  entity?: Maybe<Entity>;
  /** Whether it is among the filters. */
  isChosen: Scalars['Boolean']['output'];
  /** The name in the reader's language of an entity or a source, with its code where another value is called the same; of other facets the value itself. */
  label: Scalars['String']['output'];
  /** The value as `SearchFilters` takes it: a word, a year, the id of a source, or the slug of an entity. */
  value: Scalars['String']['output'];
};

/** A value to filter by. */
export type SearchFilterValue = {
  __typename?: 'SearchFilterValue';
  /** The facet of which it is a value. */
  facet: SearchFacet;
  /** What it is called, as in `SearchFacetValue`. */
  label: Scalars['String']['output'];
  /** The value as `SearchFilters` takes it. */
  value: Scalars['String']['output'];
};

/** What hits must have: OR inside a filter, AND across. An empty or absent filter does not narrow. At most 50 values each. */
export type SearchFilters = {
  /** Fields of knowledge and technologies, by id or slug; what is about a narrower one counts. */
  field?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of entities. */
  kind?: InputMaybe<Array<EntityKind>>;
  /** Networks, by id or slug. */
  network?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Types of organizations. */
  organizationType?: InputMaybe<Array<OrganizationType>>;
  /** Places, by id or slug; what lies in a part of one counts. */
  place?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Programmes, by id or slug; parts of one count. */
  programme?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Parts that organizations and persons take in projects, as the values of the facet ROLE name them. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: only small and medium enterprises. False or absent: all. */
  sme?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sources that say something about it, by id. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Years, 1000 to 9999; a project has every year that it runs. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
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

/** How a hit answers a question for relations. */
export type SearchTie = {
  __typename?: 'SearchTie';
  /** The entity that the text names. */
  entity: Entity;
  /** Number of projects that tie them, where the question is for such. */
  projectCount: Scalars['Int']['output'];
  /** What the hit does in these projects where they are about the field that the text names (“chi coordina progetti sui dispositivi medici”): COORDINATES, or PARTICIPATES_IN with those it coordinates; null otherwise. */
  projectRelation?: Maybe<RelationType>;
  /** Their relations that are meant, or all where none is; empty when only projects tie the two. */
  relations: Array<SearchTieRelation>;
};

/** A relation of a hit with what the text names. */
export type SearchTieRelation = {
  __typename?: 'SearchTieRelation';
  /** Direction as seen from the hit. */
  direction: RelationDirection;
  /** Relation type. */
  type: RelationType;
};

/** A project that two organizations are in. */
export type SharedProject = {
  __typename?: 'SharedProject';
  /** The project. */
  project: Project;
  /** The relations by which the two are in it: who takes part or coordinates, with everyone who says so. */
  relations: Array<Relation>;
};

/** A page of projects that two organizations are in. */
export type SharedProjectConnection = {
  __typename?: 'SharedProjectConnection';
  /** The projects, with their cursors. */
  edges: Array<SharedProjectEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of these projects, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A project that two organizations are in, in a page. */
export type SharedProjectEdge = {
  __typename?: 'SharedProjectEdge';
  /** Position of this project, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The project, and how they are in it. */
  node: SharedProject;
};

/** Who says things: a document, a data set, a vocabulary or the cluster office curating. */
export type Source = Node & {
  __typename?: 'Source';
  /** Date of the source as far as it states one; null when it does not. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** What the source is, in our own words; null when not described. */
  description?: Maybe<Text>;
  /** When it was last read into the graph. */
  fetchedAt: Scalars['DateTime']['output'];
  /** File name; null when the source is not a file. */
  file?: Maybe<Scalars['String']['output']>;
  /** Global identifier. */
  id: Scalars['ID']['output'];
  /** Languages of the source, BCP 47 tags. */
  languages: Array<Scalars['String']['output']>;
  /** Terms under which its content may be used; null when not stated. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Number of records of this source. */
  recordCount: Scalars['Int']['output'];
  /** Records of this source in the order of the source. */
  records: SourceRecordConnection;
  /** Number of statements (names, values, observations, relations) of this source. */
  statementCount: Scalars['Int']['output'];
  /** Title in the wording of the source, or ours when it has none. */
  title: Text;
  /** What sort of source it is. */
  type: SourceType;
};


/** Who says things: a document, a data set, a vocabulary or the cluster office curating. */
export type SourceDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** Who says things: a document, a data set, a vocabulary or the cluster office curating. */
export type SourceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
};


/** Who says things: a document, a data set, a vocabulary or the cluster office curating. */
export type SourceTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** A source that goes. */
export type SourceDropped = {
  __typename?: 'SourceDropped';
  /** False when it is large and still being taken away; it is gone once `source` no longer finds it. */
  isDone: Scalars['Boolean']['output'];
  /** Source id. */
  source: Scalars['ID']['output'];
};

/** What one source says about one thing. */
export type SourceRecord = Node & {
  __typename?: 'SourceRecord';
  /** The entity it describes. */
  entity: Entity;
  /** Global identifier. */
  id: Scalars['ID']['output'];
  /** Key of the thing within the source. */
  localId: Scalars['String']['output'];
  /** Where in the source it stands first. */
  locator: Locator;
  /** The source. */
  source: Source;
  /** Everything it says, in the order of the source. */
  statements: Array<Statement>;
};

/** A page of records. */
export type SourceRecordConnection = {
  __typename?: 'SourceRecordConnection';
  /** Records with their cursors. */
  edges: Array<SourceRecordEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of records that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type SourceRecordEdge = {
  __typename?: 'SourceRecordEdge';
  /** Position of this record, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SourceRecord;
};

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
  by?: InputMaybe<Scalars['String']['input']>;
  /** Id of the entity. */
  entity: Scalars['ID']['input'];
  /** Why, in a few words; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the record that speaks of something else; `recordId` of the entity's evidence. */
  record: Scalars['ID']['input'];
};

/** What an import takes. */
export type StartImportInput = {
  /** Mark as withdrawn what the file lacks also when it is so much that the file looks cut off. */
  allowsManyWithdrawals?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether authors of publications are taken over as persons; the source's own default when absent. */
  authors?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names of files in the inbox, 1 to 50. */
  files: Array<Scalars['String']['input']>;
  /** Only tell what would happen; nothing is written. */
  isDryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of a mapping file in the inbox: which column becomes what. For sources that take one. */
  mapping?: InputMaybe<Scalars['String']['input']>;
  /** Only these organizations, by ROR or other identifiers, at most 500. For sources that take them. */
  organizations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** NUTS code: only what touches this region. For sources that take it. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Name of the kind of source, as `importSources` lists it. */
  source: Scalars['String']['input'];
};

/** The import, or why it was not started. */
export type StartImportResult = Conflict | ImportRun | InvalidInput | NotFound;

/** A single statement of a record: a name, a value, an observation or a relation. */
export type Statement = {
  __typename?: 'Statement';
  /** How a stated figure relates to the true one; null for other statements. */
  comparator?: Maybe<Comparator>;
  /** True for a wording by the cluster office. */
  isOurs: Scalars['Boolean']['output'];
  /** BCP 47 tag when the value is a text in a language; null otherwise. */
  lang?: Maybe<Scalars['String']['output']>;
  /** Where it stands; null for vocabularies written by us. */
  locator?: Maybe<Locator>;
  /** Role of a relation; null when none is stated or for other statements. */
  role?: Maybe<Scalars['String']['output']>;
  /** What the statement is about: a field, a relation type, a register; `name`, `acronym`, `alias` for names, `observation` for figures. */
  subject: Scalars['String']['output'];
  /** The entity a relation leads to; null for other statements. */
  target?: Maybe<Entity>;
  /** What sort of statement it is. */
  type: StatementType;
  /** Unit of a figure; null for other statements. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The stated text, value or figure; null for relations. */
  value?: Maybe<Scalars['String']['output']>;
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

/** The import, or why it cannot be stopped. */
export type StopImportResult = Conflict | ImportRun | NotFound;

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

/** Events that the server sends while they happen, as server-sent events. */
export type Subscription = {
  __typename?: 'Subscription';
  /** How far an import is: at once, then at most four times a second, the last event being its end. */
  importProgress: ImportProgress;
};


/** Events that the server sends while they happen, as server-sent events. */
export type SubscriptionImportProgressArgs = {
  id: Scalars['ID']['input'];
};

/** Two entities that may be one and the same. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** One of the two. */
  a: Entity;
  /** The other. */
  b: Entity;
  /** Identifies the pair. */
  id: Scalars['ID']['output'];
  /** What speaks for it, and what against. */
  reasons: Array<MatchReason>;
  /** How alike they are, from 0 to 1. */
  score: Scalars['Float']['output'];
};

/** A page of suggestions. */
export type SuggestionConnection = {
  __typename?: 'SuggestionConnection';
  /** Suggestions with their cursors. */
  edges: Array<SuggestionEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of suggestions that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A suggestion in a page. */
export type SuggestionEdge = {
  __typename?: 'SuggestionEdge';
  /** Position of this suggestion, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The suggestion. */
  node: Suggestion;
};

/** The decision that was taken back, or why it was not. */
export type TakeBackResult = DecisionTakenBack | NotFound;

/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type Technology = Entity & Node & {
  __typename?: 'Technology';
  /** Broader concepts. */
  broader: RelationConnection;
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Organizations and persons that master it. */
  experts: RelationConnection;
  /** Who masters it, computed and stated, the heaviest first. */
  holders: TechnologyHolderConnection;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Narrower concepts. */
  narrower: RelationConnection;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Concept scheme it belongs to: cluster-areas, irccs-areas, euroscivoc and so on; null when in none. */
  scheme?: Maybe<Scalars['String']['output']>;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** Things that are about it. */
  topicOf: RelationConnection;
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type TechnologyBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type TechnologyDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type TechnologyExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type TechnologyHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
};


/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type TechnologyNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type TechnologyNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type TechnologyRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type TechnologyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type TechnologyTopicOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of knowledge or technology, a concept in the sense of SKOS. */
export type TechnologyValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind Technology. */
export type TechnologyConnection = {
  __typename?: 'TechnologyConnection';
  /** Entities with their cursors. */
  edges: Array<TechnologyEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind Technology in a page. */
export type TechnologyEdge = {
  __typename?: 'TechnologyEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Technology;
};

/** Someone who masters a technology or one below it. */
export type TechnologyHolder = {
  __typename?: 'TechnologyHolder';
  /** The holder's competences in these technologies, heaviest first. */
  competences: CompetenceConnection;
  /** First year of what proves it; null when nothing of it is dated. */
  firstYear?: Maybe<Scalars['Int']['output']>;
  /** Who masters it. */
  holder: Entity;
  /** True when a source says so itself of at least one of them. */
  isStated: Scalars['Boolean']['output'];
  /** Last year of what proves it, planned ends of projects included; null when nothing of it is dated. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** How many of the technologies asked for the holder masters. */
  technologyCount: Scalars['Int']['output'];
  /** As of `Competence.weight`; over several technologies their points are added, so that a project about two of them counts for both. */
  weight: Scalars['Float']['output'];
};


/** Someone who masters a technology or one below it. */
export type TechnologyHolderCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those who master a technology. */
export type TechnologyHolderConnection = {
  __typename?: 'TechnologyHolderConnection';
  /** Holders with their cursors. */
  edges: Array<TechnologyHolderEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of holders over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A holder in a page. */
export type TechnologyHolderEdge = {
  __typename?: 'TechnologyHolderEdge';
  /** Position of this holder, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The holder. */
  node: TechnologyHolder;
};

/** A text in one language, saying how it came to be in that language. */
export type Text = {
  __typename?: 'Text';
  /** True when the asked language has no text and this is the other language's. */
  isFallback: Scalars['Boolean']['output'];
  /** True when the wording (a translation, a description) was made by the cluster office and is not a source's. */
  isOurs: Scalars['Boolean']['output'];
  /** BCP 47 tag of the language the text is in; null when the source does not say (names that are the same everywhere). */
  lang?: Maybe<Scalars['String']['output']>;
  /** The text itself, plain, never markup. */
  text: Scalars['String']['output'];
};

/** One value that one or more sources state for one field. */
export type Value = {
  __typename?: 'Value';
  /** Who states it. */
  evidence: Array<Evidence>;
  /** Field: foundedOn, address, email, organizationType and so on; the glossary lists them. */
  field: Scalars['String']['output'];
  /** From when the value holds; null when not stated. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** True for a text written by the cluster office. */
  isOurs: Scalars['Boolean']['output'];
  /** True for the one value of the field that is shown where there is place for one only. */
  isShown: Scalars['Boolean']['output'];
  /** BCP 47 tag when the value is a text in a language; null otherwise. */
  lang?: Maybe<Scalars['String']['output']>;
  /** Until when the value holds; null when not stated. */
  to?: Maybe<Scalars['PartialDate']['output']>;
  /** The value as text; dates as PartialDate, enumerations by their key. */
  value: Scalars['String']['output'];
};

/** Bonds of one sort between two parties. */
export type WarmBond = {
  __typename?: 'WarmBond';
  /** Number of relations or works. */
  count: Scalars['Int']['output'];
  /** Direction of that relation along the way; null for works. */
  direction?: Maybe<RelationDirection>;
  /** Whether one of the two coordinates or leads one of the works, which counts half as much again. */
  isLed: Scalars['Boolean']['output'];
  /** Last year in which one of them held, planned ends of projects included; null when a relation has no end or no date is stated. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** Type of the relation between the two; null for works. */
  relationType?: Maybe<RelationType>;
  /** The relations that the newest bonds rest on, with their evidence. */
  relations: Array<Relation>;
  /** Sum of their strengths: for a work base / log2(parties in it), halved every five years since it ended. */
  strength: Scalars['Float']['output'];
  /** How they are joined. */
  type: WarmBondType;
  /** Kind of the works; null for relations. */
  workKind?: Maybe<EntityKind>;
  /** The works, newest first; empty for relations. */
  works: Array<Entity>;
};


/** Bonds of one sort between two parties. */
export type WarmBondRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Bonds of one sort between two parties. */
export type WarmBondWorksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How two parties are joined. */
export type WarmBondType =
  /** By a relation between the two. */
  | 'RELATION'
  /** A person's publication came out of a project of the other. */
  | 'RESULT'
  /** By works both are in: projects, publications, events, activities. */
  | 'WORK';

/** A step of a warm way: all that ties two parties. */
export type WarmHop = {
  __typename?: 'WarmHop';
  /** What the tie rests on, in groups of one sort, the strongest first. */
  bonds: Array<WarmBond>;
  /** The party the step starts from. */
  from: Entity;
  /** What the tie is, in one or two sentences. */
  sentence: Scalars['String']['output'];
  /** Sum of the strengths of all bonds; a project of two that goes on now counts 1. */
  strength: Scalars['Float']['output'];
  /** The party the step leads to. */
  to: Entity;
  /** From 0 to 1: strength / (1 + strength). */
  warmth: Scalars['Float']['output'];
};


/** A step of a warm way: all that ties two parties. */
export type WarmHopSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** A way over ties. Its warmth is the product of that of its hops and the damping of its stops. */
export type WarmPath = {
  __typename?: 'WarmPath';
  /** The ties in order. */
  hops: Array<WarmHop>;
  /** Number of ties. */
  length: Scalars['Int']['output'];
  /** Who stands between, in order; one fewer than hops. */
  stops: Array<WarmStop>;
  /** From 0 to 1: how likely word is passed on from one end to the other, as far as sources tell; for comparing ways, not a measured chance. */
  warmth: Scalars['Float']['output'];
};

/** The warmest ways between two parties, warmest first, and how far was looked. */
export type WarmPaths = {
  __typename?: 'WarmPaths';
  /** The ways, warmest first. */
  paths: Array<WarmPath>;
  /** How far was looked. */
  search: WarmSearch;
};

/** The ways, or why the question cannot be answered. */
export type WarmPathsResult = InvalidInput | NotFound | WarmPaths;

/** How far a search for warm ways went. */
export type WarmSearch = {
  __typename?: 'WarmSearch';
  /** Those with so many works that only the newest 1,500 of them were looked at while searching. */
  cutEntities: Array<Entity>;
  /** False when these are the warmest ways there are; true when the search stopped at its limits, so that a warmer one may have been missed. */
  isCapped: Scalars['Boolean']['output'];
  /** Number of organizations, persons, networks and groups all of whose ties were looked at. */
  openedCount: Scalars['Int']['output'];
  /** Number of ties looked at. */
  tieCount: Scalars['Int']['output'];
  /** The year that recency counts from: that of the newest change of the graph. */
  year: Scalars['Int']['output'];
};

/** Someone between the ends of a way. */
export type WarmStop = {
  __typename?: 'WarmStop';
  /** What is left of the warmth after them, from 0 to 1: 1 / sqrt(1 + relationTotal / 10), as the attention of who is tied to everybody is divided. */
  damping: Scalars['Float']['output'];
  /** Who. */
  entity: Entity;
  /** Number of their relations. */
  relationTotal: Scalars['Int']['output'];
};

/** A field that members elsewhere have and of which members at home have nothing: neither it nor a narrower one. */
export type WhiteSpot = {
  __typename?: 'WhiteSpot';
  /** Number of members elsewhere that master it or work on it. */
  elsewhereCount: Scalars['Int']['output'];
  /** The field. */
  field: Entity;
  /** Number of our organizations that have it or a narrower one and are no members. */
  fillerCount: Scalars['Int']['output'];
};

/** A page of white spots. */
export type WhiteSpotConnection = {
  __typename?: 'WhiteSpotConnection';
  /** White spots with their cursors. */
  edges: Array<WhiteSpotEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of white spots over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A white spot in a page. */
export type WhiteSpotEdge = {
  __typename?: 'WhiteSpotEdge';
  /** Position of this white spot, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The white spot. */
  node: WhiteSpot;
};

/** Words that stand in texts of works. */
export type WordsInTexts = {
  __typename?: 'WordsInTexts';
  /** What stands for them in `concepts`. */
  key: Scalars['String']['output'];
  /** Number of projects, publications, networks, bodies and persons of whom one name or text has all of them, near each other, among the 500 that fit best. */
  workCount: Scalars['Int']['output'];
};

/** Two members that have worked together. */
export type WorkedPair = {
  __typename?: 'WorkedPair';
  /** One. */
  a: Organization;
  /** The other. */
  b: Organization;
  /** Year in which the last of them ends; null when none is dated. */
  lastYear?: Maybe<Scalars['Int']['output']>;
  /** Number of projects that both are in. */
  projectCount: Scalars['Int']['output'];
  /** The projects, newest first. */
  projects: Array<Project>;
};


/** Two members that have worked together. */
export type WorkedPairProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A working group of the cluster or of a network. */
export type WorkingGroup = Entity & Node & {
  __typename?: 'WorkingGroup';
  /** Networks and bodies it is part of or connected with. */
  connections: RelationConnection;
  /** A few sentences written for this system; null when there are none. */
  description?: Maybe<Text>;
  /** The places in sources where it is described. */
  evidence: Array<Evidence>;
  /** Global identifier, stable over imports. */
  id: Scalars['ID']['output'];
  /** Identifiers in outside registers. */
  identifiers: Array<Identifier>;
  /** Kind of the entity. */
  kind: EntityKind;
  /** The name to show in the asked language. */
  name: Text;
  /** All names that any source gives. */
  names: Array<Name>;
  /** Who takes part in, leads or supports it. */
  participants: RelationConnection;
  /** Number of relations by type, direction and kind of the other end. */
  relationCounts: Array<RelationCount>;
  /** Its relations put together by type and direction. */
  relationGroups: Array<RelationGroup>;
  /** Number of relations in which it stands, both directions. */
  relationTotal: Scalars['Int']['output'];
  /** Relations in which it stands. */
  relations: RelationConnection;
  /** Readable key used in page addresses; unique. */
  slug: Scalars['String']['output'];
  /** Number of sources that describe it. */
  sourceCount: Scalars['Int']['output'];
  /** What it is about. */
  topics: RelationConnection;
  /** All values that sources state for fields. */
  values: Array<Value>;
  /** Day since when no source has it any more; null while one does. It is kept, with what was said of it. */
  withdrawnOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** A working group of the cluster or of a network. */
export type WorkingGroupConnectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A working group of the cluster or of a network. */
export type WorkingGroupDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A working group of the cluster or of a network. */
export type WorkingGroupNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A working group of the cluster or of a network. */
export type WorkingGroupParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A working group of the cluster or of a network. */
export type WorkingGroupRelationGroupsArgs = {
  types?: InputMaybe<Array<RelationType>>;
};


/** A working group of the cluster or of a network. */
export type WorkingGroupRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A working group of the cluster or of a network. */
export type WorkingGroupTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A working group of the cluster or of a network. */
export type WorkingGroupValuesArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of entities of kind WorkingGroup. */
export type WorkingGroupConnection = {
  __typename?: 'WorkingGroupConnection';
  /** Entities with their cursors. */
  edges: Array<WorkingGroupEdge>;
  /** Position of the page. */
  pageInfo: PageInfo;
  /** Number of entities that meet the conditions, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity of kind WorkingGroup in a page. */
export type WorkingGroupEdge = {
  __typename?: 'WorkingGroupEdge';
  /** Position of this entity, to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: WorkingGroup;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CompetenceRankingResult:
    | ( CompetenceRankingModel )
    | ( ProblemModel )
  ;
  ConsortiumResult:
    | ( ConsortiumModel )
    | ( ProblemModel )
    | ( ProblemModel )
  ;
  DecisionResult:
    | ( ProblemModel )
    | ( DecisionModel )
    | ( ProblemModel )
    | ( ProblemModel )
  ;
  DropSourceResult:
    | ( ProblemModel )
    | ( ProblemModel )
    | ( SourceDropped )
  ;
  ErasePersonResult:
    | ( ProblemModel )
    | ( ErasureModel )
    | ( ProblemModel )
    | ( ProblemModel )
  ;
  LiftErasureResult:
    | ( ErasureLifted )
    | ( ProblemModel )
  ;
  MappingResult:
    | ( ProblemModel )
    | ( ProblemModel )
    | ( MappingTextModel )
    | ( ProblemModel )
  ;
  NetworkBridgesResult:
    | ( ProblemModel )
    | ( NetworkBridgesModel )
    | ( ProblemModel )
  ;
  PartnerMatchesResult:
    | ( ProblemModel )
    | ( ProblemModel )
    | ( PartnerMatchesModel )
  ;
  StartImportResult:
    | ( ProblemModel )
    | ( ImportRunRow )
    | ( ProblemModel )
    | ( ProblemModel )
  ;
  StopImportResult:
    | ( ProblemModel )
    | ( ImportRunRow )
    | ( ProblemModel )
  ;
  TakeBackResult:
    | ( DecisionTakenBack )
    | ( ProblemModel )
  ;
  WarmPathsResult:
    | ( ProblemModel )
    | ( ProblemModel )
    | ( WarmWaysModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
  ;
  Node:
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( ImportRunRow )
    | ( EntityModel )
    | ( EntityModel )
    | ( ObservationModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( EntityModel )
    | ( RelationModel )
    | ( SourceModel )
    | ( SourceRecordModel )
    | ( EntityModel )
    | ( EntityModel )
  ;
  Problem:
    | ( ProblemModel )
    | ( ProblemModel )
    | ( ProblemModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<EntityModel>;
  ActivityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BridgeEntityConnection: ResolverTypeWrapper<BridgeEntityConnectionModel>;
  BridgeEntityEdge: ResolverTypeWrapper<Omit<BridgeEntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  BridgeReach: ResolverTypeWrapper<Reach>;
  BridgeReachConnection: ResolverTypeWrapper<BridgeReachConnectionModel>;
  BridgeReachEdge: ResolverTypeWrapper<Omit<BridgeReachEdge, 'node'> & { node: ResolversTypes['BridgeReach'] }>;
  BridgeRegion: ResolverTypeWrapper<BridgedRegion>;
  BridgeSide: BridgeSide;
  CheckGain: ResolverTypeWrapper<CheckGain>;
  CheckRule: CheckRule;
  CheckStatus: CheckStatus;
  Comparator: Comparator;
  Competence: ResolverTypeWrapper<CompetenceModel>;
  CompetenceConnection: ResolverTypeWrapper<CompetenceConnectionModel>;
  CompetenceEdge: ResolverTypeWrapper<Omit<CompetenceEdge, 'node'> & { node: ResolversTypes['Competence'] }>;
  CompetenceFilter: CompetenceFilter;
  CompetenceFinding: ResolverTypeWrapper<FindingModel>;
  CompetenceFindingConnection: ResolverTypeWrapper<FindingConnectionModel>;
  CompetenceFindingEdge: ResolverTypeWrapper<Omit<CompetenceFindingEdge, 'node'> & { node: ResolversTypes['CompetenceFinding'] }>;
  CompetenceNeed: CompetenceNeed;
  CompetenceOrder: CompetenceOrder;
  CompetenceProof: ResolverTypeWrapper<CompetenceProofModel>;
  CompetenceProofConnection: ResolverTypeWrapper<CompetenceProofConnectionModel>;
  CompetenceProofEdge: ResolverTypeWrapper<Omit<CompetenceProofEdge, 'node'> & { node: ResolversTypes['CompetenceProof'] }>;
  CompetenceProofType: CompetenceProofType;
  CompetenceRanking: ResolverTypeWrapper<CompetenceRankingModel>;
  CompetenceRankingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompetenceRankingResult']>;
  ConceptCoverage: ResolverTypeWrapper<ConceptCoverageModel>;
  ConceptOrigin: ConceptOrigin;
  ConceptShare: ResolverTypeWrapper<ConceptShare>;
  Conflict: ResolverTypeWrapper<ProblemModel>;
  Consortium: ResolverTypeWrapper<ConsortiumModel>;
  ConsortiumMember: ResolverTypeWrapper<PartnerMember>;
  ConsortiumResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsortiumResult']>;
  CountryCount: ResolverTypeWrapper<CountryCount>;
  CoverageCell: ResolverTypeWrapper<CoverageCell>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecidedThing: ResolverTypeWrapper<DecidedThingModel>;
  Decision: ResolverTypeWrapper<DecisionModel>;
  DecisionConnection: ResolverTypeWrapper<DecisionPage>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionInput: DecisionInput;
  DecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecisionResult']>;
  DecisionTakenBack: ResolverTypeWrapper<DecisionTakenBack>;
  DecisionType: DecisionType;
  DropSourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DropSourceResult']>;
  EligibilityAction: ResolverTypeWrapper<ActionRule>;
  EligibilityCheck: ResolverTypeWrapper<EligibilityCheckModel>;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityKindCount: ResolverTypeWrapper<EntityKindCount>;
  EntityOrder: EntityOrder;
  ErasePersonInput: ErasePersonInput;
  ErasePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ErasePersonResult']>;
  Erasure: ResolverTypeWrapper<ErasureModel>;
  ErasureConnection: ResolverTypeWrapper<ErasurePage>;
  ErasureEdge: ResolverTypeWrapper<Omit<ErasureEdge, 'node'> & { node: ResolversTypes['Erasure'] }>;
  ErasureLifted: ResolverTypeWrapper<ErasureLifted>;
  Event: ResolverTypeWrapper<EntityModel>;
  EventConnection: ResolverTypeWrapper<EntityConnectionModel>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Evidence: ResolverTypeWrapper<EvidenceEntry>;
  Facility: ResolverTypeWrapper<EntityModel>;
  FacilityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  FacilityEdge: ResolverTypeWrapper<Omit<FacilityEdge, 'node'> & { node: ResolversTypes['Facility'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Goal: ResolverTypeWrapper<EntityModel>;
  GoalConnection: ResolverTypeWrapper<EntityConnectionModel>;
  GoalEdge: ResolverTypeWrapper<Omit<GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GraphStatistics: ResolverTypeWrapper<GraphState>;
  HighlightPiece: ResolverTypeWrapper<HighlightPiece>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<ProjectedIdentifier>;
  ImportColumn: ResolverTypeWrapper<ColumnUse>;
  ImportColumnPart: ImportColumnPart;
  ImportColumnUse: ResolverTypeWrapper<ColumnPartUse>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportExample: ResolverTypeWrapper<ExampleRecord>;
  ImportExampleIdentifier: ResolverTypeWrapper<ImportExampleIdentifier>;
  ImportExampleRelation: ResolverTypeWrapper<ImportExampleRelation>;
  ImportExampleValue: ResolverTypeWrapper<ImportExampleValue>;
  ImportNote: ResolverTypeWrapper<RunNote>;
  ImportNoteKind: ImportNoteKind;
  ImportOptionName: ImportOptionName;
  ImportOutcome: ImportOutcome;
  ImportProblem: ResolverTypeWrapper<ReportLine>;
  ImportProblemConnection: ResolverTypeWrapper<ReportPageModel>;
  ImportProblemEdge: ResolverTypeWrapper<Omit<ImportProblemEdge, 'node'> & { node: ResolversTypes['ImportProblem'] }>;
  ImportProgress: ResolverTypeWrapper<RunProgress>;
  ImportRun: ResolverTypeWrapper<ImportRunRow>;
  ImportRunConnection: ResolverTypeWrapper<ImportRunPage>;
  ImportRunEdge: ResolverTypeWrapper<Omit<ImportRunEdge, 'node'> & { node: ResolversTypes['ImportRun'] }>;
  ImportSource: ResolverTypeWrapper<ImportSource>;
  ImportSourceOption: ResolverTypeWrapper<ImportSourceOption>;
  ImportStarter: ImportStarter;
  ImportStatus: ImportStatus;
  ImportedRecord: ResolverTypeWrapper<ReportLine>;
  ImportedRecordConnection: ResolverTypeWrapper<ReportPageModel>;
  ImportedRecordEdge: ResolverTypeWrapper<Omit<ImportedRecordEdge, 'node'> & { node: ResolversTypes['ImportedRecord'] }>;
  InboxFile: ResolverTypeWrapper<InboxFile>;
  Indicator: ResolverTypeWrapper<EntityModel>;
  IndicatorConnection: ResolverTypeWrapper<EntityConnectionModel>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<ProblemModel>;
  Language: Language;
  LiftErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftErasureResult']>;
  Locator: ResolverTypeWrapper<LocatorModel>;
  MappingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MappingResult']>;
  MappingText: ResolverTypeWrapper<MappingTextModel>;
  MatchReason: MatchReason;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<ProjectedName>;
  NameType: NameType;
  NamedTypes: ResolverTypeWrapper<NamedTypes>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  NeighbourhoodGroup: ResolverTypeWrapper<NeighbourhoodGroup>;
  Network: ResolverTypeWrapper<EntityModel>;
  NetworkBridges: ResolverTypeWrapper<NetworkBridgesModel>;
  NetworkBridgesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NetworkBridgesResult']>;
  NetworkConnection: ResolverTypeWrapper<EntityConnectionModel>;
  NetworkEdge: ResolverTypeWrapper<Omit<NetworkEdge, 'node'> & { node: ResolversTypes['Network'] }>;
  NetworkOverlap: ResolverTypeWrapper<Overlap>;
  NextPartner: ResolverTypeWrapper<NextPartnerModel>;
  Node: ResolverTypeWrapper<NodeModel>;
  NotFound: ResolverTypeWrapper<ProblemModel>;
  Observation: ResolverTypeWrapper<ObservationModel>;
  Organization: ResolverTypeWrapper<EntityModel>;
  OrganizationConnection: ResolverTypeWrapper<EntityConnectionModel>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationType: OrganizationType;
  OrganizationTypeCount: ResolverTypeWrapper<OrganizationTypeCount>;
  PageInfo: ResolverTypeWrapper<PageModel>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartnerFilter: PartnerFilter;
  PartnerMatch: ResolverTypeWrapper<PartnerMatchModel>;
  PartnerMatchConnection: ResolverTypeWrapper<PartnerMatchConnectionModel>;
  PartnerMatchEdge: ResolverTypeWrapper<Omit<PartnerMatchEdge, 'node'> & { node: ResolversTypes['PartnerMatch'] }>;
  PartnerMatches: ResolverTypeWrapper<PartnerMatchesModel>;
  PartnerMatchesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PartnerMatchesResult']>;
  PartnerPart: ResolverTypeWrapper<PartnerPartModel>;
  PartnerPartType: PartnerPartType;
  PartnerReach: PartnerReach;
  PartnerReason: ResolverTypeWrapper<PartnerReasonModel>;
  Path: ResolverTypeWrapper<PathModel>;
  PathHop: ResolverTypeWrapper<PathHopModel>;
  Person: ResolverTypeWrapper<EntityModel>;
  PersonConnection: ResolverTypeWrapper<EntityConnectionModel>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Place: ResolverTypeWrapper<EntityModel>;
  PlaceConnection: ResolverTypeWrapper<EntityConnectionModel>;
  PlaceCount: ResolverTypeWrapper<PlaceCountModel>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Programme: ResolverTypeWrapper<EntityModel>;
  ProgrammeConnection: ResolverTypeWrapper<EntityConnectionModel>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  Project: ResolverTypeWrapper<EntityModel>;
  ProjectConnection: ResolverTypeWrapper<EntityConnectionModel>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectPartner: ResolverTypeWrapper<ProjectPartnerModel>;
  ProjectPartnerConnection: ResolverTypeWrapper<ProjectPartnerConnectionModel>;
  ProjectPartnerEdge: ResolverTypeWrapper<Omit<ProjectPartnerEdge, 'node'> & { node: ResolversTypes['ProjectPartner'] }>;
  ProjectPartnerFilter: ProjectPartnerFilter;
  Publication: ResolverTypeWrapper<EntityModel>;
  PublicationConnection: ResolverTypeWrapper<EntityConnectionModel>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankingCut: ResolverTypeWrapper<RankingCut>;
  RankingLimit: RankingLimit;
  RecognisedConcept: ResolverTypeWrapper<RecognisedConceptModel>;
  RegionLevel: RegionLevel;
  RelatedToFilter: RelatedToFilter;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationConnection: ResolverTypeWrapper<RelationConnectionModel>;
  RelationCount: ResolverTypeWrapper<RelationCountModel>;
  RelationDirection: RelationDirection;
  RelationEdge: ResolverTypeWrapper<RelationEdgeModel>;
  RelationFilter: RelationFilter;
  RelationGroup: ResolverTypeWrapper<RelationGroupModel>;
  RelationType: RelationType;
  RelationTypeCount: ResolverTypeWrapper<RelationTypeCount>;
  ScoreEvidence: ResolverTypeWrapper<ScoreEvidenceModel>;
  ScoreEvidenceConnection: ResolverTypeWrapper<ScoreEvidenceConnectionModel>;
  ScoreEvidenceEdge: ResolverTypeWrapper<Omit<ScoreEvidenceEdge, 'node'> & { node: ResolversTypes['ScoreEvidence'] }>;
  ScorePart: ResolverTypeWrapper<ScorePartModel>;
  ScorePartType: ScorePartType;
  SearchAsFilters: ResolverTypeWrapper<SearchAsFiltersModel>;
  SearchAskedOf: ResolverTypeWrapper<SearchAskedOfModel>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  SearchFacet: SearchFacet;
  SearchFacetResult: ResolverTypeWrapper<SearchFacetModel>;
  SearchFacetValue: ResolverTypeWrapper<SearchFacetValueModel>;
  SearchFilterValue: ResolverTypeWrapper<SearchFilterValueModel>;
  SearchFilters: SearchFilters;
  SearchMatch: SearchMatch;
  SearchSort: SearchSort;
  SearchTie: ResolverTypeWrapper<SearchTieModel>;
  SearchTieRelation: ResolverTypeWrapper<SearchTieRelation>;
  SharedProject: ResolverTypeWrapper<SharedProjectModel>;
  SharedProjectConnection: ResolverTypeWrapper<SharedProjectConnectionModel>;
  SharedProjectEdge: ResolverTypeWrapper<Omit<SharedProjectEdge, 'node'> & { node: ResolversTypes['SharedProject'] }>;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceDropped: ResolverTypeWrapper<SourceDropped>;
  SourceRecord: ResolverTypeWrapper<SourceRecordModel>;
  SourceRecordConnection: ResolverTypeWrapper<RecordConnectionModel>;
  SourceRecordEdge: ResolverTypeWrapper<Omit<SourceRecordEdge, 'node'> & { node: ResolversTypes['SourceRecord'] }>;
  SourceType: SourceType;
  SplitInput: SplitInput;
  StartImportInput: StartImportInput;
  StartImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartImportResult']>;
  Statement: ResolverTypeWrapper<RecordStatement>;
  StatementType: StatementType;
  StopImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopImportResult']>;
  StrengthLevel: StrengthLevel;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<SuggestionModel>;
  SuggestionConnection: ResolverTypeWrapper<SuggestionConnectionModel>;
  SuggestionEdge: ResolverTypeWrapper<Omit<SuggestionEdge, 'node'> & { node: ResolversTypes['Suggestion'] }>;
  TakeBackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeBackResult']>;
  Technology: ResolverTypeWrapper<EntityModel>;
  TechnologyConnection: ResolverTypeWrapper<EntityConnectionModel>;
  TechnologyEdge: ResolverTypeWrapper<Omit<TechnologyEdge, 'node'> & { node: ResolversTypes['Technology'] }>;
  TechnologyHolder: ResolverTypeWrapper<TechnologyHolderModel>;
  TechnologyHolderConnection: ResolverTypeWrapper<TechnologyHolderConnectionModel>;
  TechnologyHolderEdge: ResolverTypeWrapper<Omit<TechnologyHolderEdge, 'node'> & { node: ResolversTypes['TechnologyHolder'] }>;
  Text: ResolverTypeWrapper<TextIn>;
  Value: ResolverTypeWrapper<ProjectedValue>;
  WarmBond: ResolverTypeWrapper<BondGroup>;
  WarmBondType: WarmBondType;
  WarmHop: ResolverTypeWrapper<WarmHopModel>;
  WarmPath: ResolverTypeWrapper<WarmWayModel>;
  WarmPaths: ResolverTypeWrapper<WarmWaysModel>;
  WarmPathsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WarmPathsResult']>;
  WarmSearch: ResolverTypeWrapper<WarmSearchModel>;
  WarmStop: ResolverTypeWrapper<WarmStopModel>;
  WhiteSpot: ResolverTypeWrapper<WhiteSpotModel>;
  WhiteSpotConnection: ResolverTypeWrapper<WhiteSpotConnectionModel>;
  WhiteSpotEdge: ResolverTypeWrapper<Omit<WhiteSpotEdge, 'node'> & { node: ResolversTypes['WhiteSpot'] }>;
  WordsInTexts: ResolverTypeWrapper<WordsInTexts>;
  WorkedPair: ResolverTypeWrapper<WorkedPairModel>;
  WorkingGroup: ResolverTypeWrapper<EntityModel>;
  WorkingGroupConnection: ResolverTypeWrapper<EntityConnectionModel>;
  WorkingGroupEdge: ResolverTypeWrapper<Omit<WorkingGroupEdge, 'node'> & { node: ResolversTypes['WorkingGroup'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: EntityModel;
  ActivityConnection: EntityConnectionModel;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  Boolean: Scalars['Boolean']['output'];
  BridgeEntityConnection: BridgeEntityConnectionModel;
  BridgeEntityEdge: Omit<BridgeEntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  BridgeReach: Reach;
  BridgeReachConnection: BridgeReachConnectionModel;
  BridgeReachEdge: Omit<BridgeReachEdge, 'node'> & { node: ResolversParentTypes['BridgeReach'] };
  BridgeRegion: BridgedRegion;
  CheckGain: CheckGain;
  Competence: CompetenceModel;
  CompetenceConnection: CompetenceConnectionModel;
  CompetenceEdge: Omit<CompetenceEdge, 'node'> & { node: ResolversParentTypes['Competence'] };
  CompetenceFilter: CompetenceFilter;
  CompetenceFinding: FindingModel;
  CompetenceFindingConnection: FindingConnectionModel;
  CompetenceFindingEdge: Omit<CompetenceFindingEdge, 'node'> & { node: ResolversParentTypes['CompetenceFinding'] };
  CompetenceNeed: CompetenceNeed;
  CompetenceProof: CompetenceProofModel;
  CompetenceProofConnection: CompetenceProofConnectionModel;
  CompetenceProofEdge: Omit<CompetenceProofEdge, 'node'> & { node: ResolversParentTypes['CompetenceProof'] };
  CompetenceRanking: CompetenceRankingModel;
  CompetenceRankingResult: ResolversUnionTypes<ResolversParentTypes>['CompetenceRankingResult'];
  ConceptCoverage: ConceptCoverageModel;
  ConceptShare: ConceptShare;
  Conflict: ProblemModel;
  Consortium: ConsortiumModel;
  ConsortiumMember: PartnerMember;
  ConsortiumResult: ResolversUnionTypes<ResolversParentTypes>['ConsortiumResult'];
  CountryCount: CountryCount;
  CoverageCell: CoverageCell;
  DateTime: Scalars['DateTime']['output'];
  DecidedThing: DecidedThingModel;
  Decision: DecisionModel;
  DecisionConnection: DecisionPage;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionInput: DecisionInput;
  DecisionResult: ResolversUnionTypes<ResolversParentTypes>['DecisionResult'];
  DecisionTakenBack: DecisionTakenBack;
  DropSourceResult: ResolversUnionTypes<ResolversParentTypes>['DropSourceResult'];
  EligibilityAction: ActionRule;
  EligibilityCheck: EligibilityCheckModel;
  Entity: EntityModel;
  EntityConnection: EntityConnectionModel;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityKindCount: EntityKindCount;
  ErasePersonInput: ErasePersonInput;
  ErasePersonResult: ResolversUnionTypes<ResolversParentTypes>['ErasePersonResult'];
  Erasure: ErasureModel;
  ErasureConnection: ErasurePage;
  ErasureEdge: Omit<ErasureEdge, 'node'> & { node: ResolversParentTypes['Erasure'] };
  ErasureLifted: ErasureLifted;
  Event: EntityModel;
  EventConnection: EntityConnectionModel;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Evidence: EvidenceEntry;
  Facility: EntityModel;
  FacilityConnection: EntityConnectionModel;
  FacilityEdge: Omit<FacilityEdge, 'node'> & { node: ResolversParentTypes['Facility'] };
  Float: Scalars['Float']['output'];
  Goal: EntityModel;
  GoalConnection: EntityConnectionModel;
  GoalEdge: Omit<GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GraphStatistics: GraphState;
  HighlightPiece: HighlightPiece;
  ID: Scalars['ID']['output'];
  Identifier: ProjectedIdentifier;
  ImportColumn: ColumnUse;
  ImportColumnUse: ColumnPartUse;
  ImportCounts: ImportCounts;
  ImportExample: ExampleRecord;
  ImportExampleIdentifier: ImportExampleIdentifier;
  ImportExampleRelation: ImportExampleRelation;
  ImportExampleValue: ImportExampleValue;
  ImportNote: RunNote;
  ImportProblem: ReportLine;
  ImportProblemConnection: ReportPageModel;
  ImportProblemEdge: Omit<ImportProblemEdge, 'node'> & { node: ResolversParentTypes['ImportProblem'] };
  ImportProgress: RunProgress;
  ImportRun: ImportRunRow;
  ImportRunConnection: ImportRunPage;
  ImportRunEdge: Omit<ImportRunEdge, 'node'> & { node: ResolversParentTypes['ImportRun'] };
  ImportSource: ImportSource;
  ImportSourceOption: ImportSourceOption;
  ImportedRecord: ReportLine;
  ImportedRecordConnection: ReportPageModel;
  ImportedRecordEdge: Omit<ImportedRecordEdge, 'node'> & { node: ResolversParentTypes['ImportedRecord'] };
  InboxFile: InboxFile;
  Indicator: EntityModel;
  IndicatorConnection: EntityConnectionModel;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  Int: Scalars['Int']['output'];
  InvalidInput: ProblemModel;
  LiftErasureResult: ResolversUnionTypes<ResolversParentTypes>['LiftErasureResult'];
  Locator: LocatorModel;
  MappingResult: ResolversUnionTypes<ResolversParentTypes>['MappingResult'];
  MappingText: MappingTextModel;
  Mutation: Record<PropertyKey, never>;
  Name: ProjectedName;
  NamedTypes: NamedTypes;
  Neighbourhood: NeighbourhoodModel;
  NeighbourhoodGroup: NeighbourhoodGroup;
  Network: EntityModel;
  NetworkBridges: NetworkBridgesModel;
  NetworkBridgesResult: ResolversUnionTypes<ResolversParentTypes>['NetworkBridgesResult'];
  NetworkConnection: EntityConnectionModel;
  NetworkEdge: Omit<NetworkEdge, 'node'> & { node: ResolversParentTypes['Network'] };
  NetworkOverlap: Overlap;
  NextPartner: NextPartnerModel;
  Node: NodeModel;
  NotFound: ProblemModel;
  Observation: ObservationModel;
  Organization: EntityModel;
  OrganizationConnection: EntityConnectionModel;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationTypeCount: OrganizationTypeCount;
  PageInfo: PageModel;
  PartialDate: Scalars['PartialDate']['output'];
  PartnerFilter: PartnerFilter;
  PartnerMatch: PartnerMatchModel;
  PartnerMatchConnection: PartnerMatchConnectionModel;
  PartnerMatchEdge: Omit<PartnerMatchEdge, 'node'> & { node: ResolversParentTypes['PartnerMatch'] };
  PartnerMatches: PartnerMatchesModel;
  PartnerMatchesResult: ResolversUnionTypes<ResolversParentTypes>['PartnerMatchesResult'];
  PartnerPart: PartnerPartModel;
  PartnerReason: PartnerReasonModel;
  Path: PathModel;
  PathHop: PathHopModel;
  Person: EntityModel;
  PersonConnection: EntityConnectionModel;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Place: EntityModel;
  PlaceConnection: EntityConnectionModel;
  PlaceCount: PlaceCountModel;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Programme: EntityModel;
  ProgrammeConnection: EntityConnectionModel;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  Project: EntityModel;
  ProjectConnection: EntityConnectionModel;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectPartner: ProjectPartnerModel;
  ProjectPartnerConnection: ProjectPartnerConnectionModel;
  ProjectPartnerEdge: Omit<ProjectPartnerEdge, 'node'> & { node: ResolversParentTypes['ProjectPartner'] };
  ProjectPartnerFilter: ProjectPartnerFilter;
  Publication: EntityModel;
  PublicationConnection: EntityConnectionModel;
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  Query: Record<PropertyKey, never>;
  RankingCut: RankingCut;
  RecognisedConcept: RecognisedConceptModel;
  RelatedToFilter: RelatedToFilter;
  Relation: RelationModel;
  RelationConnection: RelationConnectionModel;
  RelationCount: RelationCountModel;
  RelationEdge: RelationEdgeModel;
  RelationFilter: RelationFilter;
  RelationGroup: RelationGroupModel;
  RelationTypeCount: RelationTypeCount;
  ScoreEvidence: ScoreEvidenceModel;
  ScoreEvidenceConnection: ScoreEvidenceConnectionModel;
  ScoreEvidenceEdge: Omit<ScoreEvidenceEdge, 'node'> & { node: ResolversParentTypes['ScoreEvidence'] };
  ScorePart: ScorePartModel;
  SearchAsFilters: SearchAsFiltersModel;
  SearchAskedOf: SearchAskedOfModel;
  SearchConnection: SearchConnectionModel;
  SearchEdge: SearchEdgeModel;
  SearchFacetResult: SearchFacetModel;
  SearchFacetValue: SearchFacetValueModel;
  SearchFilterValue: SearchFilterValueModel;
  SearchFilters: SearchFilters;
  SearchTie: SearchTieModel;
  SearchTieRelation: SearchTieRelation;
  SharedProject: SharedProjectModel;
  SharedProjectConnection: SharedProjectConnectionModel;
  SharedProjectEdge: Omit<SharedProjectEdge, 'node'> & { node: ResolversParentTypes['SharedProject'] };
  Source: SourceModel;
  SourceDropped: SourceDropped;
  SourceRecord: SourceRecordModel;
  SourceRecordConnection: RecordConnectionModel;
  SourceRecordEdge: Omit<SourceRecordEdge, 'node'> & { node: ResolversParentTypes['SourceRecord'] };
  SplitInput: SplitInput;
  StartImportInput: StartImportInput;
  StartImportResult: ResolversUnionTypes<ResolversParentTypes>['StartImportResult'];
  Statement: RecordStatement;
  StopImportResult: ResolversUnionTypes<ResolversParentTypes>['StopImportResult'];
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Suggestion: SuggestionModel;
  SuggestionConnection: SuggestionConnectionModel;
  SuggestionEdge: Omit<SuggestionEdge, 'node'> & { node: ResolversParentTypes['Suggestion'] };
  TakeBackResult: ResolversUnionTypes<ResolversParentTypes>['TakeBackResult'];
  Technology: EntityModel;
  TechnologyConnection: EntityConnectionModel;
  TechnologyEdge: Omit<TechnologyEdge, 'node'> & { node: ResolversParentTypes['Technology'] };
  TechnologyHolder: TechnologyHolderModel;
  TechnologyHolderConnection: TechnologyHolderConnectionModel;
  TechnologyHolderEdge: Omit<TechnologyHolderEdge, 'node'> & { node: ResolversParentTypes['TechnologyHolder'] };
  Text: TextIn;
  Value: ProjectedValue;
  WarmBond: BondGroup;
  WarmHop: WarmHopModel;
  WarmPath: WarmWayModel;
  WarmPaths: WarmWaysModel;
  WarmPathsResult: ResolversUnionTypes<ResolversParentTypes>['WarmPathsResult'];
  WarmSearch: WarmSearchModel;
  WarmStop: WarmStopModel;
  WhiteSpot: WhiteSpotModel;
  WhiteSpotConnection: WhiteSpotConnectionModel;
  WhiteSpotEdge: Omit<WhiteSpotEdge, 'node'> & { node: ResolversParentTypes['WhiteSpot'] };
  WordsInTexts: WordsInTexts;
  WorkedPair: WorkedPairModel;
  WorkingGroup: EntityModel;
  WorkingGroupConnection: EntityConnectionModel;
  WorkingGroupEdge: Omit<WorkingGroupEdge, 'node'> & { node: ResolversParentTypes['WorkingGroup'] };
};

export type ActivityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ActivityDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ActivityNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  organisers?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ActivityOrganisersArgs, 'first'>>;
  purposes?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ActivityPurposesArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<ActivityRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ActivityRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<ActivityValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type BridgeEntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BridgeEntityConnection'] = ResolversParentTypes['BridgeEntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BridgeEntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeEntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BridgeEntityEdge'] = ResolversParentTypes['BridgeEntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type BridgeReachResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BridgeReach'] = ResolversParentTypes['BridgeReach']> = {
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type BridgeReachConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BridgeReachConnection'] = ResolversParentTypes['BridgeReachConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BridgeReachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeReachEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BridgeReachEdge'] = ResolversParentTypes['BridgeReachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BridgeReach'], ParentType, ContextType>;
};

export type BridgeRegionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BridgeRegion'] = ResolversParentTypes['BridgeRegion']> = {
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reachCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  throughCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckGainResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CheckGain'] = ResolversParentTypes['CheckGain']> = {
  rule?: Resolver<ResolversTypes['CheckRule'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckStatus'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Competence'] = ResolversParentTypes['Competence']> = {
  basis?: Resolver<ResolversTypes['CompetenceProofConnection'], ParentType, ContextType, RequireFields<CompetenceBasisArgs, 'first'>>;
  coordinatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  isStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CompetenceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompetenceConnection'] = ResolversParentTypes['CompetenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompetenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetenceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompetenceEdge'] = ResolversParentTypes['CompetenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
};

export type CompetenceFindingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompetenceFinding'] = ResolversParentTypes['CompetenceFinding']> = {
  conceptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetenceFindingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompetenceFindingConnection'] = ResolversParentTypes['CompetenceFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompetenceFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetenceFindingEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompetenceFindingEdge'] = ResolversParentTypes['CompetenceFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompetenceFinding'], ParentType, ContextType>;
};

export type CompetenceProofResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompetenceProof'] = ResolversParentTypes['CompetenceProof']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isByKeyword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCoordinated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CompetenceProofType'], ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type CompetenceProofConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompetenceProofConnection'] = ResolversParentTypes['CompetenceProofConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompetenceProofEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetenceProofEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompetenceProofEdge'] = ResolversParentTypes['CompetenceProofEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompetenceProof'], ParentType, ContextType>;
};

export type CompetenceRankingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompetenceRanking'] = ResolversParentTypes['CompetenceRanking']> = {
  concepts?: Resolver<Array<ResolversTypes['RecognisedConcept']>, ParentType, ContextType>;
  cuts?: Resolver<Array<ResolversTypes['RankingCut']>, ParentType, ContextType>;
  dataYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInNamedPlace?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOfNamedTypes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['EntityKindCount']>, ParentType, ContextType>;
  namedPlace?: Resolver<Maybe<ResolversTypes['PlaceCount']>, ParentType, ContextType>;
  namedTypes?: Resolver<Maybe<ResolversTypes['NamedTypes']>, ParentType, ContextType>;
  organizationTypes?: Resolver<Array<ResolversTypes['OrganizationTypeCount']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['PlaceCount']>, ParentType, ContextType, RequireFields<CompetenceRankingPlacesArgs, 'first'>>;
  ranked?: Resolver<ResolversTypes['CompetenceFindingConnection'], ParentType, ContextType, RequireFields<CompetenceRankingRankedArgs, 'first'>>;
  unheardWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unknownConcepts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompetenceRankingResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CompetenceRankingResult'] = ResolversParentTypes['CompetenceRankingResult']> = {
  __resolveType: TypeResolveFn<'CompetenceRanking' | 'InvalidInput', ParentType, ContextType>;
};

export type ConceptCoverageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConceptCoverage'] = ResolversParentTypes['ConceptCoverage']> = {
  cells?: Resolver<Array<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverlap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['StrengthLevel'], ParentType, ContextType>;
};

export type ConceptShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConceptShare'] = ResolversParentTypes['ConceptShare']> = {
  concept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsortiumResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Consortium'] = ResolversParentTypes['Consortium']> = {
  action?: Resolver<Maybe<ResolversTypes['EligibilityAction']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['EligibilityCheck']>, ParentType, ContextType>;
  concepts?: Resolver<Array<ResolversTypes['RecognisedConcept']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['ConceptCoverage']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ConsortiumMember']>, ParentType, ContextType>;
  nextPartners?: Resolver<Array<ResolversTypes['NextPartner']>, ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['WorkedPair']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsortiumMemberResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConsortiumMember'] = ResolversParentTypes['ConsortiumMember']> = {
  coordinatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSme?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsortiumResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConsortiumResult'] = ResolversParentTypes['ConsortiumResult']> = {
  __resolveType: TypeResolveFn<'Consortium' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CountryCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CountryCount'] = ResolversParentTypes['CountryCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['StrengthLevel'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecidedThingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecidedThing'] = ResolversParentTypes['DecidedThing']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  a?: Resolver<ResolversTypes['DecidedThing'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['DecidedThing'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DecisionType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecisionResult'] = ResolversParentTypes['DecisionResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Decision' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type DecisionTakenBackResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecisionTakenBack'] = ResolversParentTypes['DecisionTakenBack']> = {
  decision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropSourceResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DropSourceResult'] = ResolversParentTypes['DropSourceResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'NotFound' | 'SourceDropped', ParentType, ContextType>;
};

export type EligibilityActionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EligibilityAction'] = ResolversParentTypes['EligibilityAction']> = {
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countriesAsOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EligibilityActionNameArgs>>;
  sourceTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EligibilityCheckResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EligibilityCheck'] = ResolversParentTypes['EligibilityCheck']> = {
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maybe?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CheckRule'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckStatus'], ParentType, ContextType>;
  unknownMembers?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Event' | 'Facility' | 'Goal' | 'Indicator' | 'Network' | 'Organization' | 'Person' | 'Place' | 'Programme' | 'Project' | 'Publication' | 'Technology' | 'WorkingGroup', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityKindCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityKindCount'] = ResolversParentTypes['EntityKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type ErasePersonResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ErasePersonResult'] = ResolversParentTypes['ErasePersonResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Erasure' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  erasedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ErasureConnection'] = ResolversParentTypes['ErasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ErasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ErasureEdge'] = ResolversParentTypes['ErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
};

export type ErasureLiftedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ErasureLifted'] = ResolversParentTypes['ErasureLifted']> = {
  erasure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<EventDescriptionArgs>>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<EventNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  organisers?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventOrganisersArgs, 'first'>>;
  participants?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<EventRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<EventValuesArgs>>;
  venues?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventVenuesArgs, 'first'>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  locator?: Resolver<Maybe<ResolversTypes['Locator']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  contents?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FacilityContentsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<FacilityDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  locations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FacilityLocationsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<FacilityNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<FacilityRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FacilityRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<FacilityValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<GoalDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<GoalNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<GoalRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GoalRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GoalSupportersArgs, 'first'>>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<GoalValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GraphStatisticsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphStatistics'] = ResolversParentTypes['GraphStatistics']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['EntityKindCount']>, ParentType, ContextType>;
  observationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationTypeCount']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighlightPieceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HighlightPiece'] = ResolversParentTypes['HighlightPiece']> = {
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['ImportColumnUse']>, ParentType, ContextType>;
};

export type ImportColumnUseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportColumnUse'] = ResolversParentTypes['ImportColumnUse']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ImportColumnPart'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportExampleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportExample'] = ResolversParentTypes['ImportExample']> = {
  identifiers?: Resolver<Array<ResolversTypes['ImportExampleIdentifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  localId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['ImportExampleRelation']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ImportExampleValue']>, ParentType, ContextType>;
};

export type ImportExampleIdentifierResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportExampleIdentifier'] = ResolversParentTypes['ImportExampleIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportExampleRelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportExampleRelation'] = ResolversParentTypes['ImportExampleRelation']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetKind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type ImportExampleValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportExampleValue'] = ResolversParentTypes['ImportExampleValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportNoteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportNote'] = ResolversParentTypes['ImportNote']> = {
  absent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportNoteKind'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImportProblemConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblemConnection'] = ResolversParentTypes['ImportProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportProblemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblemEdge'] = ResolversParentTypes['ImportProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportProblem'], ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  perSecond?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  allowsManyWithdrawals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  authors?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['ImportExample']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ImportNote']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['ImportedRecordConnection'], ParentType, ContextType, RequireFields<ImportRunOutcomesArgs, 'first'>>;
  problems?: Resolver<ResolversTypes['ImportProblemConnection'], ParentType, ContextType, RequireFields<ImportRunProblemsArgs, 'first'>>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['ImportStarter'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRunConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportRunConnection'] = ResolversParentTypes['ImportRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportRunEdge'] = ResolversParentTypes['ImportRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
};

export type ImportSourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportSource'] = ResolversParentTypes['ImportSource']> = {
  help?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ImportSourceOption']>, ParentType, ContextType>;
};

export type ImportSourceOptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportSourceOption'] = ResolversParentTypes['ImportSourceOption']> = {
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ImportOptionName'], ParentType, ContextType>;
};

export type ImportedRecordResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportedRecord'] = ResolversParentTypes['ImportedRecord']> = {
  localId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
};

export type ImportedRecordConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportedRecordConnection'] = ResolversParentTypes['ImportedRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportedRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedRecordEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportedRecordEdge'] = ResolversParentTypes['ImportedRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportedRecord'], ParentType, ContextType>;
};

export type InboxFileResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InboxFile'] = ResolversParentTypes['InboxFile']> = {
  modifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<IndicatorDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<IndicatorNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<IndicatorRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<IndicatorRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<IndicatorValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftErasureResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LiftErasureResult'] = ResolversParentTypes['LiftErasureResult']> = {
  __resolveType: TypeResolveFn<'ErasureLifted' | 'NotFound', ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  endLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MappingResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MappingResult'] = ResolversParentTypes['MappingResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'MappingText' | 'NotFound', ParentType, ContextType>;
};

export type MappingTextResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MappingText'] = ResolversParentTypes['MappingText']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  dropSource?: Resolver<ResolversTypes['DropSourceResult'], ParentType, ContextType, RequireFields<MutationDropSourceArgs, 'id'>>;
  erasePerson?: Resolver<ResolversTypes['ErasePersonResult'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  keepApart?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationKeepApartArgs, 'input'>>;
  liftErasure?: Resolver<ResolversTypes['LiftErasureResult'], ParentType, ContextType, RequireFields<MutationLiftErasureArgs, 'id'>>;
  mergeEntities?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'input'>>;
  resumeImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationResumeImportArgs, 'id'>>;
  splitRecord?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationSplitRecordArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
  stopImport?: Resolver<ResolversTypes['StopImportResult'], ParentType, ContextType, RequireFields<MutationStopImportArgs, 'id'>>;
  takeBack?: Resolver<ResolversTypes['TakeBackResult'], ParentType, ContextType, RequireFields<MutationTakeBackArgs, 'decision'>>;
};

export type NameResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  isOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NameType'], ParentType, ContextType>;
};

export type NamedTypesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NamedTypes'] = ResolversParentTypes['NamedTypes']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  center?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['NeighbourhoodGroup']>, ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  omittedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourhoodGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourhoodGroup'] = ResolversParentTypes['NeighbourhoodGroup']> = {
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  shownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<NetworkCompetencesArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<NetworkDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<NetworkMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<NetworkNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<NetworkRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<NetworkRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<NetworkValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  workingGroups?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<NetworkWorkingGroupsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkBridgesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkBridges'] = ResolversParentTypes['NetworkBridges']> = {
  elsewhereCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fillers?: Resolver<ResolversTypes['BridgeEntityConnection'], ParentType, ContextType, RequireFields<NetworkBridgesFillersArgs, 'field' | 'first'>>;
  home?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['BridgeEntityConnection'], ParentType, ContextType, RequireFields<NetworkBridgesMembersArgs, 'first'>>;
  network?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  onlyIn?: Resolver<ResolversTypes['BridgeEntityConnection'], ParentType, ContextType, RequireFields<NetworkBridgesOnlyInArgs, 'first' | 'network'>>;
  oursCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overlaps?: Resolver<Array<ResolversTypes['NetworkOverlap']>, ParentType, ContextType>;
  reaches?: Resolver<ResolversTypes['BridgeReachConnection'], ParentType, ContextType, RequireFields<NetworkBridgesReachesArgs, 'first'>>;
  regions?: Resolver<Array<ResolversTypes['BridgeRegion']>, ParentType, ContextType>;
  sharedWith?: Resolver<ResolversTypes['BridgeEntityConnection'], ParentType, ContextType, RequireFields<NetworkBridgesSharedWithArgs, 'first' | 'network'>>;
  unplacedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whiteSpots?: Resolver<ResolversTypes['WhiteSpotConnection'], ParentType, ContextType, RequireFields<NetworkBridgesWhiteSpotsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkBridgesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkBridgesResult'] = ResolversParentTypes['NetworkBridgesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NetworkBridges' | 'NotFound', ParentType, ContextType>;
};

export type NetworkConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkConnection'] = ResolversParentTypes['NetworkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
};

export type NetworkOverlapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NetworkOverlap'] = ResolversParentTypes['NetworkOverlap']> = {
  hereCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thereCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NextPartnerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NextPartner'] = ResolversParentTypes['NextPartner']> = {
  candidate?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['CheckGain']>, ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['ConceptShare']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Event' | 'Facility' | 'Goal' | 'ImportRun' | 'Indicator' | 'Network' | 'Observation' | 'Organization' | 'Person' | 'Place' | 'Programme' | 'Project' | 'Publication' | 'Relation' | 'Source' | 'SourceRecord' | 'Technology' | 'WorkingGroup', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  citedSource?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ObservationNoteArgs>>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<OrganizationCompetencesArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<OrganizationDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationMemberOfArgs, 'first'>>;
  members?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  organizationType?: Resolver<Maybe<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationPartOfArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationParticipationsArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationPartnersArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationPartsArgs, 'first'>>;
  projectPartners?: Resolver<ResolversTypes['ProjectPartnerConnection'], ParentType, ContextType, RequireFields<OrganizationProjectPartnersArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<OrganizationRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<OrganizationValuesArgs>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationTypeCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OrganizationTypeCount'] = ResolversParentTypes['OrganizationTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnerMatchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnerMatch'] = ResolversParentTypes['PartnerMatch']> = {
  candidate?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  isSme?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastJointYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartnerPart']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerMatchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnerMatchConnection'] = ResolversParentTypes['PartnerMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerMatchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnerMatchEdge'] = ResolversParentTypes['PartnerMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerMatch'], ParentType, ContextType>;
};

export type PartnerMatchesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnerMatches'] = ResolversParentTypes['PartnerMatches']> = {
  concepts?: Resolver<Array<ResolversTypes['RecognisedConcept']>, ParentType, ContextType>;
  cuts?: Resolver<Array<ResolversTypes['RankingCut']>, ParentType, ContextType>;
  dataYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ConsortiumMember']>, ParentType, ContextType>;
  missingConcepts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ranked?: Resolver<ResolversTypes['PartnerMatchConnection'], ParentType, ContextType, RequireFields<PartnerMatchesRankedArgs, 'first'>>;
  unknownConcepts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerMatchesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnerMatchesResult'] = ResolversParentTypes['PartnerMatchesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PartnerMatches', ParentType, ContextType>;
};

export type PartnerPartResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnerPart'] = ResolversParentTypes['PartnerPart']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PartnerReason']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['ConceptShare']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PartnerPartType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartnerReason'] = ResolversParentTypes['PartnerReason']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonAffiliationsArgs, 'first'>>;
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<PersonCompetencesArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<PersonDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonPublicationsArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<PersonRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<PersonValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<PlaceDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  located?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceLocatedArgs, 'first'>>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlacePartOfArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<PlaceRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<PlaceValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceCount'] = ResolversParentTypes['PlaceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ProgrammeDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  funded?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgrammeFundedArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ProgrammeNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgrammePartsArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<ProgrammeRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgrammeRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<ProgrammeValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<ProjectDescriptionArgs>>;
  endDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProjectFundingArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<ProjectNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProjectParticipantsArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<ProjectRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProjectRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProjectTopicsArgs, 'first'>>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<ProjectValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectPartnerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProjectPartner'] = ResolversParentTypes['ProjectPartner']> = {
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['SharedProjectConnection'], ParentType, ContextType, RequireFields<ProjectPartnerProjectsArgs, 'first'>>;
};

export type ProjectPartnerConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProjectPartnerConnection'] = ResolversParentTypes['ProjectPartnerConnection']> = {
  countries?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProjectPartnerEdge']>, ParentType, ContextType>;
  organizationTypes?: Resolver<Array<ResolversTypes['OrganizationTypeCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectPartnerEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProjectPartnerEdge'] = ResolversParentTypes['ProjectPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectPartner'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  authors?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PublicationAuthorsArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<PublicationDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<PublicationNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<PublicationRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PublicationRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<PublicationValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first' | 'orderBy'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, Partial<QueryActivityArgs>>;
  competence?: Resolver<Maybe<ResolversTypes['Competence']>, ParentType, ContextType, RequireFields<QueryCompetenceArgs, 'holder' | 'technology'>>;
  competenceRanking?: Resolver<ResolversTypes['CompetenceRankingResult'], ParentType, ContextType, RequireFields<QueryCompetenceRankingArgs, 'need'>>;
  consortium?: Resolver<ResolversTypes['ConsortiumResult'], ParentType, ContextType, RequireFields<QueryConsortiumArgs, 'members' | 'need'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  eligibilityActions?: Resolver<Array<ResolversTypes['EligibilityAction']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  erasures?: Resolver<ResolversTypes['ErasureConnection'], ParentType, ContextType, RequireFields<QueryErasuresArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<QueryFacilitiesArgs, 'first' | 'orderBy'>>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType, Partial<QueryFacilityArgs>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, Partial<QueryGoalArgs>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, RequireFields<QueryGoalsArgs, 'first' | 'orderBy'>>;
  importRun?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType, RequireFields<QueryImportRunArgs, 'id'>>;
  importRuns?: Resolver<ResolversTypes['ImportRunConnection'], ParentType, ContextType, RequireFields<QueryImportRunsArgs, 'first'>>;
  importSources?: Resolver<Array<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  inboxFiles?: Resolver<Array<ResolversTypes['InboxFile']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<QueryIndicatorArgs>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first' | 'orderBy'>>;
  isAdministrator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mappingText?: Resolver<ResolversTypes['MappingResult'], ParentType, ContextType, RequireFields<QueryMappingTextArgs, 'file'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'id' | 'limit'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, Partial<QueryNetworkArgs>>;
  networkBridges?: Resolver<ResolversTypes['NetworkBridgesResult'], ParentType, ContextType, RequireFields<QueryNetworkBridgesArgs, 'level' | 'network'>>;
  networks?: Resolver<ResolversTypes['NetworkConnection'], ParentType, ContextType, RequireFields<QueryNetworksArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  partnerEvidence?: Resolver<Maybe<ResolversTypes['ScoreEvidenceConnection']>, ParentType, ContextType, RequireFields<QueryPartnerEvidenceArgs, 'candidate' | 'first' | 'members' | 'need' | 'part'>>;
  partnerMatches?: Resolver<ResolversTypes['PartnerMatchesResult'], ParentType, ContextType, RequireFields<QueryPartnerMatchesArgs, 'members' | 'need'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'k' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first' | 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first' | 'orderBy'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, Partial<QueryProgrammeArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first' | 'orderBy'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>;
  projectPartner?: Resolver<Maybe<ResolversTypes['ProjectPartner']>, ParentType, ContextType, RequireFields<QueryProjectPartnerArgs, 'organization' | 'partner'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first' | 'orderBy'>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, Partial<QueryPublicationArgs>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<QueryPublicationsArgs, 'first' | 'orderBy'>>;
  relationsAmong?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationsAmongArgs, 'ids'>>;
  scoreEvidence?: Resolver<Maybe<ResolversTypes['ScoreEvidenceConnection']>, ParentType, ContextType, RequireFields<QueryScoreEvidenceArgs, 'first' | 'holder' | 'need' | 'part'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'sort' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['GraphStatistics'], ParentType, ContextType>;
  suggestMapping?: Resolver<ResolversTypes['MappingResult'], ParentType, ContextType, RequireFields<QuerySuggestMappingArgs, 'file'>>;
  suggestions?: Resolver<ResolversTypes['SuggestionConnection'], ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first'>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, RequireFields<QueryTechnologiesArgs, 'first' | 'orderBy'>>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType, Partial<QueryTechnologyArgs>>;
  warmPaths?: Resolver<ResolversTypes['WarmPathsResult'], ParentType, ContextType, RequireFields<QueryWarmPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType, Partial<QueryWorkingGroupArgs>>;
  workingGroups?: Resolver<ResolversTypes['WorkingGroupConnection'], ParentType, ContextType, RequireFields<QueryWorkingGroupsArgs, 'first' | 'orderBy'>>;
};

export type RankingCutResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RankingCut'] = ResolversParentTypes['RankingCut']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['RankingLimit'], ParentType, ContextType>;
};

export type RecognisedConceptResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecognisedConcept'] = ResolversParentTypes['RecognisedConcept']> = {
  holderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTexts?: Resolver<Maybe<ResolversTypes['WordsInTexts']>, ParentType, ContextType>;
  isLeftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSecondary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrowerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ConceptOrigin'], ParentType, ContextType>;
  specificity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
  widens?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  contribution?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<RelationNoteArgs>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  neighbour?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationGroup'] = ResolversParentTypes['RelationGroup']> = {
  direction?: Resolver<Maybe<ResolversTypes['RelationDirection']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RelationGroupRelationsArgs, 'first'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationTypeCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationTypeCount'] = ResolversParentTypes['RelationTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type ScoreEvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScoreEvidence'] = ResolversParentTypes['ScoreEvidence']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isByKeyword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  technologies?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ScoreEvidenceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScoreEvidenceConnection'] = ResolversParentTypes['ScoreEvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScoreEvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreEvidenceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScoreEvidenceEdge'] = ResolversParentTypes['ScoreEvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreEvidence'], ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['ConceptShare']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ScorePartType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchAsFiltersResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchAsFilters'] = ResolversParentTypes['SearchAsFilters']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['SearchFilterValue']>, ParentType, ContextType>;
};

export type SearchAskedOfResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchAskedOf'] = ResolversParentTypes['SearchAskedOf']> = {
  countries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  isMeant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSmeOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  projectPartnerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  asFilters?: Resolver<Maybe<ResolversTypes['SearchAsFilters']>, ParentType, ContextType>;
  askedOf?: Resolver<Maybe<ResolversTypes['SearchAskedOf']>, ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['SearchFacetResult']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['EntityKindCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['HighlightPiece']>, ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['SearchTie']>, ParentType, ContextType>;
};

export type SearchFacetResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchFacetResult'] = ResolversParentTypes['SearchFacetResult']> = {
  facet?: Resolver<ResolversTypes['SearchFacet'], ParentType, ContextType>;
  valueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['SearchFacetValue']>, ParentType, ContextType, RequireFields<SearchFacetResultValuesArgs, 'first'>>;
};

export type SearchFacetValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchFacetValue'] = ResolversParentTypes['SearchFacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchFilterValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchFilterValue'] = ResolversParentTypes['SearchFilterValue']> = {
  facet?: Resolver<ResolversTypes['SearchFacet'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchTieResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchTie'] = ResolversParentTypes['SearchTie']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectRelation?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['SearchTieRelation']>, ParentType, ContextType>;
};

export type SearchTieRelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchTieRelation'] = ResolversParentTypes['SearchTieRelation']> = {
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type SharedProjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedProject'] = ResolversParentTypes['SharedProject']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type SharedProjectConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedProjectConnection'] = ResolversParentTypes['SharedProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedProjectEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedProjectEdge'] = ResolversParentTypes['SharedProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedProject'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<SourceDescriptionArgs>>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['SourceRecordConnection'], ParentType, ContextType, RequireFields<SourceRecordsArgs, 'first'>>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<SourceTitleArgs>>;
  type?: Resolver<ResolversTypes['SourceType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceDroppedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceDropped'] = ResolversParentTypes['SourceDropped']> = {
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['Locator'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceRecordConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceRecordConnection'] = ResolversParentTypes['SourceRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceRecordEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceRecordEdge'] = ResolversParentTypes['SourceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceRecord'], ParentType, ContextType>;
};

export type StartImportResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StartImportResult'] = ResolversParentTypes['StartImportResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'ImportRun' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  isOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['Locator']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StatementType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StopImportResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StopImportResult'] = ResolversParentTypes['StopImportResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'ImportRun' | 'NotFound', ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  importProgress?: SubscriptionResolver<ResolversTypes['ImportProgress'], "importProgress", ParentType, ContextType, RequireFields<SubscriptionImportProgressArgs, 'id'>>;
};

export type SuggestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SuggestionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SuggestionConnection'] = ResolversParentTypes['SuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuggestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SuggestionEdge'] = ResolversParentTypes['SuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
};

export type TakeBackResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TakeBackResult'] = ResolversParentTypes['TakeBackResult']> = {
  __resolveType: TypeResolveFn<'DecisionTakenBack' | 'NotFound', ParentType, ContextType>;
};

export type TechnologyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = {
  broader?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TechnologyBroaderArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<TechnologyDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  experts?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TechnologyExpertsArgs, 'first'>>;
  holders?: Resolver<ResolversTypes['TechnologyHolderConnection'], ParentType, ContextType, RequireFields<TechnologyHoldersArgs, 'first' | 'includeNarrower'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<TechnologyNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TechnologyNarrowerArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<TechnologyRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TechnologyRelationsArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topicOf?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TechnologyTopicOfArgs, 'first'>>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<TechnologyValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TechnologyHolderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TechnologyHolder'] = ResolversParentTypes['TechnologyHolder']> = {
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<TechnologyHolderCompetencesArgs, 'first'>>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  isStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  technologyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TechnologyHolderConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TechnologyHolderConnection'] = ResolversParentTypes['TechnologyHolderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyHolderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyHolderEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TechnologyHolderEdge'] = ResolversParentTypes['TechnologyHolderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TechnologyHolder'], ParentType, ContextType>;
};

export type TextResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  isOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarmBondResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WarmBond'] = ResolversParentTypes['WarmBond']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['RelationDirection']>, ParentType, ContextType>;
  isLed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  relationType?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<WarmBondRelationsArgs, 'first'>>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['WarmBondType'], ParentType, ContextType>;
  workKind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  works?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<WarmBondWorksArgs, 'first'>>;
};

export type WarmHopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WarmHop'] = ResolversParentTypes['WarmHop']> = {
  bonds?: Resolver<Array<ResolversTypes['WarmBond']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WarmHopSentenceArgs>>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  warmth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WarmPathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WarmPath'] = ResolversParentTypes['WarmPath']> = {
  hops?: Resolver<Array<ResolversTypes['WarmHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['WarmStop']>, ParentType, ContextType>;
  warmth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WarmPathsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WarmPaths'] = ResolversParentTypes['WarmPaths']> = {
  paths?: Resolver<Array<ResolversTypes['WarmPath']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['WarmSearch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarmPathsResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WarmPathsResult'] = ResolversParentTypes['WarmPathsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'WarmPaths', ParentType, ContextType>;
};

export type WarmSearchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WarmSearch'] = ResolversParentTypes['WarmSearch']> = {
  cutEntities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarmStopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WarmStop'] = ResolversParentTypes['WarmStop']> = {
  damping?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhiteSpotResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WhiteSpot'] = ResolversParentTypes['WhiteSpot']> = {
  elsewhereCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  fillerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhiteSpotConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WhiteSpotConnection'] = ResolversParentTypes['WhiteSpotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhiteSpotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhiteSpotEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WhiteSpotEdge'] = ResolversParentTypes['WhiteSpotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WhiteSpot'], ParentType, ContextType>;
};

export type WordsInTextsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WordsInTexts'] = ResolversParentTypes['WordsInTexts']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkedPairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkedPair'] = ResolversParentTypes['WorkedPair']> = {
  a?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<WorkedPairProjectsArgs, 'first'>>;
};

export type WorkingGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkingGroup'] = ResolversParentTypes['WorkingGroup']> = {
  connections?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<WorkingGroupConnectionsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType, Partial<WorkingGroupDescriptionArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType, Partial<WorkingGroupNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<WorkingGroupParticipantsArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relationGroups?: Resolver<Array<ResolversTypes['RelationGroup']>, ParentType, ContextType, Partial<WorkingGroupRelationGroupsArgs>>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<WorkingGroupRelationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<WorkingGroupTopicsArgs, 'first'>>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType, Partial<WorkingGroupValuesArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingGroupConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkingGroupConnection'] = ResolversParentTypes['WorkingGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkingGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingGroupEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkingGroupEdge'] = ResolversParentTypes['WorkingGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  BridgeEntityConnection?: BridgeEntityConnectionResolvers<ContextType>;
  BridgeEntityEdge?: BridgeEntityEdgeResolvers<ContextType>;
  BridgeReach?: BridgeReachResolvers<ContextType>;
  BridgeReachConnection?: BridgeReachConnectionResolvers<ContextType>;
  BridgeReachEdge?: BridgeReachEdgeResolvers<ContextType>;
  BridgeRegion?: BridgeRegionResolvers<ContextType>;
  CheckGain?: CheckGainResolvers<ContextType>;
  Competence?: CompetenceResolvers<ContextType>;
  CompetenceConnection?: CompetenceConnectionResolvers<ContextType>;
  CompetenceEdge?: CompetenceEdgeResolvers<ContextType>;
  CompetenceFinding?: CompetenceFindingResolvers<ContextType>;
  CompetenceFindingConnection?: CompetenceFindingConnectionResolvers<ContextType>;
  CompetenceFindingEdge?: CompetenceFindingEdgeResolvers<ContextType>;
  CompetenceProof?: CompetenceProofResolvers<ContextType>;
  CompetenceProofConnection?: CompetenceProofConnectionResolvers<ContextType>;
  CompetenceProofEdge?: CompetenceProofEdgeResolvers<ContextType>;
  CompetenceRanking?: CompetenceRankingResolvers<ContextType>;
  CompetenceRankingResult?: CompetenceRankingResultResolvers<ContextType>;
  ConceptCoverage?: ConceptCoverageResolvers<ContextType>;
  ConceptShare?: ConceptShareResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Consortium?: ConsortiumResolvers<ContextType>;
  ConsortiumMember?: ConsortiumMemberResolvers<ContextType>;
  ConsortiumResult?: ConsortiumResultResolvers<ContextType>;
  CountryCount?: CountryCountResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecidedThing?: DecidedThingResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionResult?: DecisionResultResolvers<ContextType>;
  DecisionTakenBack?: DecisionTakenBackResolvers<ContextType>;
  DropSourceResult?: DropSourceResultResolvers<ContextType>;
  EligibilityAction?: EligibilityActionResolvers<ContextType>;
  EligibilityCheck?: EligibilityCheckResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityKindCount?: EntityKindCountResolvers<ContextType>;
  ErasePersonResult?: ErasePersonResultResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureConnection?: ErasureConnectionResolvers<ContextType>;
  ErasureEdge?: ErasureEdgeResolvers<ContextType>;
  ErasureLifted?: ErasureLiftedResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GraphStatistics?: GraphStatisticsResolvers<ContextType>;
  HighlightPiece?: HighlightPieceResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportColumnUse?: ImportColumnUseResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportExample?: ImportExampleResolvers<ContextType>;
  ImportExampleIdentifier?: ImportExampleIdentifierResolvers<ContextType>;
  ImportExampleRelation?: ImportExampleRelationResolvers<ContextType>;
  ImportExampleValue?: ImportExampleValueResolvers<ContextType>;
  ImportNote?: ImportNoteResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProblemConnection?: ImportProblemConnectionResolvers<ContextType>;
  ImportProblemEdge?: ImportProblemEdgeResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  ImportRunConnection?: ImportRunConnectionResolvers<ContextType>;
  ImportRunEdge?: ImportRunEdgeResolvers<ContextType>;
  ImportSource?: ImportSourceResolvers<ContextType>;
  ImportSourceOption?: ImportSourceOptionResolvers<ContextType>;
  ImportedRecord?: ImportedRecordResolvers<ContextType>;
  ImportedRecordConnection?: ImportedRecordConnectionResolvers<ContextType>;
  ImportedRecordEdge?: ImportedRecordEdgeResolvers<ContextType>;
  InboxFile?: InboxFileResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LiftErasureResult?: LiftErasureResultResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  MappingResult?: MappingResultResolvers<ContextType>;
  MappingText?: MappingTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NamedTypes?: NamedTypesResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodGroup?: NeighbourhoodGroupResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkBridges?: NetworkBridgesResolvers<ContextType>;
  NetworkBridgesResult?: NetworkBridgesResultResolvers<ContextType>;
  NetworkConnection?: NetworkConnectionResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkOverlap?: NetworkOverlapResolvers<ContextType>;
  NextPartner?: NextPartnerResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationTypeCount?: OrganizationTypeCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartnerMatch?: PartnerMatchResolvers<ContextType>;
  PartnerMatchConnection?: PartnerMatchConnectionResolvers<ContextType>;
  PartnerMatchEdge?: PartnerMatchEdgeResolvers<ContextType>;
  PartnerMatches?: PartnerMatchesResolvers<ContextType>;
  PartnerMatchesResult?: PartnerMatchesResultResolvers<ContextType>;
  PartnerPart?: PartnerPartResolvers<ContextType>;
  PartnerReason?: PartnerReasonResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceCount?: PlaceCountResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectPartner?: ProjectPartnerResolvers<ContextType>;
  ProjectPartnerConnection?: ProjectPartnerConnectionResolvers<ContextType>;
  ProjectPartnerEdge?: ProjectPartnerEdgeResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankingCut?: RankingCutResolvers<ContextType>;
  RecognisedConcept?: RecognisedConceptResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationGroup?: RelationGroupResolvers<ContextType>;
  RelationTypeCount?: RelationTypeCountResolvers<ContextType>;
  ScoreEvidence?: ScoreEvidenceResolvers<ContextType>;
  ScoreEvidenceConnection?: ScoreEvidenceConnectionResolvers<ContextType>;
  ScoreEvidenceEdge?: ScoreEvidenceEdgeResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  SearchAsFilters?: SearchAsFiltersResolvers<ContextType>;
  SearchAskedOf?: SearchAskedOfResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacetResult?: SearchFacetResultResolvers<ContextType>;
  SearchFacetValue?: SearchFacetValueResolvers<ContextType>;
  SearchFilterValue?: SearchFilterValueResolvers<ContextType>;
  SearchTie?: SearchTieResolvers<ContextType>;
  SearchTieRelation?: SearchTieRelationResolvers<ContextType>;
  SharedProject?: SharedProjectResolvers<ContextType>;
  SharedProjectConnection?: SharedProjectConnectionResolvers<ContextType>;
  SharedProjectEdge?: SharedProjectEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceDropped?: SourceDroppedResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  SourceRecordConnection?: SourceRecordConnectionResolvers<ContextType>;
  SourceRecordEdge?: SourceRecordEdgeResolvers<ContextType>;
  StartImportResult?: StartImportResultResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StopImportResult?: StopImportResultResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionConnection?: SuggestionConnectionResolvers<ContextType>;
  SuggestionEdge?: SuggestionEdgeResolvers<ContextType>;
  TakeBackResult?: TakeBackResultResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>;
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>;
  TechnologyHolder?: TechnologyHolderResolvers<ContextType>;
  TechnologyHolderConnection?: TechnologyHolderConnectionResolvers<ContextType>;
  TechnologyHolderEdge?: TechnologyHolderEdgeResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Value?: ValueResolvers<ContextType>;
  WarmBond?: WarmBondResolvers<ContextType>;
  WarmHop?: WarmHopResolvers<ContextType>;
  WarmPath?: WarmPathResolvers<ContextType>;
  WarmPaths?: WarmPathsResolvers<ContextType>;
  WarmPathsResult?: WarmPathsResultResolvers<ContextType>;
  WarmSearch?: WarmSearchResolvers<ContextType>;
  WarmStop?: WarmStopResolvers<ContextType>;
  WhiteSpot?: WhiteSpotResolvers<ContextType>;
  WhiteSpotConnection?: WhiteSpotConnectionResolvers<ContextType>;
  WhiteSpotEdge?: WhiteSpotEdgeResolvers<ContextType>;
  WordsInTexts?: WordsInTextsResolvers<ContextType>;
  WorkedPair?: WorkedPairResolvers<ContextType>;
  WorkingGroup?: WorkingGroupResolvers<ContextType>;
  WorkingGroupConnection?: WorkingGroupConnectionResolvers<ContextType>;
  WorkingGroupEdge?: WorkingGroupEdgeResolvers<ContextType>;
};

