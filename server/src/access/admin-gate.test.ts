// Pins who counts as the administrator, and that guessing is slow.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AdminGate } from './admin-gate.ts';
import { ensureAdminToken } from './admin-token.ts';
import { AttemptLimit } from './attempt-limit.ts';

const TOKEN = 'a-token-of-the-administrator';

describe('the gate', () => {
  test('lets the token pass, in any spelling of the scheme, and nothing else', () => {
    const who = (header: string | null): string => new AdminGate(TOKEN).standingOf(header, '10.0.0.1').who;
    expect(['Bearer', 'bearer', 'BEARER'].map((scheme) => who(`${scheme} ${TOKEN}`))).toEqual([
      'administrator',
      'administrator',
      'administrator',
    ]);
    expect([null, '', '  '].map(who)).toEqual(['anonymous', 'anonymous', 'anonymous']);
    const wrong = [TOKEN, `Basic ${TOKEN}`, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, 'Bearer ', 'Bearer é'];
    expect(wrong.map(who)).toEqual(wrong.map(() => 'refused'));
    expect(who(`Bearer ${'x'.repeat(100_000)}`)).toBe('refused');
  });

  test('refuses an address after ten wrong tokens for five minutes, even with the right one, and no other address', () => {
    let now = 0;
    const gate = new AdminGate(TOKEN, new AttemptLimit(() => now));
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(gate.standingOf('Bearer wrong', '::ffff:10.0.0.1').who).toBe('refused');
    }
    expect(gate.standingOf(`Bearer ${TOKEN}`, '10.0.0.1')).toEqual({ who: 'limited', retryAfterSeconds: 300 });
    expect(gate.standingOf(null, '10.0.0.1').who).toBe('anonymous');
    expect(gate.standingOf(`Bearer ${TOKEN}`, '10.0.0.2').who).toBe('administrator');
    now = 300_000;
    expect(gate.standingOf(`Bearer ${TOKEN}`, '10.0.0.1').who).toBe('administrator');
  });

  test('counts a network of IPv6 as one, and forgets old addresses when there are many', () => {
    const limit = new AttemptLimit(() => 0);
    for (let host = 0; host < 10; host += 1) limit.count(`2001:db8:1:2::${host.toString(16)}`);
    expect(limit.waitOf('2001:db8:1:2:3:4:5:6')).toBe(300);
    expect(limit.waitOf('2001:db8:1:3::1')).toBe(0);
    for (let index = 0; index < 10_000; index += 1) limit.count(`10.1.${Math.floor(index / 250)}.${index % 250}`);
    expect(limit.waitOf('2001:db8:1:2::1')).toBe(0);
  });
});

test('the token is made once, kept for this user only, and not looked at when one is given', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kms-token-'));
  try {
    const first = await ensureAdminToken(undefined, join(folder, 'data'));
    expect(first.token).toMatch(/^[\w-]{43}$/u);
    expect(first.file).toBe(join(folder, 'data', 'admin-token'));
    expect((await stat(first.file ?? '')).mode & 0o777).toBe(0o600);
    expect((await readFile(first.file ?? '', 'utf8')).trim()).toBe(first.token);
    expect(await ensureAdminToken(undefined, join(folder, 'data'))).toEqual(first);
    expect(await ensureAdminToken('a-given-token-of-mine', join(folder, 'data'))).toEqual({
      token: 'a-given-token-of-mine',
      file: undefined,
    });
    await writeFile(first.file ?? '', '\n', { mode: 0o644 });
    expect((await ensureAdminToken(undefined, join(folder, 'data'))).token).not.toBe('');
  } finally {
    await rm(folder, { recursive: true });
  }
});
