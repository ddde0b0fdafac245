import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { useLanguage } from '../../lib/use-language';
import { EXAMPLES, type Example } from './examples';
import { readVariables } from './request-text';
import { runQuery } from './run-query';
import { useQueryRun } from './use-query-run';
import { toWorkbenchSearch } from '../../lib/workbench-search';

const idsSchema = z.object({ data: z.record(z.string(), z.object({ id: z.string() }).nullable()) });

function variablesText(variables: Record<string, unknown>): string {
  return JSON.stringify(variables, null, 2);
}

/** The question being written: begins with the address, goes into it when it is asked. */
export function useDraft() {
  const search = useSearch({ from: '/graphql' });
  const navigate = useNavigate();
  const language = useLanguage();
  const isGiven = search.q !== undefined;
  const [query, setQuery] = useState(search.q ?? EXAMPLES[0].query);
  const [variables, setVariables] = useState(search.variables ?? (isGiven ? '' : variablesText(EXAMPLES[0].variables)));
  const { run, ask } = useQueryRun();
  const read = readVariables(variables);
  const submit = () => {
    if (!read.isValid || query.trim() === '') return;
    const next = toWorkbenchSearch(query, variables) ?? {};
    void navigate({ to: '/graphql', search: next, replace: true, resetScroll: false });
    void ask({ query, variables: read.value, language });
  };
  const choose = async (example: Example) => {
    setQuery(example.query);
    setVariables(variablesText(example.variables));
    if (example.slugs === undefined) return;
    const ids = await findIds(example.slugs, language);
    setVariables(variablesText({ ...example.variables, ...ids }));
  };
  return { query, setQuery, variables, setVariables, read, run, submit, choose, language };
}

/** The ids behind slugs, by the same names; a slug that is gone stays as it is, for the reader to replace. */
async function findIds(slugs: Record<string, string>, language: string): Promise<Record<string, string>> {
  const fields = Object.entries(slugs).map(([name, slug]) => `${name}: entity(slug: ${JSON.stringify(slug)}) { id }`);
  const query = `{ ${fields.join(' ')} }`;
  try {
    const { body } = await runQuery({ query, variables: {}, language }, new AbortController().signal);
    const found = idsSchema.safeParse(body);
    return Object.fromEntries(Object.entries(slugs).map(([name, slug]) => [name, found.data?.data[name]?.id ?? slug]));
  } catch {
    return slugs;
  }
}
