import { useEffect, useEffectEvent } from 'react';
import { areSingleKeysOn } from '../lib/single-keys';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

function focusSearch(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-main-search]')];
  const field = fields.find((candidate) => candidate.offsetParent !== null);
  field?.focus();
  field?.select();
  return field !== undefined;
}

function isSearchChord(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
}

function isSingleKey(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && areSingleKeysOn();
}

/** `/` and Ctrl/Cmd+K go to the search field, `?` opens the help; single keys only outside fields and unless switched off. */
export function useShortcuts(onHelp: () => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const wantsSearch = isSearchChord(event) || (event.key === '/' && isSingleKey(event));
    if (wantsSearch && focusSearch()) event.preventDefault();
    if (event.key === '?' && isSingleKey(event)) onHelp();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
