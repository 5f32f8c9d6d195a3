// Is every page valid HTML?
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { openDist } from './built-site.ts';
import { htmlRules } from './html-validate.ts';

const site = openDist();
const validator = new HtmlValidate(htmlRules);

async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
}

test.each(site.pages.map(({ file }) => file))('%s is valid HTML', async (file) => {
  expect(await faultsOf(site.pageOf(file).html)).toEqual([]);
});

test('a page that is not valid is found', async () => {
  const { html } = site.pageOf('index.html');
  expect(await faultsOf(html.replace('</main>', '<p id="main" style="color:red"><div></p></main>'))).not.toEqual([]);
});
