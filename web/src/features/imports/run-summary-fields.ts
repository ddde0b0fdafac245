import type { ImportSummaryQuery } from '../../generated/graphql';

/** What a report says besides records and rows. */
export type RunSummaryFields = NonNullable<ImportSummaryQuery['importRun']>;
