import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { IncomingMessage } from 'node:http';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = process.env['KMS_SERVER'] ?? 'http://127.0.0.1:4000';

/** Writes a packed copy beside each text file: the server hands it out as it is, a third of the size, without packing at run time. */
function packFiles(): Plugin {
  return {
    name: 'pack-files',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(?:js|css|svg|html)$/u.test(file))) {
        const packed = await promisify(gzip)(await readFile(join(dir, name)), { level: 9 });
        await writeFile(join(dir, `${name}.gz`), packed);
      }
    },
  };
}

/** What a browser opens at the API's address is the workbench page, as the server has it; everything else is the API's. */
const api = {
  target: server,
  bypass: ({ method, url = '/', headers }: IncomingMessage): string | undefined => {
    const asksForPage = method === 'GET' && headers.accept?.includes('text/html') === true && !/[?&]query=/.test(url);
    return asksForPage ? '/index.html' : undefined;
  },
};

/** The explorer: built to web/dist and served by the server on its own port; in development Vite hands the API on. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), packFiles()],
  server: { host: '127.0.0.1', port: 4400, proxy: { '/graphql': api, '/health': server } },
  preview: { host: '127.0.0.1', port: 4401, proxy: { '/graphql': api, '/health': server } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Nothing may be inlined as data: address, fonts and workers come as files under the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'graph', test: /node_modules[\\/](sigma|graphology[^\\/]*)[\\/]/ },
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/ },
          ],
        },
      },
    },
  },
});
