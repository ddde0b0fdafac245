/** What a participant does in a project, strongest first: where rows repeat a pair, the strongest is stated. */
export const ROLES = ['coordinator', 'participant', 'associated-partner', 'third-party'] as const;
export type Role = (typeof ROLES)[number];

/** One row of organization.csv, as little of it as a relation needs. */
export interface Participation {
  projectId: string;
  role: Role | undefined;
  /** The Union's contribution; absent where none is stated. */
  cents: number | undefined;
  /** The participant left before the project's end. */
  hasEnded: boolean;
  /** When it left, where a date is given. */
  endedOn: string | undefined;
}

/** What the publisher says of a participant itself; each may differ between the rows of one PIC. */
export const TRAITS = [
  'name',
  'shortName',
  'vatNumber',
  'SME',
  'activityType',
  'street',
  'postCode',
  'city',
  'country',
  'nutsCode',
  'geolocation',
  'organizationURL',
] as const;
export type Trait = (typeof TRAITS)[number];

/** A participant: all that organization.csv says under one PIC. */
export interface Participant {
  pic: string;
  /** First row it stands in. */
  row: number;
  isPerson: boolean;
  /** The newest value of each that is not empty. */
  traits: Record<Trait, string>;
  /** The rows from which those were taken that may turn out to be wrong. */
  traitRows: Readonly<Partial<Record<Trait, number>>>;
  /** All names, the newest first, then in the order of their letters. */
  names: string[];
  shortNames: string[];
  participations: Participation[];
}
