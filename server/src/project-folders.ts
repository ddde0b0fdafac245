import { fileURLToPath } from 'node:url';

/** Folders of the project that the server reads at run time, absolute. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SEED_FOLDER = `${ROOT}seed`;
export const GRAPH_SCHEMA_FOLDER = `${ROOT}schema/graph`;
export const SEARCH_SCHEMA_FOLDER = `${ROOT}schema/search`;
export const API_SCHEMA_FOLDER = `${ROOT}schema/api`;
export const ELIGIBILITY_FOLDER = `${ROOT}schema/eligibility`;
export const WEB_FOLDER = `${ROOT}web`;
export const PROJECT_FOLDER = ROOT;
