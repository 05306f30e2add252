import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The comments above the fields of our schemas, by the name of the constant and the path in it:
 * `brandSchema.contacts`, `factSchema.source.url`.
 * @param folder where the schemas stand
 */
export function readDocs(folder: string): Docs {
  const constants = new Map<string, ts.Expression>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.ts'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name: id, initializer } of statement.declarationList.declarations) {
        if (initializer) constants.set(id.getText(source), initializer);
      }
    }
  }
  return (constant) => {
    const initializer = constants.get(constant);
    return initializer ? readFields(initializer, constants) : {};
  };
}

/** What is said about the fields of an object, and of what is in them, as far as it is written on the spot or has a name. */
function readFields(value: ts.Expression, constants: Constants): Fields {
  const literal = findLiteral(value, constants);
  if (!literal) return {};
  const fields: Fields = {};
  for (const property of literal.properties) {
    if (ts.isSpreadAssignment(property)) {
      Object.assign(fields, readFields(property.expression, constants));
      continue;
    }
    const name = property.name?.getText();
    if (name === undefined) continue;
    const inner = ts.isPropertyAssignment(property) ? property.initializer : constants.get(name);
    const text = ts
      .getJSDocCommentsAndTags(property)
      .flatMap(({ comment }) => (typeof comment === 'string' ? comment : []))
      .join(' ')
      .replace(/\s+/g, ' ');
    fields[name] = { text, fields: inner ? readFields(inner, constants) : {} };
  }
  return fields;
}

/** The `{ ... }` behind `z.array(z.strictObject({ ... })).optional()` or behind a name. */
function findLiteral(node: ts.Expression, constants: Constants): Literal | undefined {
  if (ts.isObjectLiteralExpression(node)) return node;
  if (ts.isIdentifier(node)) {
    const named = constants.get(node.text);
    return named && findLiteral(named, constants);
  }
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const builds = ['strictObject', 'array', 'record'].includes(expression.name.text);
  const last = node.arguments.at(-1);
  return builds
    ? last && findLiteral(last, constants)
    : findLiteral(expression.expression, constants);
}

type Constants = ReadonlyMap<string, ts.Expression>;
type Literal = ts.ObjectLiteralExpression;

export type Docs = (constant: string) => Fields;
export interface Fields {
  [name: string]: { text: string; fields: Fields };
}
