import { useEffect } from 'react';

/**
 * Brings what the address points at into sight once its panel has loaded: it was not there when the browser looked for it.
 * @param panelId what holds it, or is it
 */
export function useHashTarget(panelId: string, isLoaded: boolean): void {
  useEffect(() => {
    const id = window.location.hash.slice(1);
    const target = isLoaded && id !== '' ? document.getElementById(id) : null;
    if (target?.closest(`#${panelId}`)) target.scrollIntoView();
  }, [panelId, isLoaded]);
}
