/** Pins what every journey leans on: a real Chromium with WebGL that reaches no other origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import type { KitBrowser } from './chromium.ts';

const PAGE = '<!doctype html><title>kit</title><img src="https://elsewhere.example/a.png"><canvas></canvas>';
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html').end(PAGE);
});
let browser: KitBrowser;
let appUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  appUrl = `http://127.0.0.1:${String(port)}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test('the browser draws WebGL 2', async () => {
  const { page, context } = await browser.newPage(appUrl);
  await page.goto(appUrl);
  expect(await page.evaluate('document.querySelector("canvas").getContext("webgl2") !== null')).toBe(true);
  await context.close();
});

test('requests to another origin are blocked and named', async () => {
  const { page, context, foreignRequests } = await browser.newPage(appUrl);
  await page.goto(appUrl);
  expect(await page.title()).toBe('kit');
  expect(foreignRequests).toEqual(['https://elsewhere.example/a.png']);
  await context.close();
});
