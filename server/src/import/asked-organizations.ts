import { FileRefused, type SourceOptions } from './source-module.ts';
import { isRorId, parseRorId } from './ror-id.ts';

const OPENALEX_INSTITUTION = /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:institutions\/)?)?(I[1-9]\d{0,11})$/iu;

/** The organizations whose people are asked for. */
export interface AskedOrganizations {
  /** Nine characters each. */
  rors: ReadonlySet<string>;
  /** `I…` each; only sources that know OpenAlex' ids are asked by them. */
  openAlexIds: ReadonlySet<string>;
  /** What a text must hold one of to speak of any of them. */
  marks: readonly Buffer[];
}

/**
 * Reads the organizations of an import of people.
 * @param sourceName as a person calls it
 * @throws FileRefused when none is given: people are personal data, nobody's are taken without need; or when one is no id
 */
export function parseAskedOrganizations(
  sourceName: string,
  { organizations = [] }: Pick<SourceOptions, 'organizations'>,
  knows: 'ror' | 'ror and OpenAlex',
): AskedOrganizations {
  if (organizations.length === 0) {
    throw new FileRefused(
      sourceName,
      'it speaks of people, whose data are taken only as far as they are needed: say with --organization whose researchers you want (a ROR id each)',
    );
  }
  const rors = new Set<string>();
  const openAlexIds = new Set<string>();
  for (const text of organizations) {
    const ror = readRor(text);
    const openAlexId = OPENALEX_INSTITUTION.exec(text.trim())?.[1]?.toUpperCase();
    if (ror !== undefined) rors.add(ror);
    else if (openAlexId !== undefined && knows === 'ror and OpenAlex') openAlexIds.add(openAlexId);
    else {
      const wanted = knows === 'ror' ? 'a ROR id' : 'a ROR id or an id of OpenAlex';
      throw new FileRefused(sourceName, `--organization "${text.slice(0, 60)}" is not ${wanted}`);
    }
  }
  return { rors, openAlexIds, marks: [...rors, ...openAlexIds].map((id) => Buffer.from(id)) };
}

/** Whether bytes speak of one of them at all; what does not need not be looked at more closely. */
export function mentionsAsked(bytes: Buffer, { marks }: AskedOrganizations): boolean {
  return marks.some((mark) => bytes.includes(mark));
}

function readRor(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  return isRorId(plain) ? plain : parseRorId(plain);
}
