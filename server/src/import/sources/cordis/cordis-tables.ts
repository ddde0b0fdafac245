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
