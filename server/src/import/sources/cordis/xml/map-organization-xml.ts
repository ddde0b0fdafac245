import type { Row } from './table-columns.ts';
import { codeOf } from './xml-categories.ts';
import { attributeOf, childrenOf, elementAt, textAt, type XmlElement } from '../../../xml/xml-element.ts';

/** The row of organization.csv and those of departments.csv, from an organization within a project. */
export function mapOrganizationXml(
  element: XmlElement,
  project: Row<'project.csv'>,
): { organization: Row<'organization.csv'>; departments: Row<'departments.csv'>[] } {
  const organisationID = textAt(element, 'id');
  const departmentNames = childrenOf(element, 'departmentName').map(({ text }) => text.trim());
  const organization: Row<'organization.csv'> = {
    projectID: project.id,
    projectAcronym: project.acronym,
    organisationID,
    vatNumber: textAt(element, 'vatNumber'),
    name: textAt(element, 'legalName'),
    shortName: textAt(element, 'shortName'),
    SME: attributeOf(element, 'sme'),
    activityType: codeOf(element, 'organizationActivityType'),
    street: textAt(element, 'address', 'street'),
    postCode: textAt(element, 'address', 'postalCode'),
    city: textAt(element, 'address', 'city'),
    country: textAt(element, 'address', 'country'),
    nutsCode: nutsCodeOf(element),
    geolocation: textAt(element, 'address', 'geolocation'),
    organizationURL: textAt(element, 'address', 'url'),
    // The XML dates the project as a whole, not each participant.
    contentUpdateDate: project.contentUpdateDate,
    rcn: textAt(element, 'rcn'),
    order: attributeOf(element, 'order'),
    role: attributeOf(element, 'type'),
    ecContribution: attributeOf(element, 'ecContribution'),
    netEcContribution: attributeOf(element, 'netEcContribution'),
    totalCost: attributeOf(element, 'totalCost'),
    endOfParticipation: attributeOf(element, 'terminated'),
  };
  return {
    organization,
    departments: departmentNames
      .filter((name) => name !== '')
      .map((departmentName) => ({ projectID: project.id, organisationID, departmentName })),
  };
}

/** Its area, or its country's code where the file knows no area. */
function nutsCodeOf(element: XmlElement): string {
  const regions = childrenOf(elementAt(element, 'relations', 'regions'), 'region');
  const codeOfRegion = (type: string): string =>
    textAt(
      regions.find((region) => attributeOf(region, 'type') === type),
      'nutsCode',
    );
  return codeOfRegion('relatedNutsCode') || codeOfRegion('relatedRegion');
}
