import type { Row } from './table-columns.ts';
import { categoriesOf, codeOf } from './xml-categories.ts';
import { childrenOf, elementAt, textAt, type XmlElement } from '../../../xml/xml-element.ts';

/** The row a result becomes, by the collection it is in; none for summaries and what is not known. */
export interface ResultRow {
  publication?: Row<'projectPublications.csv'>;
  deliverable?: Row<'projectDeliverables.csv'>;
  ipr?: Row<'projectIprs.csv'>;
}

/** Maps a result of a project: a publication, a deliverable, a patent or other registered right. */
export function mapResultXml(element: XmlElement, project: Row<'project.csv'>): ResultRow {
  switch (codeOf(element, 'collection')) {
    case 'publication':
      return { publication: mapPublication(element, project) };
    case 'deliverable':
      return { deliverable: mapDeliverable(element, project) };
    case 'ipr':
      return { ipr: mapIpr(element, project) };
    default:
      return {};
  }
}

function mapPublication(element: XmlElement, project: Row<'project.csv'>): Row<'projectPublications.csv'> {
  const detail = (name: string): string => textAt(element, 'details', name);
  const identifier = (name: string): string => textAt(element, 'identifiers', name);
  return {
    ...sharedCells(element, project),
    isPublishedAs: titleOf(element, 'projectPublication'),
    authors: detail('authors'),
    journalTitle: detail('journalTitle'),
    journalNumber: detail('journalNumber'),
    publishedYear: detail('publishedYear'),
    publishedPages: detail('publishedPages'),
    issn: identifier('issn'),
    isbn: identifier('isbn'),
    doi: identifier('doi'),
  };
}

function mapDeliverable(element: XmlElement, project: Row<'project.csv'>): Row<'projectDeliverables.csv'> {
  const [link] = childrenOf(elementAt(element, 'relations', 'associations'), 'webLink');
  return {
    ...sharedCells(element, project),
    deliverableType: titleOf(element, 'deliverableType'),
    description: textAt(element, 'description'),
    url: textAt(link, 'physUrl'),
  };
}

function mapIpr(element: XmlElement, project: Row<'project.csv'>): Row<'projectIprs.csv'> {
  const detail = (name: string): string => textAt(element, 'details', name);
  return {
    ...sharedCells(element, project),
    iprType: titleOf(element, 'iprType'),
    iprPrefix: detail('iprPrefix'),
    iprNumber: detail('iprNumber'),
    iprDate: detail('iprDate'),
    iprAwarded: detail('iprAwarded'),
  };
}

type SharedColumn = 'id' | 'title' | 'projectID' | 'projectAcronym' | 'collection' | 'contentUpdateDate' | 'rcn';

function sharedCells(element: XmlElement, project: Row<'project.csv'>): Record<SharedColumn, string> {
  return {
    id: textAt(element, 'id'),
    title: textAt(element, 'title'),
    projectID: project.id,
    projectAcronym: project.acronym,
    collection: titleOf(element, 'collection'),
    contentUpdateDate: textAt(element, 'contentUpdateDate'),
    rcn: textAt(element, 'rcn'),
  };
}

/** The English title of the first category of a classification. */
function titleOf(element: XmlElement, classification: string): string {
  return textAt(categoriesOf(element, classification)[0], 'title');
}
