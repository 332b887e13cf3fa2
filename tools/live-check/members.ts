import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** Google's members that the sources of some compilations name, such as `Range.setValue`, found by the compiler. */

const TYPES = '@types/google-apps-script';

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => resolve(folder, name));
}

function names(node: Node, found: Node[]): Node[] {
  if (node.kind === SyntaxKind.PropertyAccessExpression)
    found.push((node as Node & { readonly name: Node }).name);
  node.forEachChild((child) => {
    names(child, found);
    return undefined;
  });
  return found;
}

export function googleMembers(folders: readonly string[]): Set<string> {
  const api = new API({ cwd: process.cwd() });
  try {
    const members = new Set<string>();
    const configs = folders.map((folder) => resolve(folder, 'tsconfig.json'));
    const snapshot = api.updateSnapshot({ openProjects: configs });
    for (const [index, folder] of folders.entries()) {
      const project = snapshot.getProject(configs[index] ?? '');
      if (!project) throw new Error(`no project in ${folder}`);
      for (const path of sourcesOf(folder)) {
        const file = project.program.getSourceFile(path);
        if (!file) continue;
        const nodes = names(file, []);
        for (const symbol of project.checker.getSymbolAtLocation(nodes)) {
          const at = symbol?.declarations?.find((declaration) => String(declaration.path).includes(TYPES));
          if (symbol && at) members.add(`${symbol.getParent()?.name ?? '?'}.${symbol.name}`);
        }
      }
    }
    return members;
  } finally {
    api.close();
  }
}
