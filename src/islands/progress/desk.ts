import { useLayoutEffect, useState } from 'react';
import { translate } from '#i18n/translate.ts';
import type { ProgressData, Say } from './props.ts';

/** What all parts of the page share: the sentences, one piece of news at a time, and the focus. */
export function useDesk({ strings, lang }: Pick<ProgressData, 'strings' | 'lang'>): Desk {
  const [news, setNews] = useState<News>({ count: 0 });

  useLayoutEffect(() => {
    if (news.focus) document.getElementById(news.focus)?.focus();
  }, [news]);

  return {
    lang,
    say: (key, params) => translate(strings, lang, key, params),
    news,
    tell: (next = {}) => setNews(({ count }) => ({ ...next, count: count + 1 })),
  };
}

export interface Desk {
  lang: string;
  say: Say;
  news: News;
  /** Says what has happened; without words it takes the last news away. */
  tell: (news?: Omit<News, 'count'>) => void;
}

export interface News {
  text?: string;
  /** The part of the page that shows it; a screen reader hears it anyway. */
  place?: string;
  tone?: 'good' | 'bad';
  /** Id of the element that takes the focus, if the one that had it goes. */
  focus?: string;
  /** Tells a sentence from the same one said before. */
  count: number;
}
