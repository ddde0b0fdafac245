import { join } from 'node:path';
import { runProgram } from './run-program.ts';
import { fileErrorCode, StartProblem } from './start-problem.ts';

const OLDEST_JAVA = 17;
const NEWEST_JAVA = 21;
const ADVICE =
  'install Java 17 or 21 (for example openjdk-17-jre-headless) or point JAVA_HOME at one, or give the address of a running Neo4j in NEO4J_URI.';

/**
 * Finds a Java that Neo4j 5.26 runs on (17 to 21): JAVA_HOME first, then PATH.
 * @returns the program to run
 * @throws StartProblem JAVA_MISSING | JAVA_UNSUITABLE
 */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<string> {
  const home = environment['JAVA_HOME'];
  const unsuitable: string[] = [];
  for (const program of home ? [join(home, 'bin', 'java'), 'java'] : ['java']) {
    const version = await findJavaVersion(program, environment);
    if (version === null) continue;
    if (version >= OLDEST_JAVA && version <= NEWEST_JAVA) return program;
    unsuitable.push(String(version));
  }
  if (unsuitable.length === 0)
    throw new StartProblem('JAVA_MISSING', `The local Neo4j needs Java and none was found: ${ADVICE}`);
  throw new StartProblem(
    'JAVA_UNSUITABLE',
    `The local Neo4j does not run on Java ${unsuitable.join(' or ')}: ${ADVICE}`,
  );
}

/** The major version, null when the program does not exist or does not say. */
async function findJavaVersion(program: string, environment: NodeJS.ProcessEnv): Promise<number | null> {
  try {
    const { output } = await runProgram(program, ['-version'], { environment });
    // "17.0.15", "21", and "1.8.0_392" for Java 8
    const match = /version "(?:1\.)?(\d+)/u.exec(output);
    return match === null ? null : Number(match[1]);
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(fileErrorCode(error) ?? '')) return null;
    throw error;
  }
}
