import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const KEY = 'kms-find-notes';
const MAX_NOTE = 500;
const MAX_NOTES = 200;
const notesSchema = z.record(z.string(), z.string());
type Notes = Readonly<Record<string, string>>;

const NONE: Notes = {};
const listeners = new Set<() => void>();
let notes: Notes | undefined;

function read(): Notes {
  if (notes !== undefined) return notes;
  try {
    notes = notesSchema.catch(NONE).parse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    notes = NONE;
  }
  return notes;
}

/** Notes on those of a shortlist, by slug. They stay in this browser: an address is passed on, what one thinks of somebody is not. */
export function useNotes(): { noteOf: (slug: string) => string; setNote: (slug: string, note: string) => void } {
  const kept = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);
  return { noteOf: (slug) => kept[slug] ?? '', setNote };
}

function setNote(slug: string, note: string): void {
  const text = note.slice(0, MAX_NOTE);
  const rest = Object.entries(read())
    .filter(([other]) => other !== slug)
    .slice(-MAX_NOTES);
  notes = Object.fromEntries(text.trim() === '' ? rest : [...rest, [slug, text]]);
  try {
    localStorage.setItem(KEY, JSON.stringify(notes));
  } catch {
    // A browser that keeps nothing keeps the notes until the page is left.
  }
  for (const listener of listeners) listener();
}
