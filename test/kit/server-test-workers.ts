/** Server test files that run at the same time, each worker on a Neo4j of its own: as many as the two cores can feed. */
export const SERVER_TEST_WORKERS = 2;
