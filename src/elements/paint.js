try {
  const root = document.documentElement;
  const [theme, size] = localStorage.getItem(`${root.dataset.site}/ui`).split(' ');
  root.dataset.theme = theme;
  root.dataset.size = size;
  for (const meta of document.querySelectorAll('[name=theme-color]'))
    if (theme) meta.media = meta.media.includes(theme) ? '' : 'not all';
} catch {}
