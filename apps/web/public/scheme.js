// Sets light or dark before anything is drawn. A file of its own, so that the page needs no inline script.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('entente.scheme');
  } catch {
    chosen = null;
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
