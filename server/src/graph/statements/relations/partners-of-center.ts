/** Organizations `partner` in a project `w` that `center` is in too: a row for each role of theirs in it. */
export const PARTNERS_OF_CENTER = `
      MATCH (center)-[:PARTICIPATES_IN|COORDINATES]->(w:Project)
      WITH DISTINCT center, w
      MATCH (w)<-[:PARTICIPATES_IN|COORDINATES]-(partner:Organization)
      WHERE partner <> center`;
