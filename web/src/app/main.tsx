import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from '../lib/client';
import { startI18n } from '../lib/i18n';
import { parseSearch } from '../lib/url-state';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import { reloadAfterRebuild } from './reload-after-rebuild';
import { router } from './router';

reloadAfterRebuild(import.meta.url);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id «root»');

const language = parseSearch(location.search)['lang'] === 'en' ? 'en' : 'it';
document.documentElement.lang = language;
await startI18n(language);

createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>,
);
