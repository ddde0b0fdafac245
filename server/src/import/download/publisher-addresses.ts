import { FileRefused } from '../source-module.ts';

/** Files that a publisher renews under the same addresses, and that are imported together. */
interface PublisherFiles {
  /** What they are called on the command line: `cordis-horizon`. */
  name: string;
  addresses: readonly string[];
}

/**
 * Where the publishers keep their newest files. The CSV form of CORDIS has results in zips of their own (of FP7 none is
 * known); the XML form has all in one zip, several times as large. ROR is not here: each of its dumps has an address of its
 * own at Zenodo, which only a search there tells (https://ror.readme.io/docs/data-dump): give that address instead.
 */
const PUBLISHER_FILES: readonly PublisherFiles[] = [
  cordis('cordis-horizon', ['HORIZONprojects-csv', 'HORIZONprojectPublications-csv', 'HORIZONprojectDeliverables-csv']),
  cordis('cordis-horizon-xml', ['HORIZONprojects-xml']),
  cordis('cordis-h2020', ['h2020projects-csv', 'h2020projectPublications-csv', 'h2020projectDeliverables-csv']),
  cordis('cordis-h2020-xml', ['h2020projects-xml']),
  cordis('cordis-fp7', ['fp7projects-csv']),
  cordis('cordis-fp7-xml', ['fp7projects-xml']),
];

function cordis(name: string, files: readonly string[]): PublisherFiles {
  const addresses = files.map((file) => `https://cordis.europa.eu/data/cordis-${file}.zip`);
  return { name, addresses };
}

/**
 * The addresses to download from: one that is given as such, or those of files by their name, which the environment may set
 * anew, separated by blanks (`KMS_DOWNLOAD_CORDIS_HORIZON` for `cordis-horizon`; names that are not in the table need it).
 * @throws FileRefused for a name without address, and for an address that is not http or https
 */
export function findDownloadAddresses(
  wanted: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (/^https?:/iu.test(wanted)) return [readAddress(wanted, 'download')];
  const known = PUBLISHER_FILES.find(({ name }) => name === wanted);
  const variable = `KMS_DOWNLOAD_${wanted.toUpperCase().replace(/[^A-Z\d]+/gu, '_')}`;
  const set = environment[variable]?.split(/\s+/u).filter((address) => address !== '') ?? [];
  if (set.length > 0) return set.map((address) => readAddress(address, variable));
  if (known !== undefined) return known.addresses;
  const names = PUBLISHER_FILES.map(({ name }) => name).join(', ');
  throw new FileRefused(wanted, `there is no address for it; set ${variable}, or give an address or one of ${names}`);
}

function readAddress(text: string, shownName: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new FileRefused(shownName, 'is no http or https address');
  }
  return url.href;
}
