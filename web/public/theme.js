// Runs before the first paint, so that a chosen theme does not flash the other one. A file of its own because inline scripts are forbidden.
(function () {
  try {
    var theme = localStorage.getItem('kms.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage can be closed to the page; the system's theme holds then.
  }
})();
