import { expect, test } from 'vitest';
import { translate } from '#i18n/translate.ts';
import type { ImportRefusal, Preview } from '#stores/carry.ts';
import { quoteName } from './foreign.ts';
import type { Say } from './props.ts';
import { readStrings, say } from './sample.ts';
import { describePreview, describeRefusal } from './sentences.ts';

const german = readStrings('de');
const sag: Say = (key, params) => translate(german, 'de', key, params);
const none = { lessons: 0, answers: 0, texts: 0, marks: 0 };

function preview(adds: Partial<Preview['adds']>, erased = false): Preview {
  return { adds: { ...none, ...adds }, erased } as Preview;
}

test('says what a file adds, and leaves out what it does not', () => {
  const some = preview({ lessons: 1, answers: 3, texts: 1, marks: 2 });
  expect(describePreview(say, some, 'en')).toMatchInlineSnapshot(
    `"This file adds 1 finished lesson, 3 answers, 1 text and 2 ticks, bookmarks or settings. It removes nothing."`,
  );
  expect(describePreview(sag, some, 'de')).toMatchInlineSnapshot(
    `"Diese Datei ergänzt 1 fertige Lektion, 3 Antworten, 1 Text und 2 Häkchen, Lesezeichen oder Einstellungen. Sie entfernt nichts."`,
  );
  expect(describePreview(say, preview({ texts: 2 }), 'en')).toMatchInlineSnapshot(
    `"This file adds 2 texts. It removes nothing."`,
  );
  expect(describePreview(say, preview({}), 'en')).toMatchInlineSnapshot(
    `"This file adds the place where you stopped reading. It removes nothing."`,
  );
  expect(describePreview(sag, preview({}), 'de')).toMatchInlineSnapshot(
    `"Diese Datei ergänzt die Stelle, an der du zuletzt warst. Sie entfernt nichts."`,
  );
});

test('asks for a return when the file is from before an erase', () => {
  const old = preview({ lessons: 2, answers: 1 }, true);
  expect(describePreview(say, old, 'en')).toMatchInlineSnapshot(
    `"This file is from before you erased your progress. It brings back 2 finished lessons and 1 answer."`,
  );
  expect(describePreview(sag, old, 'de')).toMatchInlineSnapshot(
    `"Diese Datei stammt aus der Zeit vor dem Löschen. Sie bringt 2 fertige Lektionen und 1 Antwort zurück."`,
  );
});

test('has a sentence for every refusal', () => {
  const refusals: ImportRefusal[] = [
    { ok: false, reason: 'size', bytes: 5e7, limit: 5 * 1024 * 1024 },
    { ok: false, reason: 'broken' },
    { ok: false, reason: 'foreign' },
    { ok: false, reason: 'course', course: 'Other' },
    { ok: false, reason: 'newer', app: '9' },
  ];
  const all = refusals.map((one) => describeRefusal(say, one, 'smb-bootcamp-progress'));
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "This file is larger than 5 MB, so it cannot be one of ours. Nothing was changed. Choose the file that you downloaded here.
    This file cannot be read; it seems cut off or changed. Nothing was changed. Try an older copy.
    This is not a progress file. Nothing was changed. Its name usually begins with “smb-bootcamp-progress”.
    This file belongs to another course (⁨Other⁩). Nothing was changed. Open it there.
    This file comes from a newer version of the course. Nothing was changed. Reload this page and try again."
  `);
  const alle = refusals.map((one) => describeRefusal(sag, one, 'smb-bootcamp-progress'));
  expect([...all, ...alle].join()).not.toMatch(/[{}]/);
});

test('lets no name turn or break a sentence', () => {
  expect(quoteName(' \u202Etxt.exe\u2069\n\u2028x ')).toBe('\u2068txt.exex\u2069');
});
