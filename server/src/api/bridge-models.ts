import type { Page } from '../domain/page.ts';
import type { Reach } from '../match/bridges/count-bridges.ts';
import type { WhiteSpot } from '../match/bridges/list-white-spots.ts';

/** A page of a list that is known as a whole. */
type KnownPage<Row> = Page<Row> & { total: number };

/** A page of entities, by id. */
export type BridgeEntityConnectionModel = KnownPage<string>;
export type BridgeReachConnectionModel = KnownPage<Reach>;
export type WhiteSpotConnectionModel = KnownPage<WhiteSpot>;
