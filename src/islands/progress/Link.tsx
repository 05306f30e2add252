import { useRef, useState } from 'react';
import { FRAGMENT } from '#domain/progress/link.ts';
import { Text } from '#islands/quiz/Text.tsx';
import { exportLink } from '#stores/link.ts';
import { copyText } from './copy.ts';
import type { Desk } from './desk.ts';
import type { Lists } from './lists.ts';
import { News } from './News.tsx';
import type { ProgressProps } from './props.ts';
import { Qr } from './Qr.tsx';

/** To take the core of the progress to another device: a link to copy or to share, or a QR code. */
export function Link({ desk, lists, address, course }: LinkProps) {
  const { say, tell } = desk;
  const field = useRef<HTMLInputElement>(null);
  const [qr, setQr] = useState<{ link: string; modules: boolean[][] }>();
  // The progress may have changed whenever the page is drawn anew.
  const link = `${address}#${FRAGMENT}${exportLink(lists)}`;
  const shared = { title: course, url: link };

  function show(key: string, tone: 'good' | 'bad' = 'good') {
    tell({ place: 'link', text: say(key), tone });
  }

  async function copy() {
    const copied = field.current && (await copyText(link, field.current));
    show(copied ? 'carry.link.copied' : 'progress.copy.marked');
  }

  async function share() {
    try {
      await navigator.share(shared);
    } catch (error) {
      // Whoever closes the list of apps has not failed.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy();
    }
  }

  async function draw() {
    if (qr) return setQr(undefined);
    try {
      const { drawQr } = await import('./qr.ts');
      const modules = drawQr(link);
      if (modules) setQr({ link, modules });
      show(modules ? 'carry.qr.how' : 'carry.qr.large', modules ? 'good' : 'bad');
    } catch {
      show('carry.qr.failed', 'bad');
    }
  }

  return (
    <div className="device">
      <h3>
        <Text>{say('carry.device')}</Text>
      </h3>
      <Text as="p">{say('carry.device.text')}</Text>
      <Text as="p">{say('carry.device.private')}</Text>
      <label className="address">
        <Text>{say('carry.link')}</Text>
        <input
          ref={field}
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <div className="row">
        <button className="btn primary" type="button" onClick={copy}>
          <Text>{say('carry.link.copy')}</Text>
        </button>
        {navigator.canShare?.(shared) && (
          <button className="btn" type="button" onClick={share}>
            <Text>{say('carry.link.share')}</Text>
          </button>
        )}
        <button className="btn" type="button" aria-expanded={qr !== undefined} onClick={draw}>
          <Text>{say('carry.qr')}</Text>
        </button>
      </div>
      <News desk={desk} place="link" />
      {qr?.link === link && <Qr modules={qr.modules} name={say('carry.qr.alt')} />}
    </div>
  );
}

interface LinkProps extends Pick<ProgressProps, 'address' | 'course'> {
  desk: Desk;
  lists: Lists;
}
