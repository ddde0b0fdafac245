import type { Triple } from './parse-rdf.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** What is looked at of the vocabulary; everything else is passed over. */
export const TERMS = {
  type: `${RDF}type`,
  /** The text of a note that is a node of its own. */
  value: `${RDF}value`,
  prefLabel: `${SKOS}prefLabel`,
  altLabel: `${SKOS}altLabel`,
  xlPrefLabel: `${SKOS_XL}prefLabel`,
  xlAltLabel: `${SKOS_XL}altLabel`,
  literalForm: `${SKOS_XL}literalForm`,
  definition: `${SKOS}definition`,
  notation: `${SKOS}notation`,
  broader: `${SKOS}broader`,
  narrower: `${SKOS}narrower`,
  deprecated: 'http://www.w3.org/2002/07/owl#deprecated',
  issued: 'http://purl.org/dc/terms/issued',
} as const;
export type Term = keyof typeof TERMS;

export const CONCEPT = `${SKOS}Concept`;
export const CONCEPT_SCHEME = `${SKOS}ConceptScheme`;

/** The other end of a statement. */
export interface SkosValue {
  isLiteral: boolean;
  text: string;
  /** In lower case; absent for a literal without language. */
  lang?: string;
}

const TERM_OF = new Map<string, Term>(
  Object.entries(TERMS).map(([term, address]): [string, Term] => [address, term as Term]),
);

/** The statements about labels, notes, numbers and places in the tree, by whom they are about; order does not matter. */
export class SkosGraph {
  readonly #nodes = new Map<string, Map<Term, SkosValue[]>>();

  add({ subject, predicate, object }: Triple): void {
    const term = TERM_OF.get(predicate.value);
    if (term === undefined) return;
    const lang = object.language?.toLowerCase() ?? '';
    const value = { isLiteral: object.termType === 'Literal', text: object.value, ...(lang === '' ? {} : { lang }) };
    const node = this.#nodes.get(subject.value) ?? new Map<Term, SkosValue[]>();
    const values = node.get(term);
    if (values === undefined) node.set(term, [value]);
    else values.push(value);
    this.#nodes.set(subject.value, node);
  }

  /** What is said of a node; empty where nothing is. */
  valuesOf(subject: string, term: Term): readonly SkosValue[] {
    return this.#nodes.get(subject)?.get(term) ?? [];
  }

  /** All that are of a class. */
  *ofClass(address: string): Generator<string> {
    for (const [subject, node] of this.#nodes) {
      if (node.get('type')?.some(({ text }) => text === address) === true) yield subject;
    }
  }
}
