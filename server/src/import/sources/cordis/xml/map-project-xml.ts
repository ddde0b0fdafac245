import { mapOrganizationXml } from './map-organization-xml.ts';
import { mapResultXml } from './map-result-xml.ts';
import type { ProjectTables, Row } from './table-columns.ts';
import { categoriesOf, codeOf } from './xml-categories.ts';
import { attributeOf, childrenOf, elementAt, textAt, type XmlElement } from '../../../xml/xml-element.ts';

/** The rows the CSV export has of a project, from the project's XML. */
export function mapProjectXml(root: XmlElement): ProjectTables {
  const associations = elementAt(root, 'relations', 'associations');
  const project = mapProject(root, associations);
  const organizations = childrenOf(associations, 'organization').map((each) => mapOrganizationXml(each, project));
  const results = childrenOf(associations, 'result');
  const rows = results.map((each) => mapResultXml(each, project));
  return {
    'project.csv': [project],
    'organization.csv': organizations.map(({ organization }) => organization),
    'euroSciVoc.csv': mapFields(root, project.id),
    'topics.csv': programmesOf(associations, 'relatedTopic').map((topic) => ({
      projectID: project.id,
      topic: textAt(topic, 'code'),
      title: textAt(topic, 'title'),
    })),
    'legalBasis.csv': programmesOf(associations, 'relatedLegalBasis').map((basis) => ({
      projectID: project.id,
      legalBasis: textAt(basis, 'code'),
      title: textAt(basis, 'title'),
      uniqueProgrammePart: attributeOf(basis, 'uniqueProgrammePart'),
    })),
    'projectPublications.csv': rows.flatMap(({ publication }) => publication ?? []),
    'projectDeliverables.csv': rows.flatMap(({ deliverable }) => deliverable ?? []),
    'projectIprs.csv': rows.flatMap(({ ipr }) => ipr ?? []),
    'webLink.csv': [root, ...results].flatMap((each) => mapWebLinks(each, project.id)),
    'departments.csv': organizations.flatMap(({ departments }) => departments),
  };
}

function mapProject(root: XmlElement, associations: XmlElement | undefined): Row<'project.csv'> {
  const bases = programmesOf(associations, 'relatedLegalBasis');
  const main = bases.find((basis) => attributeOf(basis, 'uniqueProgrammePart') === 'true') ?? bases[0];
  const [topic] = programmesOf(associations, 'relatedTopic');
  const call = (type: string): string => textAt(byType(childrenOf(associations, 'call'), type)[0], 'identifier');
  return {
    id: textAt(root, 'id'),
    acronym: textAt(root, 'acronym'),
    status: textAt(root, 'status'),
    title: textAt(root, 'title'),
    startDate: textAt(root, 'startDate'),
    endDate: textAt(root, 'endDate'),
    totalCost: textAt(root, 'totalCost'),
    ecMaxContribution: textAt(root, 'ecMaxContribution'),
    legalBasis: textAt(main, 'code'),
    topics: textAt(topic, 'code'),
    ecSignatureDate: textAt(root, 'ecSignatureDate'),
    frameworkProgramme: frameworkOf(main, topic),
    masterCall: call('relatedMasterCall'),
    subCall: call('relatedSubCall'),
    fundingScheme: codeOf(root, 'projectFundingSchemeCategory'),
    objective: textAt(root, 'objective'),
    contentUpdateDate: textAt(root, 'contentUpdateDate'),
    rcn: textAt(root, 'rcn'),
    grantDoi: textAt(root, 'identifiers', 'grantDoi'),
    keywords: textAt(root, 'keywords'),
  };
}

function frameworkOf(main: XmlElement | undefined, topic: XmlElement | undefined): string {
  return textAt(main, 'frameworkProgramme') || textAt(topic, 'frameworkProgramme');
}

function mapFields(root: XmlElement, projectID: string): Row<'euroSciVoc.csv'>[] {
  return categoriesOf(root, 'euroSciVoc').map((category) => ({
    projectID,
    euroSciVocCode: textAt(category, 'code'),
    euroSciVocPath: textAt(category, 'displayCode'),
    euroSciVocTitle: textAt(category, 'title'),
    euroSciVocDescription: textAt(category, 'description'),
  }));
}

/** Links of the project itself, to its site above all, and of its deliverables. */
function mapWebLinks(element: XmlElement, projectID: string): Row<'webLink.csv'>[] {
  return childrenOf(elementAt(element, 'relations', 'associations'), 'webLink').map((link) => ({
    projectID,
    physUrl: textAt(link, 'physUrl'),
    id: textAt(link, 'id'),
    status: textAt(link, 'status'),
    archivedDate: textAt(link, 'archivedDate'),
    type: attributeOf(link, 'type'),
    source: attributeOf(link, 'source'),
    represents: attributeOf(link, 'represents'),
  }));
}

function programmesOf(associations: XmlElement | undefined, type: string): XmlElement[] {
  return byType(childrenOf(associations, 'programme'), type);
}

function byType(elements: readonly XmlElement[], type: string): XmlElement[] {
  return elements.filter((element) => attributeOf(element, 'type') === type);
}
