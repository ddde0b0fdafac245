/** Types of publications that are rights somebody applied for, as Cypher. */
export const RIGHTS_TYPES = `['PATENT', 'UTILITY_MODEL', 'TRADEMARK', 'DESIGN']`;
