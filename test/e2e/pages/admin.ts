import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The token of the app that the journeys use, from its data folder. */
export async function readAdminToken(dataFolder: string): Promise<string> {
  return (await readFile(join(dataFolder, 'admin-token'), 'utf8')).trim();
}

/** Signs in on a page that has the bar for it, in English. */
export async function signIn(page: Page, token: string, name = ''): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Token').fill(token);
  await dialog.getByLabel('Name or initials').fill(name);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Takes a source away over the API, so that journeys find and leave the graph as the seed made it. */
export async function dropSource(appUrl: string, token: string, id: string): Promise<void> {
  const query = 'mutation ($id: ID!) { dropSource(id: $id) { __typename } }';
  const response = await fetch(`${appUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { id } }),
  });
  if (!response.ok) throw new Error(`The source ${id} could not be dropped: ${await response.text()}`);
}
