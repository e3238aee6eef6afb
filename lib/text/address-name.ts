import { slug } from 'github-slugger';

/** The name of a file or a folder as it can stand in an address. */
export function addressName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/[._\s]+/g, '-');
  return (
    slug(plain)
      .replaceAll(/[^a-z0-9-]/g, '')
      .replaceAll(/-+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'page'
  );
}
