/** What does a compiled body do that no body should? A second opinion, by a full parser that shares nothing with the guard. */
import { mdxToJs } from 'satteri';
import ts from 'typescript';

const runtime = 'astro/jsx-runtime';

/** Names that the compiler's frame takes from the language. */
const known = new Set(['Object', 'Error', 'undefined']);

/** Compiles a body as an essay is compiled; nothing if it is not MDX. */
export function compiled(body: string): string | undefined {
  try {
    const features = { smartPunctuation: false };
    return mdxToJs(body, { features, jsxImportSource: 'astro', elementAttributeNameCase: 'html' }).code;
  } catch {
    return undefined;
  }
}

/** Every import, export, free name, computed call and property that a body of pure prose does not compile to. */
export function violations(code: string): readonly string[] {
  const file = ts.createSourceFile('body.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const bound = new Set<string>();
  const used: string[] = [];

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      if (!ts.isStringLiteral(node.moduleSpecifier) || node.moduleSpecifier.text !== runtime) found.push('import');
    } else if (ts.isExportDeclaration(node)) found.push('export');
    else if (ts.isExportAssignment(node)) {
      if (!ts.isIdentifier(node.expression)) found.push('export of an expression');
    } else if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(isExport)) found.push('export');
    else if (node.kind === ts.SyntaxKind.ImportKeyword) found.push('dynamic import');
    else if (ts.isMetaProperty(node)) found.push('import.meta');
    else if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push('template');
    else if (ts.isRegularExpressionLiteral(node)) found.push('regular expression');
    else if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) found.push('function');
    else if (ts.isElementAccessExpression(node)) found.push('computed property');
    else if (ts.isSpreadAssignment(node) || ts.isSpreadElement(node)) found.push('spread');
    else if (ts.isAwaitExpression(node)) found.push('await');
    else if (ts.isPropertyAccessExpression(node) && !isFrameProperty(node)) found.push(`.${node.name.text}`);
    if (ts.isIdentifier(node)) {
      if (isBinding(node)) bound.add(node.text);
      else if (isReference(node)) used.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const name of used) if (!bound.has(name) && !known.has(name)) found.push(`free name ${name}`);
  return found;
}

const isExport = (modifier: ts.Modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword;

/** `props.components`, `_components.p` and `Object.assign`, nothing else. */
function isFrameProperty({ expression, name }: ts.PropertyAccessExpression): boolean {
  if (!ts.isIdentifier(expression)) return false;
  if (expression.text === '_components') return /^[a-z][a-z0-9]*$/.test(name.text);
  return ['props.components', 'Object.assign'].includes(`${expression.text}.${name.text}`);
}

function isBinding({ parent }: ts.Identifier): boolean {
  return (
    ts.isFunctionDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isBindingElement(parent) ||
    (ts.isVariableDeclaration(parent) && parent.initializer !== undefined)
  );
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  const isName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node);
  return !isName;
}
