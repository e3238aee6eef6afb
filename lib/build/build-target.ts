import path from 'node:path';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { variantDirectory, type VariantName, variants } from './variants';

/** What is built, and where to. */
export interface BuildTarget {
  /** The folder that the site is exported to, from the root. */
  directory: string;
  /** The environment that decides the site. */
  env: NodeJS.ProcessEnv;
  /** What one types to build it. */
  command: string;
}

/** The published site, or a variant of it, in the environment of this process. */
export function buildTarget(root: string, variant?: VariantName): BuildTarget {
  const command = 'npm run build';
  if (variant) {
    return {
      directory: variantDirectory(variant),
      env: { ...process.env, ...variants[variant].env },
      command: `${command} -- --variant ${variant}`,
    };
  }
  const { outputDirectory } = readHostingConfig(path.join(root, 'vercel.json'));
  return { directory: outputDirectory, env: process.env, command };
}
