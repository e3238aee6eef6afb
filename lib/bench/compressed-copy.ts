import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { listFiles } from '@/lib/files/list-files';

const compress = promisify(brotliCompress);
const isText = /\.(?:html|css|js|json|svg|txt|md|xml|webmanifest)$/;

/**
 * Copies a built site with a compressed copy of each text beside it, as static hosts keep them: a server that
 * compresses for each reader anew would be measured with the site. Both are folders from the root; `to` is made anew.
 */
export async function copyCompressed(root: string, directory: string, to: string): Promise<void> {
  await rm(path.join(root, to), { recursive: true, force: true });
  await cp(path.join(root, directory), path.join(root, to), { recursive: true });
  const texts = (await listFiles(root, to)).filter((file) => isText.test(file));
  await Promise.all(
    texts.map(async (file) => {
      const text = await readFile(path.join(root, file));
      await writeFile(
        path.join(root, `${file}.br`),
        await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      );
    }),
  );
}
