import type { NameStatement } from '../../../records/model.ts';

/** A field of science, from whichever form of the vocabulary. */
export interface ScienceField {
  /** Tells it from all others and stays over the editions: its number, without one the last part of its address. */
  key: string;
  /** Its number in the vocabulary, `373`. */
  notation?: string;
  /** The concept's address, `http://data.europa.eu/8mn/euroscivoc/…`; the table does not give it. */
  address?: string;
  names: NameStatement[];
  definitions: { text: string; lang?: string }[];
  isDeprecated: boolean;
  /** Keys of the fields right above it. */
  parents: string[];
  /** The numbers from the top down to it, one path for each way: `/23/53/373`. This is what CORDIS calls its code. */
  paths: string[];
}
