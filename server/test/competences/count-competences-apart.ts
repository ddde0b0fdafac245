import type { TestGraph } from '../kit/test-graph.ts';

/** What a computed competence must say, worked out without any statement or formula of the server's. */
export interface ExpectedCompetence {
  from: string;
  to: string;
  projectCount: number;
  coordinatedCount: number;
  publicationCount: number;
  firstYear: number | null;
  lastYear: number | null;
  points: number;
  sourceIds: string[];
}

interface Node {
  id: string;
  kind: string;
  properties: Record<string, unknown>;
}
interface Edge {
  type: string;
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

/** A work of a holder: from when to when, by which relations. */
interface Work {
  id: string;
  isProject: boolean;
  isCoordinated: boolean;
  starts: number[];
  ends: number[];
  sourceIds: string[];
}

/** Reads the whole graph and counts competences in plain loops, as the decision on competences describes them. */
export async function countCompetencesApart(db: TestGraph): Promise<ExpectedCompetence[]> {
  const nodes = (await db.ask(
    'MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind, properties(e) AS properties',
  )) as unknown as Node[];
  const edges = (await db.ask(
    'MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT r.isInferred RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  )) as unknown as Edge[];
  const graph = { nodes: new Map(nodes.map((node) => [node.id, node])), edges };
  return nodes
    .filter(({ kind }) => ['Organization', 'Person', 'Network'].includes(kind))
    .flatMap(({ id }) => competencesOf(graph, id));
}

interface Dump {
  nodes: Map<string, Node>;
  edges: Edge[];
}

function competencesOf(graph: Dump, holder: string): ExpectedCompetence[] {
  const works = [...worksOf(graph, holder).values()];
  const technologies = [...graph.nodes.values()].filter(({ kind }) => kind === 'Technology');
  return technologies.flatMap((technology) => {
    const proofs = works.flatMap((work) => {
      const about = graph.edges.filter(
        ({ type, from, to }) => type === 'ABOUT' && from === work.id && to === technology.id,
      );
      if (about.length > 0) return [{ ...work, share: 1, said: about.flatMap(sourcesOf) }];
      const node = graph.nodes.get(work.id);
      const keywords = (node?.properties['keywordsFolded'] ?? []) as string[];
      const names = [technology.properties['sortEn'], technology.properties['sortIt']];
      if (!keywords.some((keyword) => names.includes(keyword))) return [];
      return [{ ...work, share: 0.5, said: (node?.properties['sourceIds'] ?? []) as string[] }];
    });
    if (proofs.length === 0) return [];
    const projects = proofs.filter(({ isProject }) => isProject);
    const direct = new Set(projects.filter(({ share }) => share === 1).map(({ id }) => id));
    const isCounted = (work: Work): boolean =>
      !graph.edges.some(({ type, from, to }) => type === 'RESULT_OF' && from === work.id && direct.has(to));
    const pointsOf = (proof: Work & { share: number }): number =>
      proof.share * (proof.isProject ? (proof.isCoordinated ? 2 : 1) : isCounted(proof) ? 0.5 : 0);
    const starts = proofs.flatMap((proof) => proof.starts);
    const ends = proofs.flatMap((proof) => proof.ends);
    const years = starts.length === 0 ? [] : [Math.min(...starts), Math.max(...ends)];
    return [
      {
        from: holder,
        to: technology.id,
        projectCount: projects.length,
        coordinatedCount: projects.filter(({ isCoordinated }) => isCoordinated).length,
        publicationCount: proofs.length - projects.length,
        firstYear: years.length === 0 ? null : Math.min(...years),
        lastYear: years.length === 0 ? null : Math.max(...years),
        points: proofs.reduce((sum, proof) => sum + pointsOf(proof), 0),
        sourceIds: [...new Set(proofs.flatMap(({ sourceIds, said }) => [...sourceIds, ...said]))].sort(),
      },
    ];
  });
}

/** A relation by which a holder has a part in a work. */
interface Part {
  edge: Edge;
  start: number[];
  end: number[];
  sourceIds: string[];
}

function worksOf(graph: Dump, holder: string): Map<string, Work> {
  const works = new Map<string, Work>();
  const parts = [
    ...participationsOf(graph, holder),
    ...authorshipsOf(graph, holder),
    ...writingsOfStaff(graph, holder),
  ];
  for (const { edge, start, end, sourceIds } of parts) {
    const isProject = edge.type !== 'AUTHORED';
    const node = graph.nodes.get(edge.to);
    if (node?.kind !== (isProject ? 'Project' : 'Publication') || node.properties['status'] === 'retracted') continue;
    const known = works.get(edge.to) ?? { ...NO_WORK, id: edge.to, isProject };
    works.set(edge.to, {
      ...known,
      isCoordinated: known.isCoordinated || edge.type === 'COORDINATES',
      starts: [...known.starts, ...start],
      ends: [...known.ends, ...end],
      sourceIds: [...known.sourceIds, ...sourceIds],
    });
  }
  return works;
}

const NO_WORK = { isCoordinated: false, starts: [], ends: [], sourceIds: [] };

function participationsOf({ nodes, edges }: Dump, holder: string): Part[] {
  return edges
    .filter(({ type, from }) => from === holder && ['PARTICIPATES_IN', 'COORDINATES'].includes(type))
    .map((edge) => {
      const project = nodes.get(edge.to)?.properties;
      const start = edge.properties['startedOn'] ?? project?.['startDate'];
      const end = edge.properties['endedOn'] ?? project?.['endDate'];
      return { edge, start: yearOf(start ?? end), end: yearOf(end ?? start), sourceIds: sourcesOf(edge) };
    });
}

function authorshipsOf({ nodes, edges }: Dump, author: string): Part[] {
  return edges
    .filter(({ type, from }) => type === 'AUTHORED' && from === author)
    .map((edge) => {
      const year = yearOf(nodes.get(edge.to)?.properties['date']);
      return { edge, start: year, end: year, sourceIds: sourcesOf(edge) };
    });
}

/** What persons wrote while they were there, as far as dates are stated. */
function writingsOfStaff(graph: Dump, holder: string): Part[] {
  const posts = graph.edges.filter(
    ({ type, from, to }) => type === 'AFFILIATED_WITH' && to === holder && graph.nodes.get(from)?.kind === 'Person',
  );
  return posts.flatMap((post) =>
    authorshipsOf(graph, post.from)
      .filter(({ start: [written] }) => written === undefined || wasThere(post, written))
      .map((part) => ({ ...part, sourceIds: [...part.sourceIds, ...sourcesOf(post)] })),
  );
}

function wasThere({ properties }: Edge, year: number): boolean {
  const [from = -Infinity] = yearOf(properties['startedOn']);
  const [until = Infinity] = yearOf(properties['endedOn']);
  return from <= year && year <= until;
}

function yearOf(date: unknown): number[] {
  return typeof date === 'string' ? [Number(date.slice(0, 4))] : [];
}

function sourcesOf({ properties }: Edge): string[] {
  return properties['sourceIds'] as string[];
}
