import { useSyncExternalStore } from 'react';

/** Who changes things in this tab: the token, and a name or initials that decisions are signed with (may be empty). */
export interface AdminSession {
  token: string;
  name: string;
}

/** Ends with the tab: a token in lasting storage would lie there for whoever uses the computer next. */
const KEY = 'kms.admin';
const listeners = new Set<() => void>();
let session = read();

function read(): AdminSession | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof value !== 'object' || value === null || !('token' in value) || !('name' in value)) return null;
    const { token, name } = value;
    return typeof token === 'string' && typeof name === 'string' ? { token, name } : null;
  } catch {
    return null;
  }
}

/** Signs in with a token that the server has accepted, or out. */
export function setAdminSession(next: AdminSession | null): void {
  session = next;
  try {
    if (next === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage can be closed; the session then ends with the next reload.
  }
  for (const listener of listeners) listener();
}

/** The session, kept up to date; null when nobody is signed in. */
export function useAdminSession(): AdminSession | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
}

/** The header that makes a request the administrator's; nothing when nobody is signed in. */
export function adminHeaders(token: string | undefined = session?.token): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}
