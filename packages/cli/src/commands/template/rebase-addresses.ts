import { posix } from 'node:path';

import type { Nodes } from 'mdast';

/** Addresses that lead to a place of their own: with a scheme or a host, from the root, or within the document. */
const OWN = /^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/iu;

/**
 * A tree whose addresses of files lead from another folder to where they led before.
 * @param from folder of the document in which the tree stood, relative to the working folder or absolute
 * @param to folder of the document into which it goes, likewise
 */
export function rebaseAddresses<Tree extends Nodes>(tree: Tree, from: string, to: string): Tree {
  const way = posix.relative(slashed(to), slashed(from));
  if (way === '') return tree;
  const rebased = (url: string): string => (OWN.test(url) ? url : posix.join(way.replaceAll(' ', '%20'), url));
  const visit = <Node extends Nodes>(node: Node): Node => {
    const own = 'url' in node ? { ...node, url: rebased(node.url) } : node;
    return 'children' in own ? { ...own, children: own.children.map((child: Nodes) => visit(child)) } : own;
  };
  return visit(tree);
}

function slashed(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/') || '.');
}
