const KEY = 'kms.singleKeys';

/** Whether `/`, `?` and the like work; some readers use dictation, where single keys get in the way (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches single keys on or off on this device. */
export function switchSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(KEY, isOn ? 'on' : 'off');
  } catch {
    // Storage can be closed; single keys then stay on.
  }
}
