import compile from 'icu-minify/compile';
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

/** Has every catalog's messages read at build, so that the page needs no reader of ICU texts. */
export function readMessagesAtBuild(): Plugin {
  return {
    name: 'countersign-read-messages-at-build',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /\b(catalog|readMessage)\(/ },
      handler(code, id) {
        if (id.endsWith('/language/read-message.ts'))
          return { code: 'export const readMessage = (read) => read;', map: null };
        return { code: readCatalogs(code, id), map: null };
      },
    },
  };
}

/** A module's text with the messages of its catalogs read. Throws on what is not an ICU text. */
export function readCatalogs(code: string, file: string): string {
  const texts: ESTree.StringLiteral[] = [];
  const { program } = parseSync(file, code);
  new Visitor({
    CallExpression({ callee, arguments: [languages] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'catalog') return;
      for (const messages of valuesOf(languages, file))
        for (const text of valuesOf(messages, file)) {
          if (text.type !== 'Literal' || typeof text.value !== 'string')
            throw new Error(`${file}: a message must be a text, for it is read at build.`);
          texts.push(text);
        }
    },
  }).visit(program);
  // From the end, so that the places before stay where they are.
  return texts.reduceRight(
    (read, { value, start, end }) =>
      read.slice(0, start) + JSON.stringify(compile(value)) + read.slice(end),
    code,
  );
}

function valuesOf(node: ESTree.Node | undefined, file: string): ESTree.Expression[] {
  if (node?.type !== 'ObjectExpression')
    throw new Error(`${file}: a catalog must be written out, for it is read at build.`);
  return node.properties.map((property) => {
    if (property.type === 'Property') return property.value;
    throw new Error(`${file}: a catalog must be written out, for it is read at build.`);
  });
}
