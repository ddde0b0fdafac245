const RELOADED_FOR = 'kms-reloaded-for';

/**
 * Loads the page anew, once for each build, when a part of it is no longer there: the explorer was built again under an open page, and
 * its parts have other names since. What fails a second time is shown as any other failure.
 * @param build what tells one build from another
 */
export function reloadAfterRebuild(build: string): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (sessionStorage.getItem(RELOADED_FOR) === build) return;
    sessionStorage.setItem(RELOADED_FOR, build);
    event.preventDefault();
    location.reload();
  });
}
