import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pages } from './dist.ts';
import { exceptions, rules } from './rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(rules));

test('the validator sees the faults of a page that has them', async () => {
  const faulty =
    '<!DOCTYPE html><html><head><title>A</title></head><body>' +
    '<p id="a"><div id="a">x</div></p><img src="a.png"><button>x</button></body></html>';
  const found = (await validate(faulty)).map(({ rule }) => rule);
  expect(found).toEqual(
    expect.arrayContaining(['close-order', 'no-dup-id', 'element-required-attributes', 'wcag/h37']),
  );
});

test.each(pages)('$path is valid HTML', async ({ html }) => {
  const unknown = (await validate(html)).filter((fault) => !exceptions.some(isCase(fault)));
  expect(unknown).toEqual([]);
});

describe('an exception is still needed', () => {
  test.each(exceptions)('$rule at $where', async (exception) => {
    const faults = (await Promise.all(pages.map(({ html }) => validate(html)))).flat();
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
