import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['KMS_SERVER'] ?? 'http://127.0.0.1:4000';

/** The explorer: built to web/dist and served by the server on its own port; in development Vite hands the API on. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: '127.0.0.1', port: 4400, proxy: { '/graphql': server, '/health': server } },
  preview: { host: '127.0.0.1', port: 4401, proxy: { '/graphql': server, '/health': server } },
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
