// Pins who gets the workbench page and who the API at the address they share.
import { expect, test } from 'vitest';
import { asksForPage } from './asks-for-page.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

test.each([
  ['a browser that opens the address', 'GET', '/graphql', BROWSER, true],
  ['a browser that opens a shared link', 'GET', '/graphql?q=%7Bstatistics%7BasOf%7D%7D&lang=en', BROWSER, true],
  ['a link checker', 'HEAD', '/graphql', 'text/html', true],
  ['upper case', 'GET', '/graphql', 'Text/HTML', true],
  ['a question in the address', 'GET', '/graphql?query=%7Bstatistics%7BasOf%7D%7D', BROWSER, false],
  ['a question behind another parameter', 'GET', '/graphql?variables=%7B%7D&query=x', BROWSER, false],
  ['a question sent as a form', 'POST', '/graphql', BROWSER, false],
  ['a program that takes anything', 'GET', '/graphql', '*/*', false],
  ['a program that says nothing', 'GET', '/graphql', undefined, false],
  ['a client of the API', 'POST', '/graphql', 'application/json', false],
  ['HTML refused', 'GET', '/graphql', 'application/json, text/html;q=0', false],
])('%s', (_name, method, url, accept, isPage) => {
  expect(asksForPage({ method, url, accept })).toBe(isPage);
});
