import path from 'node:path';

/**
 * The folder of the guide that is built or served: it holds `content/`, may hold `public/`, and gets `.generated/`,
 * what is made from them. The environment variable GUIDE_ROOT names it; it is the project's own folder by default.
 *
 * @param project the folder of this project, where all commands run
 */
export function guideRoot(env: Record<string, string | undefined> = process.env, project = process.cwd()): string {
  return path.resolve(project, env.GUIDE_ROOT ?? '');
}
