import type { AskedOrganizations } from '../../asked-organizations.ts';
import { parseRorId } from '../../ror-id.ts';
import { isPublic, partAt, textAt, type OrcidNode } from './orcid-node.ts';
import { readFuzzyDate } from './read-fuzzy-date.ts';

/** A person at an organization asked for. */
export interface OrcidAffiliation {
  role: (typeof SECTIONS)[number]['role'];
  ror: string;
  organization: { name: string; city: string; country: string };
  from?: string;
  to?: string;
  /** Whether it makes them one of its researchers: who works there, or is taught there still. */
  isResearcher: boolean;
}

const SECTIONS = [
  { section: 'employments', role: 'employment', isWork: true },
  { section: 'invited-positions', role: 'invited-position', isWork: true },
  { section: 'educations', role: 'education', isWork: false },
  { section: 'qualifications', role: 'qualification', isWork: false },
] as const;

/** The public affiliations with organizations asked for. Of others nothing is taken. Pure. */
export function readAffiliations(
  root: OrcidNode,
  asked: AskedOrganizations,
  report: (field: string, reason: string) => void,
): OrcidAffiliation[] {
  return SECTIONS.flatMap(({ section, role, isWork }) => {
    const groups = partAt(root, 'activities-summary', section)?.all('affiliation-group') ?? [];
    // In JSON the summaries lie one level deeper.
    const summaries = [...groups, ...groups.flatMap((group) => group.all('summaries'))].flatMap((group) =>
      group.all(`${role}-summary`),
    );
    return summaries.filter(isPublic).flatMap((summary) => {
      const organization = partAt(summary, 'organization');
      const id = textAt(organization, 'disambiguated-organization', 'disambiguated-organization-identifier');
      const ror = parseRorId(id);
      if (ror === undefined || !asked.rors.has(ror)) return [];
      const from = readFuzzyDate(partAt(summary, 'start-date'), `${role} start-date`, report);
      const to = readFuzzyDate(partAt(summary, 'end-date'), `${role} end-date`, report);
      return [
        {
          role,
          ror,
          organization: describe(organization),
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
          isResearcher: isWork || partAt(summary, 'end-date') === undefined,
        },
      ];
    });
  });
}

function describe(organization: OrcidNode | undefined): OrcidAffiliation['organization'] {
  const country = textAt(organization, 'address', 'country').toUpperCase();
  return {
    name: fold(textAt(organization, 'name')),
    city: fold(textAt(organization, 'address', 'city')),
    country: /^[A-Z]{2}$/u.test(country) ? country : '',
  };
}

function fold(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, 500)
    .trim();
}
