/** The vocabulary of schema.org, read from the type declarations of schema-dts, and what a block of data gets wrong of it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

interface Shape {
  parents: string[];
  /** Names of the types that each property takes. */
  properties: Map<string, string[]>;
}

const declarations = fileURLToPath(new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url));
const source = ts.createSourceFile('schema.d.ts', readFileSync(declarations, 'utf8'), ts.ScriptTarget.Latest);

/** `ArticleBase` and `ArticleLeaf` by their names. */
const shapes = new Map<string, Shape>();
/** Words that stand for a member of an enumeration, by the enumeration. */
const members = new Map<string, string[]>();
/** Data types: their values are plain. */
const PLAIN = ['Text', 'URL', 'Date', 'DateTime', 'Number', 'Boolean', 'Time'];

function namesIn(node: ts.Node): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  const names: string[] = [];
  ts.forEachChild(node, (child) => {
    names.push(...namesIn(child));
  });
  return names;
}

for (const statement of source.statements) {
  if (ts.isInterfaceDeclaration(statement)) {
    const properties = statement.members.flatMap((member): [string, string[]][] =>
      ts.isPropertySignature(member) && ts.isStringLiteral(member.name) && member.type
        ? [[member.name.text, namesIn(member.type)]]
        : [],
    );
    const parents = (statement.heritageClauses ?? []).flatMap(({ types }) =>
      types.map(({ expression }) => expression.getText(source)),
    );
    shapes.set(statement.name.text, { parents, properties: new Map(properties) });
  } else if (ts.isTypeAliasDeclaration(statement) && ts.isUnionTypeNode(statement.type)) {
    const words = statement.type.types.flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
    );
    members.set(statement.name.text, words);
  }
}

/** Every shape that a type has its properties from, its own first. */
function lineage(shape: string): string[] {
  return [shape, ...(shapes.get(shape)?.parents ?? []).flatMap(lineage)];
}

/** The type and all above it, `Country` to `Thing`. */
function kindsOf(type: string): string[] {
  return [type, ...lineage(`${type}Leaf`).map((shape) => shape.replace(/(Base|Leaf)$/, ''))];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueFaults(value: unknown, takes: readonly string[], where: string): string[] {
  if (Array.isArray(value))
    return value.length === 0
      ? [`${where} is empty`]
      : value.flatMap((item, index) => valueFaults(item, takes, `${where}[${index}]`));
  if (isObject(value)) {
    const fits = kindsOf(String(value['@type'])).some((kind) => takes.includes(kind));
    return [...(fits ? [] : [`${where} takes no ${String(value['@type'])}`]), ...thingFaults(value, where)];
  }
  if (value === '' || value === null) return [`${where} is empty`];
  const fits = takes.some((type) => PLAIN.includes(type) || members.get(type)?.includes(String(value)));
  return fits ? [] : [`${where} takes no plain value`];
}

/** What is wrong with a thing: an unknown type, a property that its type has not, a value of another type. */
function thingFaults(thing: Record<string, unknown>, where: string): string[] {
  const type = String(thing['@type']);
  if (!shapes.has(`${type}Leaf`)) return [`${where} has the unknown type ${type}`];
  const own = lineage(`${type}Leaf`);
  return Object.entries(thing).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    // What an action asks for is the same property with this ending.
    if (property.endsWith('-input') && own.includes('ActionBase'))
      return typeof value === 'string' ? [] : [`${where}.${property} is no text`];
    const takes = own.flatMap((shape) => shapes.get(shape)?.properties.get(property) ?? []);
    return takes.length === 0
      ? [`${where}: ${type} has no ${property}`]
      : valueFaults(value, takes, `${where}.${property}`);
  });
}

/** Things of a block of JSON-LD: those of its graph, or itself. */
export function thingsOf(block: unknown): Record<string, unknown>[] {
  if (!isObject(block)) return [];
  const graph = block['@graph'];
  return Array.isArray(graph) ? graph.filter(isObject) : [block];
}

/** What a block of JSON-LD gets wrong, one line a fault; empty where nothing is. */
export function schemaFaults(block: unknown): string[] {
  const things = thingsOf(block);
  if (things.length === 0) return ['no data'];
  const context = isObject(block) && block['@context'] === 'https://schema.org' ? [] : ['no context'];
  return [...context, ...things.flatMap((thing) => thingFaults(thing, String(thing['@type'])))];
}
