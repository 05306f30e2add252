import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallCourse } from '../../tests/fixtures/content/course.ts';
import { inspect } from '../../tests/fixtures/content/inspect.ts';

/** Many readings of a course take their time on a busy machine. */
const patience = 30_000;

const file = fc.constantFrom(...Object.keys(smallCourse));

it('never throws on a file that ends too early', { timeout: patience }, () => {
  fc.assert(
    fc.property(file, fc.double({ min: 0, max: 1, noNaN: true }), (name, part) => {
      const text = smallCourse[name] ?? '';
      const { problems } = inspect({ [name]: text.slice(0, Math.floor(text.length * part)) });
      for (const { line, message, fix } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(message).toMatch(/\.$/);
        expect(fix).not.toBe('');
      }
    }),
    { numRuns: 25 },
  );
});

it('never throws on a value of any kind', { timeout: patience }, () => {
  const value = fc.constantFrom('null', '7', '[a, 1]', '{ a: { b: c } }', 'true', '"{x"', '|\n  x');
  fc.assert(
    fc.property(file, value, fc.nat(), (name, written, seed) => {
      const lines = (smallCourse[name] ?? '').split('\n');
      const fields = [...lines.entries()].filter(([, line]) => /^[ -]*[\w.-]+:/.test(line));
      const [index = 0, line = ''] = fields[seed % fields.length] ?? [];
      lines[index] = line.replace(/:.*/, `: ${written}`);
      for (const { message } of inspect({ [name]: lines.join('\n') }).problems) {
        expect(message).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 25 },
  );
});
