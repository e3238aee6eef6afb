import { listFiles } from '@/lib/files/list-files';

/** All `.mmd` files below content/diagrams, as sorted paths from the root with forward slashes. */
export async function listDiagramFiles(root: string): Promise<string[]> {
  return (await listFiles(root, 'content/diagrams')).filter((file) => file.endsWith('.mmd'));
}
