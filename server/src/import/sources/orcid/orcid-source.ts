import { basename } from 'node:path';
import type { RecordContent, SourceDescription } from '../../../records/model.ts';
import { parseAskedOrganizations, type AskedOrganizations } from '../../asked-organizations.ts';
import { listFiles, type ListedFile } from '../../list-files.ts';
import {
  FileRefused,
  type OpenedSource,
  type SourceItem,
  type SourceModule,
  type SourceOptions,
} from '../../source-module.ts';
import { gatherOrcid, readFile, type OrcidGathering } from './gather-orcid.ts';
import { mapAffiliations, mapOrganization, mapPerson, mapWork, orcidOf, publicationId } from './map-orcid.ts';
import type { OrcidRecord } from './read-orcid-record.ts';
import { ORCID_FILES, readOrcidFiles } from './read-orcid-files.ts';

/** ORCID: records of its API or its public data file, of researchers of the organizations asked for. */
export const orcidSource: SourceModule = {
  name: 'orcid',
  help: 'orcid PATH… --organization ROR…: records of ORCID 3.0 (.json, .xml, folders of them, .tar.gz of the public data file), of researchers of these organizations only',
  options: [{ name: 'organizations', isRequired: true }],
  open: openOrcid,
};

/** Reads all files through once to see whom they concern, then once more to take them over. */
async function openOrcid(paths: readonly string[], options: SourceOptions, signal: AbortSignal): Promise<OpenedSource> {
  const asked = parseAskedOrganizations('ORCID', options, 'ror');
  if (options.region !== undefined) {
    throw new FileRefused('ORCID', 'cannot be cut to a region: say with --organization whose researchers you want');
  }
  const origin = paths.map((path) => basename(path)).join(', ');
  const files = await listFiles(paths, (name) => ORCID_FILES.test(name));
  const gathering = await gatherOrcid(files, asked, signal);
  const { records, people, publications, gone, problems } = gathering;
  if (records === 0) {
    const [first] = problems;
    throw new FileRefused(first?.file ?? origin, first?.reason ?? 'no record of ORCID is in it');
  }
  if (people.size === 0 && gone.size === 0) {
    throw new FileRefused(origin, 'no researcher of the organizations asked for is in it');
  }
  return {
    source: describeSource(origin, gathering),
    total: gathering.organizations().length + publications.size + people.size + gathering.countAffiliations(),
    items: readItems(files, asked, gathering, signal),
    scope: [...asked.rors].sort().join('+'),
    // Files may be any part of ORCID; only that someone left it is said for sure.
    covers: (localId) => gone.has(orcidOf(localId) ?? ''),
  };
}

async function* readItems(
  files: readonly ListedFile[],
  asked: AskedOrganizations,
  gathering: OrcidGathering,
  signal: AbortSignal,
): AsyncGenerator<SourceItem> {
  const organizations = gathering.organizations();
  const described = new Set(organizations.map(({ ror }) => ror));
  for (const organization of organizations) yield { record: mapOrganization(organization) };
  const left = new Set(gathering.publications);
  let number = 0;
  for await (const file of readOrcidFiles(files, signal)) {
    const read = readFile(file, asked);
    if (typeof read !== 'string' && 'record' in read && gathering.people.get(read.record.orcid) === number) {
      const { orcid, works } = read.record;
      for (const work of works) if (left.delete(publicationId(orcid, work))) yield { record: mapWork(orcid, work) };
      yield* recordsOf(read.record, described).map((record) => ({ record }));
    }
    number += 1;
  }
  if (left.size > 0) throw new FileRefused(files[0]?.shownName ?? 'ORCID', 'it changed while it was read');
  for (const problem of gathering.problems) yield { problem };
}

/** A researcher, and what ties them to organizations; one without a name is no record anything could point to. */
function recordsOf(person: OrcidRecord, described: ReadonlySet<string>): RecordContent[] {
  const affiliations = person.affiliations.filter(({ ror }) => described.has(ror));
  return [mapPerson(person), ...mapAffiliations({ orcid: person.orcid, affiliations })];
}

function describeSource(file: string, { modifiedOn }: OrcidGathering): SourceDescription {
  return {
    id: 'orcid',
    type: 'DATASET',
    title: { en: 'ORCID' },
    titleIsOurs: false,
    description: {
      it: 'Registro in cui i ricercatori dicono chi sono, dove lavorano e che cosa hanno pubblicato; qui solo chi appartiene agli enti richiesti, e solo ciò che mostra a tutti.',
      en: 'Registry in which researchers say who they are, where they work and what they published; here only those of the organizations asked for, and only what they show to everyone.',
    },
    file,
    ...(modifiedOn === '' ? {} : { date: modifiedOn }),
    languages: ['en'],
    licence: 'CC0-1.0',
    priority: 130,
  };
}
