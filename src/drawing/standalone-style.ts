/** Which stylesheet travels with a picture that leaves the site? */

/**
 * The site's stylesheet for charts without what only a page can have: every variable becomes the literal that stands
 * after it, and comments, conditions and rules about the page's root are left out.
 */
export function standaloneStyle(stylesheet: string): string {
  const plain = stylesheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/var\(--[\w-]+,\s*([^()]+)\)/g, '$1');
  const rules: string[] = [];
  let depth = 0;
  let rule = '';
  for (const sign of plain) {
    rule += sign;
    if (sign === '{') depth += 1;
    if (sign !== '}') continue;
    depth -= 1;
    if (depth > 0) continue;
    rules.push(rule.replace(/\s+/g, ' ').trim());
    rule = '';
  }
  return rules.filter((each) => !each.startsWith('@') && !each.startsWith(':root')).join('\n');
}
