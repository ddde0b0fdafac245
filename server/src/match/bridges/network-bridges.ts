import type { GraphReader } from '../../graph/graph.ts';
import { findPlaceByCode } from '../../graph/statements/bridges/find-place-by-code.ts';
import { listFieldsOfHolders } from '../../graph/statements/bridges/list-fields-of-holders.ts';
import { listNarrowerFields } from '../../graph/statements/bridges/list-narrower-fields.ts';
import { listNetworkMembers } from '../../graph/statements/bridges/list-network-members.ts';
import { listOrganizationsInPlace } from '../../graph/statements/bridges/list-organizations-in-place.ts';
import { listPlaceCodes } from '../../graph/statements/bridges/list-place-codes.ts';
import { listSharedMemberships } from '../../graph/statements/bridges/list-shared-memberships.ts';
import { listWorksWithMembers } from '../../graph/statements/bridges/list-works-with-members.ts';
import { countRegions, listReaches, type BridgedRegion, type Reach } from './count-bridges.ts';
import { HOME_REGION } from '../../home-region.ts';
import { listWhiteSpots, type HeldField, type WhiteSpot } from './list-white-spots.ts';
import { placeMembers, type Member, type RegionLevel } from './place-members.ts';

/** Relations that can make a member. */
export const MEMBER_TYPES = ['MEMBER_OF', 'PARTICIPATES_IN', 'PARTNER_OF', 'PART_OF', 'RELATED'] as const;

/** What is asked. */
export interface BridgeQuestion {
  /** Id of the network. */
  network: string;
  /** Id of the place whose organizations are ours. */
  home: string;
  level: RegionLevel;
  /** By which relations one is a member. */
  types: readonly string[];
}

/** Another network, and who is a member of both. */
export interface Overlap {
  otherId: string;
  memberIds: string[];
  hereCount: number;
  thereCount: number;
}

type Named = Pick<Member, 'id' | 'sortIt' | 'sortEn'>;

/** So many members are looked at; no network comes near. */
const MAX_MEMBERS = 5_000;

/**
 * A network as a bridge: who its members are and where, whom of ours ties them together, what else they are members of, and which
 * fields only others have. Each part is read when it is asked for, once.
 */
export class NetworkBridges {
  readonly question: BridgeQuestion;
  readonly members: readonly Member[];
  readonly #graph: GraphReader;
  readonly #parts = new Map<string, Promise<unknown>>();

  constructor(graph: GraphReader, question: BridgeQuestion, members: readonly Member[]) {
    this.#graph = graph;
    this.question = question;
    this.members = members;
  }

  /** Everyone at home, members or not. */
  async atHome(): Promise<Named[]> {
    return this.#once('home', async () => this.#graph.read(listOrganizationsInPlace, { place: this.question.home }));
  }

  /** Who of ours has worked with which member elsewhere. */
  async reaches(): Promise<Reach[]> {
    return this.#once('reaches', async () => {
      const members = this.members.filter(({ isOurs }) => !isOurs).map(({ id }) => id);
      const ours = (await this.atHome()).map(({ id }) => id);
      return listReaches(this.members, await this.#graph.read(listWorksWithMembers, { members, ours }));
    });
  }

  async regions(): Promise<BridgedRegion[]> {
    return this.#once('regions', async () => countRegions(this.members, await this.reaches()));
  }

  /** What members master, field by field. */
  async fields(): Promise<HeldField[]> {
    return this.#once('fields', async () =>
      this.#graph.read(listFieldsOfHolders, { holders: this.members.map(({ id }) => id), fields: null }),
    );
  }

  /** Which members master a field. */
  async holdersOf(fieldId: string): Promise<ReadonlySet<string>> {
    return new Set((await this.fields()).find((field) => field.fieldId === fieldId)?.holderIds);
  }

  async whiteSpots(): Promise<WhiteSpot[]> {
    return this.#once('whiteSpots', async () => {
      const held = await this.fields();
      const rows = await this.#graph.read(listNarrowerFields, { fields: held.map(({ fieldId }) => fieldId) });
      const narrower = new Map(rows.map(({ fieldId, narrowerIds }) => [fieldId, narrowerIds]));
      const spots = listWhiteSpots(this.members, held, [], narrower);
      if (spots.length === 0) return [];
      const holders = (await this.atHome()).map(({ id }) => id);
      const fields = [...new Set(spots.flatMap(({ fieldId }) => [fieldId, ...(narrower.get(fieldId) ?? [])]))];
      const atHome = await this.#graph.read(listFieldsOfHolders, { holders, fields });
      return listWhiteSpots(this.members, held, atHome, narrower);
    });
  }

  /** Other networks that have members of this one, those that share most first. */
  async overlaps(): Promise<Overlap[]> {
    return this.#once('overlaps', async () => {
      const { network, types } = this.question;
      const rows = await this.#graph.read(listSharedMemberships, { network, types, limit: MAX_MEMBERS });
      return rows
        .map(({ id, memberIds, memberCount }) => ({
          otherId: id,
          memberIds,
          hereCount: this.members.length - memberIds.length,
          thereCount: memberCount - memberIds.length,
        }))
        .sort((a, b) => b.memberIds.length - a.memberIds.length || (a.otherId < b.otherId ? -1 : 1));
    });
  }

  /** Members of this network that are members of another one too. */
  async sharedWith(otherId: string): Promise<ReadonlySet<string>> {
    return new Set((await this.overlaps()).find((overlap) => overlap.otherId === otherId)?.memberIds);
  }

  /** Members of another network that are none of this one, in no order. */
  async membersOnlyOf(otherId: string): Promise<Named[]> {
    const rows = await this.#graph.read(listNetworkMembers, {
      network: otherId,
      types: ['MEMBER_OF'],
      limit: MAX_MEMBERS,
    });
    const here = new Set(this.members.map(({ id }) => id));
    return rows.filter(({ id }) => !here.has(id));
  }

  async #once<Part>(name: string, read: () => Promise<Part>): Promise<Part> {
    const known = this.#parts.get(name) as Promise<Part> | undefined;
    const part = known ?? read();
    this.#parts.set(name, part);
    return part;
  }
}

/** Reads the members of a network and where they are. */
export async function findNetworkBridges(graph: GraphReader, question: BridgeQuestion): Promise<NetworkBridges> {
  const { network, types, home, level } = question;
  const rows = await graph.read(listNetworkMembers, { network, types, limit: MAX_MEMBERS });
  const placeIds = [...new Set(rows.flatMap((row) => row.placeIds))];
  const codes = placeIds.length === 0 ? [] : await graph.read(listPlaceCodes, { ids: placeIds });
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]));
  return new NetworkBridges(graph, question, placeMembers(rows, codeOf, { homeId: home, level }));
}

/** Id of the place that is home when nobody says otherwise; undefined where the graph does not have it. */
export async function findHome(graph: GraphReader): Promise<string | undefined> {
  const [row] = await graph.read(findPlaceByCode, { key: HOME_REGION });
  return row?.id;
}
