import type { Entity } from '../domain/entities/entity.ts';
import type { Observation } from '../domain/indicators/observation.ts';
import type { Page } from '../domain/page.ts';
import type { ProjectPartner, ProjectPartnerConditions, SharedProject } from '../domain/relations/project-partners.ts';
import type { Relation } from '../domain/relations/relation.ts';
import type { SeenRelation } from '../domain/relations/relation-pages.ts';
import type { Source, SourceRecord } from '../domain/sources/source.ts';

import type { Decision } from '../domain/curation/decisions.ts';
import type { Erasure } from '../domain/curation/erasures.ts';
import type { Suggestion, SuggestionConditions } from '../domain/curation/suggestions.ts';
import type { ImportRunRow } from '../graph/statements/imports/import-run-columns.ts';
import type { EntityConditions } from '../graph/statements/entities/entity-conditions.ts';
import type { RelationConditions } from '../graph/statements/relations/relation-columns.ts';
import type { ReportLine } from '../import/runs/report-reader.ts';
import type { EntityKind } from '../records/model.ts';
import type { WarmWays } from '../match/ways/find-warm-ways.ts';
import type { SearchHit } from '../search/search-engine.ts';
import type { SearchFilters } from '../search/search-facets.ts';
import type { SearchFacetModel } from './search-models.ts';

/** What stands behind GraphQL types whose fields are resolved one by one. */

export type NodeModel =
  | ({ __typename: string } & Entity)
  | ({ __typename: 'Relation' } & Relation)
  | ({ __typename: 'ImportRun' } & ImportRunRow)
  | ({ __typename: 'Source' } & Source)
  | ({ __typename: 'SourceRecord' } & SourceRecord)
  | ({ __typename: 'Observation' } & Observation);

/** Any page: what PageInfo is made of. */
export type PageModel = Pick<Page<unknown>, 'hasNext' | 'hasPrevious'> & { rows: readonly { cursor: string }[] };

/** A page of entities and the conditions it was made with, for its total. */
export interface EntityConnectionModel extends Page<Entity> {
  conditions: EntityConditions;
}

/** A page of relations of one entity and the conditions it was made with. */
export interface RelationConnectionModel extends Page<SeenRelation> {
  centerId: string;
  conditions: RelationConditions;
}

/** A page of organizations in the same projects as another one, whose numbers are looked up by its id. */
export interface ProjectPartnerConnectionModel extends Page<ProjectPartner> {
  centerId: string;
  conditions: ProjectPartnerConditions;
}

/** An organization in the same projects, and by which conditions these count. */
export interface ProjectPartnerModel extends ProjectPartner {
  conditions: ProjectPartnerConditions;
}

/** A page of the projects that two organizations are in. */
export interface SharedProjectConnectionModel extends Page<SharedProject> {
  totalCount: number;
}

/** The relations of one entity of a type and direction; null stands for both. */
export interface RelationGroupModel {
  centerId: string;
  type: string;
  direction: 'OUT' | 'IN' | null;
  totalCount: number;
}

/** A relation of a page, seen from the entity asked. */
export interface RelationEdgeModel extends SeenRelation {
  centerId: string;
  cursor: string;
}

export interface RecordConnectionModel extends Page<SourceRecord> {
  sourceId: string;
  kinds: readonly string[] | null;
}

/** What a question for relations names. */
export interface SearchAskedOfModel {
  entity: Entity;
  isForPartners: boolean;
  countries: readonly string[];
  isSmeOnly: boolean;
}

/** A hit with its entity, and the words that were looked for. */
export interface SearchEdgeModel {
  cursor: string;
  hit: SearchHit;
  entity: Entity;
  words: readonly string[];
}

/** A page of hits. */
export interface SearchConnectionModel extends Page<SearchEdgeModel> {
  total: number;
  cap: number;
  kinds: { kind: EntityKind; count: number }[];
  facets: SearchFacetModel[];
  didYouMean: string | null;
  askedOf: SearchAskedOfModel | null;
  /** To be read as filters; null where the text is somebody's name, asks of something else than a place, or its first page is past. */
  readable: { text: string; filters: SearchFilters } | null;
  engine: string;
}

/** A page of suggestions and the conditions it was made with. */
export interface SuggestionConnectionModel extends Page<Suggestion> {
  conditions: SuggestionConditions;
}

/** A page of lines of a report, and what its total counts. */
export interface ReportPageModel extends Page<ReportLine> {
  /** Name of the report; null when the run has none. */
  report: string | null;
  kinds: readonly string[];
}

/** How far a search for warm ways went, and the year it counted from. */
export type WarmSearchModel = WarmWays['search'] & Pick<WarmWays, 'year'>;

/** A page of imports. */
export type ImportRunPage = Page<ImportRunRow>;

/** A page of erasures. */
export type ErasurePage = Page<Erasure>;

/** A page of decisions. */
export type DecisionPage = Page<Decision>;
