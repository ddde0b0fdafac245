/** Names of `n` as a search document shows them, one a line, the shown ones first; alone read of a neighbour, so that a change of anything else does not concern others. */
export const NAMES_OF_NODE = `reduce(all = '', name IN [coalesce(n.nameIt, ''), coalesce(n.nameEn, ''), n.nameAny] | all + name + '\\n') + n.allNames`;
