/**
 * Places of a source file where a small mistake could be made, and the file
 * with all of them in it: `globalThis.__mutant` says which one is switched on.
 */
import ts from 'typescript';

const OTHER_OPERATORS = {
  '===': ['!=='], '!==': ['==='], '<': ['<=', '>='], '<=': ['<'], '>': ['>=', '<='], '>=': ['>'],
  '+': ['-'], '-': ['+'], '&&': ['||'], '||': ['&&'], '&': ['|'], '|': ['&'], '+=': ['-='], '<<': ['>>'], '>>>': ['<<'],
};
const OTHER_METHODS = { some: 'every', every: 'some', min: 'max', max: 'min' };

/** @returns `{ from, to, line, what, text }`, where `text` stands instead of the code from `from` to `to` */
export function sitesOf(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const sites = [];
  const add = (node, what, text) => {
    const from = node.getStart(source);
    sites.push({ file, from, to: node.end, line: source.getLineAndCharacterOfPosition(from).line + 1, what, text });
  };
  const textOf = (node) => node.getText(source);
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const operator = textOf(node.operatorToken);
      for (const other of OTHER_OPERATORS[operator] ?? []) add(node, `${operator} -> ${other}`, `${textOf(node.left)} ${other} ${textOf(node.right)}`);
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'true -> false', 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'false -> true', 'true');
    else if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent)) add(node, `${node.text} -> ${node.text} + 1`, `${node.text} + 1`);
    else if (ts.isConditionalExpression(node)) add(node, 'branches swapped', `${textOf(node.condition)} ? ${textOf(node.whenFalse)} : ${textOf(node.whenTrue)}`);
    else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) add(node, '! taken away', textOf(node.operand));
    else if (ts.isIfStatement(node)) add(node.expression, 'condition negated', `!(${textOf(node.expression)})`);
    else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const name = node.expression.name.text;
      const other = OTHER_METHODS[name];
      if (other) {
        const at = node.expression.name.getStart(source) - node.getStart(source);
        const text = textOf(node);
        add(node, `${name} -> ${other}`, text.slice(0, at) + other + text.slice(at + name.length));
      }
    }
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node.expression, 'call taken away', 'undefined');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sites;
}

/** @param sites those of one file, each with its `id` */
export function withSites(code, sites) {
  const inserts = [];
  const places = new Map();
  for (const site of sites) {
    const key = `${site.from} ${site.to}`;
    places.set(key, [...(places.get(key) ?? []), site]);
  }
  for (const [index, list] of [...places.values()].entries()) {
    const { from, to } = list[0];
    const size = to - from;
    inserts.push({ at: from, order: -size, rank: index, text: `(${list.map(({ id, text }) => `globalThis.__mutant === ${id} ? (${text}) : `).join('')}(` });
    inserts.push({ at: to, order: size - 1e9, rank: -index, text: '))' });
  }
  // What ends at a place is closed before anything begins there; the outer begins first and ends last.
  inserts.sort((a, b) => a.at - b.at || a.order - b.order || a.rank - b.rank);
  let out = '';
  let at = 0;
  for (const insert of inserts) {
    out += code.slice(at, insert.at) + insert.text;
    at = insert.at;
  }
  return out + code.slice(at);
}
