try {
  const { dataset } = document.documentElement;
  [dataset.theme, dataset.size] = localStorage[`${dataset.site}/ui`].split(' ');
  for (const meta of document.querySelectorAll('[name=theme-color]'))
    if (dataset.theme) meta.media = meta.media.includes(dataset.theme) ? '' : 'not all';
} catch {}
