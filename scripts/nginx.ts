import { parseArgs } from 'node:util';
import { guideRoot } from '@/lib/site/guide-root';
import { readSiteFile } from '@/lib/site/read-site-file';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { nginxConfig } from '@/lib/hosting/nginx-config';
import { readBasePath } from '@/lib/site/read-base-path';

/** `npm run nginx -- --root /var/www`: prints a configuration of nginx that answers as vercel.json says. */
const { values } = parseArgs({ options: { root: { type: 'string', default: '/var/www' } } });
const root = guideRoot();
const { site } = await readSiteFile(root);
const basePath = await readBasePath(root, process.env);
console.log(
  nginxConfig({ config: readHostingConfig('vercel.json'), siteUrl: site.url, basePath, root: values.root }).trimEnd(),
);
