/** A table of the publisher: which columns we read, which it cannot do without, and what older exports called them. */
export interface TableLayout<Column extends string> {
  columns: readonly Column[];
  required: readonly Column[];
  formerly: Readonly<Partial<Record<Column, readonly string[]>>>;
}

export type ProjectColumn =
  | 'id'
  | 'acronym'
  | 'status'
  | 'title'
  | 'startDate'
  | 'endDate'
  | 'totalCost'
  | 'ecMaxContribution'
  | 'legalBasis'
  | 'frameworkProgramme'
  | 'fundingScheme'
  | 'objective'
  | 'contentUpdateDate'
  | 'grantDoi'
  | 'keywords';

export const PROJECT_TABLE: TableLayout<ProjectColumn> = {
  columns: [
    'id',
    'acronym',
    'status',
    'title',
    'startDate',
    'endDate',
    'totalCost',
    'ecMaxContribution',
    'legalBasis',
    'frameworkProgramme',
    'fundingScheme',
    'objective',
    'contentUpdateDate',
    'grantDoi',
    'keywords',
  ],
  required: ['id', 'acronym', 'title', 'frameworkProgramme'],
  formerly: { id: ['reference'], legalBasis: ['programme'] },
};

export type OrganizationColumn =
  | 'projectID'
  | 'organisationID'
  | 'vatNumber'
  | 'name'
  | 'shortName'
  | 'SME'
  | 'activityType'
  | 'street'
  | 'postCode'
  | 'city'
  | 'country'
  | 'nutsCode'
  | 'geolocation'
  | 'organizationURL'
  | 'contentUpdateDate'
  | 'role'
  | 'ecContribution'
  | 'endOfParticipation';

export const ORGANIZATION_TABLE: TableLayout<OrganizationColumn> = {
  columns: [
    'projectID',
    'organisationID',
    'vatNumber',
    'name',
    'shortName',
    'SME',
    'activityType',
    'street',
    'postCode',
    'city',
    'country',
    'nutsCode',
    'geolocation',
    'organizationURL',
    'contentUpdateDate',
    'role',
    'ecContribution',
    'endOfParticipation',
  ],
  // Without address and VAT number every participant would look like a natural person.
  required: ['projectID', 'organisationID', 'vatNumber', 'name', 'activityType', 'street', 'city', 'country', 'role'],
  formerly: { projectID: ['projectReference'], organisationID: ['id'] },
};

const RESULT_COLUMNS = ['id', 'title', 'projectID', 'contentUpdateDate'] as const;
/** What publications, deliverables and registered rights have in common. */
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** Exports of Horizon 2020 and some of Horizon Europe have no id beside the record number. */
const RESULT_FORMERLY = {
  id: ['rcn'],
  projectID: ['projectReference'],
  contentUpdateDate: ['lastUpdateDate'],
} as const;

export type PublicationColumn =
  ResultColumn | 'isPublishedAs' | 'authors' | 'journalTitle' | 'publishedYear' | 'isbn' | 'doi';

export const PUBLICATION_TABLE: TableLayout<PublicationColumn> = {
  columns: [...RESULT_COLUMNS, 'isPublishedAs', 'authors', 'journalTitle', 'publishedYear', 'isbn', 'doi'],
  required: ['id', 'title', 'projectID', 'isPublishedAs'],
  formerly: RESULT_FORMERLY,
};

export type DeliverableColumn = ResultColumn | 'url';

export const DELIVERABLE_TABLE: TableLayout<DeliverableColumn> = {
  columns: [...RESULT_COLUMNS, 'url'],
  required: ['id', 'title', 'projectID'],
  // Where there is no title, the description is what a deliverable is called.
  formerly: { ...RESULT_FORMERLY, title: ['description'] },
};

export type IprColumn = ResultColumn | 'iprType' | 'iprPrefix' | 'iprNumber' | 'iprDate' | 'iprAwarded';

export const IPR_TABLE: TableLayout<IprColumn> = {
  columns: [...RESULT_COLUMNS, 'iprType', 'iprPrefix', 'iprNumber', 'iprDate', 'iprAwarded'],
  required: ['id', 'title', 'projectID', 'iprType'],
  formerly: RESULT_FORMERLY,
};

export type DepartmentColumn = 'projectID' | 'organisationID' | 'departmentName';

export const DEPARTMENT_TABLE: TableLayout<DepartmentColumn> = {
  columns: ['projectID', 'organisationID', 'departmentName'],
  required: ['projectID', 'organisationID', 'departmentName'],
  formerly: {},
};

export type WebLinkColumn = 'projectID' | 'physUrl' | 'type' | 'represents';

export const WEB_LINK_TABLE: TableLayout<WebLinkColumn> = {
  columns: ['projectID', 'physUrl', 'type', 'represents'],
  required: ['projectID', 'physUrl', 'type'],
  formerly: {},
};

export type TopicColumn = 'projectID' | 'topic' | 'title';

export const TOPIC_TABLE: TableLayout<TopicColumn> = {
  columns: ['projectID', 'topic', 'title'],
  required: ['projectID', 'topic', 'title'],
  formerly: { topic: ['code'] },
};

export type FieldColumn = 'projectID' | 'euroSciVocCode' | 'euroSciVocPath' | 'euroSciVocTitle';

export const FIELD_TABLE: TableLayout<FieldColumn> = {
  columns: ['projectID', 'euroSciVocCode', 'euroSciVocPath', 'euroSciVocTitle'],
  required: ['projectID', 'euroSciVocCode', 'euroSciVocPath'],
  formerly: {},
};

export type LegalBasisColumn = 'projectID' | 'legalBasis' | 'title';

export const LEGAL_BASIS_TABLE: TableLayout<LegalBasisColumn> = {
  columns: ['projectID', 'legalBasis', 'title'],
  required: ['projectID', 'legalBasis', 'title'],
  formerly: {},
};
