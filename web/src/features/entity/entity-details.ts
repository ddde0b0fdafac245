import type { EntityPageQuery } from '../../generated/graphql';

/** What the page of an entity shows, as its query gives it. */
export type EntityDetails = NonNullable<EntityPageQuery['entity']>;
