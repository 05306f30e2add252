import { expect, it } from 'vitest';
import { idPattern } from '#schemas/id.ts';
import { proposeSiteId } from './site-id.ts';

it.each([
  ['Lindholm', 'lindholm'],
  ['Müller & Größe AG', 'muellergroesseag'],
  ['Ørsted Café', 'oerstedcafe'],
  ['3M', 'm'],
  ['SMB', 'smbcourse'],
  ['日本', 'course'],
])('proposes for "%s" the id "%s"', (name, id) => {
  expect(proposeSiteId(name, 'smb')).toBe(id);
  expect(id).toMatch(idPattern);
});
