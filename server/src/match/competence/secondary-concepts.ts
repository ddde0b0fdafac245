/** What is known of a concept that a text names. */
interface MentionedConcept {
  key: string;
  origin: string;
  mentions: number;
}

/** What a concept that a text only mentions counts, of what one counts that it is about. */
export const SECONDARY_SHARE = 0.5;

/**
 * In a text what is named at most this often, as a share of what is named most often, is only mentioned. Of fields that texts of
 * projects name, publishers gave 51 in 100 of the others to the project, of these 44: a weak hint, so they count half, not nothing.
 */
const SHARE_OF_MOST = 1 / 3;

/**
 * The concepts that are only mentioned, by their keys: a call for gene therapies that says a word on privacy is not for lawyers.
 * In a query nothing is, as everybody says there just what is meant; nor what is chosen by hand. Pure.
 * @param isText whether the words are a text about something, and no query
 */
export function secondaryKeys(concepts: readonly MentionedConcept[], isText: boolean): Set<string> {
  if (!isText) return new Set();
  const most = Math.max(...concepts.map(({ mentions }) => mentions));
  const isMentioned = ({ origin, mentions }: MentionedConcept): boolean =>
    origin !== 'CHOSEN' && mentions <= SHARE_OF_MOST * most;
  return new Set(concepts.filter(isMentioned).map(({ key }) => key));
}
