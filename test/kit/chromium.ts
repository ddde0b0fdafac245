import { access, mkdir, writeFile } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const UNPACK_FOLDER = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

/**
 * No sandbox: test machines run as root and without user namespaces. WebGL is drawn by the processor, so the graph looks
 * the same on a machine without a graphics card. No name is ever resolved, so nothing can leave this machine.
 */
const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const FONT_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${UNPACK_FOLDER}/fonts</dir>
  <cachedir>${UNPACK_FOLDER}/fonts-cache</cachedir>
</fontconfig>
`;

/** A page in a context of its own, with what it asked of other origins. */
export interface KitPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses outside the app's origin that were asked for; all were blocked. A journey ends by expecting none. */
  readonly foreignRequests: readonly string[];
}

export interface KitBrowser {
  readonly browser: Browser;
  /** Opens a blank page that may reach only the origin of `appUrl`. */
  newPage(appUrl: string, options?: BrowserContextOptions): Promise<KitPage>;
  close(): Promise<void>;
}

/**
 * Starts a headless Chromium: the one CHROMIUM_PATH names, else the system's, else the one inside an npm package.
 * @param extraArguments of the command line, for a browser that lacks something
 * @throws Error when CHROMIUM_PATH names no program.
 */
export async function launchBrowser(extraArguments: readonly string[] = []): Promise<KitBrowser> {
  const { executablePath, env } = await findChromium();
  const args = [...LAUNCH_ARGS, ...extraArguments];
  const browser = await chromium.launch({ executablePath, args, headless: true, env });
  return {
    browser,
    newPage: (appUrl, options) => openPage(browser, new URL(appUrl).origin, options),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<KitPage> {
  const context = await browser.newContext({ locale: 'it-IT', timezoneId: 'UTC', serviceWorkers: 'block', ...options });
  const foreignRequests: string[] = [];
  // Requests that stay inside the page (data:, blob:) never come by here.
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      foreignRequests.push(route.request().url());
      await route.abort('blockedbyclient');
    },
  );
  await context.routeWebSocket(
    (url) => url.host !== new URL(origin).host,
    async (socket) => {
      foreignRequests.push(socket.url());
      await socket.close();
    },
  );
  const page = await context.newPage();
  return { page, context, foreignRequests };
}

interface FoundChromium {
  executablePath: string;
  env: Record<string, string>;
}

async function findChromium(): Promise<FoundChromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!(await isProgram(named))) throw new Error(`CHROMIUM_PATH names no program: ${named}`);
    return { executablePath: named, env: definedEnvironment() };
  }
  if (await isProgram(SYSTEM_CHROMIUM)) return { executablePath: SYSTEM_CHROMIUM, env: definedEnvironment() };
  return unpackChromium();
}

/** Unpacks the packaged Chromium below node_modules, where `npm ci` clears it away when its version changes. */
async function unpackChromium(): Promise<FoundChromium> {
  await mkdir(UNPACK_FOLDER, { recursive: true });
  const temporary = process.env.TMPDIR;
  // The package unpacks to the temporary folder, which other users of the machine may share.
  process.env.TMPDIR = UNPACK_FOLDER;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    // Its fonts come along for machines that have none, but its own font configuration names folders of another system.
    const fontConfig = join(UNPACK_FOLDER, 'kms-fonts.conf');
    await writeFile(fontConfig, FONT_CONFIG);
    return { executablePath, env: { ...definedEnvironment(), FONTCONFIG_FILE: fontConfig } };
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
