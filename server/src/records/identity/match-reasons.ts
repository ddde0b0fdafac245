/** Why two bodies look like one, or not quite; shown to the person who decides. */
export const MATCH_REASONS = [
  /** The same name, but for case, accents, word order, articles, legal form and the language of common words. */
  'SAME_NAME',
  /** The same as SAME_NAME, between names that are marked as of different languages. */
  'SAME_NAME_IN_OTHER_LANGUAGE',
  /** The names share most of what they say, or differ in their spelling. */
  'SIMILAR_NAME',
  /** One name is the other with more words. */
  'NAME_INSIDE_NAME',
  /** Both state the same acronym or short name. */
  'SAME_ACRONYM',
  /** The acronym of one is made of the initials of the other. */
  'ACRONYM_OF_NAME',
  /** Both state one street and house number. */
  'SAME_ADDRESS',
  'SAME_CITY',
  'SAME_COUNTRY',
  'SAME_WEBSITE',
  'OTHER_CITY',
  'OTHER_COUNTRY',
  'OTHER_WEBSITE',
  /** Both state a legal form, and they differ. */
  'OTHER_LEGAL_FORM',
  /** They are bodies of different kinds: a foundation and a hospital, a department and a university. */
  'OTHER_TYPE',
  /** Both state an identifier of a register in which a body has one only, and they differ. */
  'OTHER_IDENTIFIER',
  /** One source lists both, so it means two. */
  'SAME_SOURCE',
  /** Other records fit as well; set by whoever sees all of them. */
  'AMBIGUOUS',
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];
