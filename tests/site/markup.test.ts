import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pages } from './dist.ts';
import { exceptions, rules } from './rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(rules));
const checked = await Promise.all(
  pages.map(async ({ path, html }) => ({ path, faults: await validate(html) })),
);

test('the validator sees the faults of a page that has them', async () => {
  const faulty =
    '<!DOCTYPE html><html><head><title>A</title></head><body>' +
    '<p id="a"><div id="a">x</div></p><img src="a.png"><button>x</button></body></html>';
  const found = (await validate(faulty)).map(({ rule }) => rule);
  expect(found).toEqual(
    expect.arrayContaining(['close-order', 'no-dup-id', 'element-required-attributes', 'wcag/h37']),
  );
});

test.each(checked)('$path is valid HTML', ({ faults }) => {
  const unknown = faults.filter((fault) => !exceptions.some(isCase(fault)));
  expect(unknown).toEqual([]);
});

describe('an exception is still needed', () => {
  test.each(exceptions)('$rule at $where', (exception) => {
    const faults = checked.flatMap((page) => page.faults);
    expect(faults.filter((fault) => isCase(fault)(exception))).not.toEqual([]);
  });
});

function isCase(fault: Fault) {
  return ({ rule, where }: (typeof exceptions)[number]) =>
    rule === fault.rule && where.test(fault.selector);
}

async function validate(html: string): Promise<Fault[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector, line }) => ({
      rule: ruleId,
      message,
      selector: selector ?? `line ${line}`,
    }));
}

interface Fault {
  rule: string;
  message: string;
  selector: string;
}
