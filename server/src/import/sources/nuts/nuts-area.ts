/** An area of the nomenclature as one row or feature of a file gives it. */
export interface NutsArea {
  /** As Eurostat writes it, EL and UK included: IT, ITC, ITC4, ITC4C. */
  code: string;
  /** In Latin letters. */
  name: string;
  /** In the area's own letters, where the file has both. */
  ownName: string;
  /** Year of the version of NUTS, where file or row tell it. */
  version?: string;
  /** ISO 3166-1 code of a country, where the file has it. */
  iso?: string;
}

/** A region, province or municipality of Italy with its code of ISTAT; those it lies in come with it. */
export interface ItalianArea {
  kind: 'region' | 'province' | 'municipality';
  istat: string;
  name: string;
  /** The two letters of a province. */
  acronym?: string;
  /** Code of the region of a province, of the province of a municipality. */
  parent?: string;
}
