import { compile, pathToRegexp, type Key } from 'path-to-regexp';
import { escapePattern } from '@/lib/text/escape-pattern';
import type { HostingConfig } from '@/lib/hosting/hosting-config';

interface NginxOptions {
  config: HostingConfig;
  /** Where the site is published, without a slash at the end. */
  siteUrl: string;
  /** The path it was built to stand below; empty at the root of a host. */
  basePath: string;
  /** The folder that nginx serves. The built site lies in it at the base path. */
  root: string;
  port?: number;
}

/** Texts that nginx compresses beside HTML. */
const compressed = [
  'application/json',
  'application/javascript',
  'application/manifest+json',
  'image/svg+xml',
  'text/css',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'text/xml',
];

/**
 * An nginx configuration, to be included in its `http` block, that answers as vercel.json says: the same
 * redirects, headers and clean URLs. Throws for a value that nginx has no way to write.
 */
export function nginxConfig({ config, siteUrl, basePath, root, port = 80 }: NginxOptions): string {
  const rules = headerRules(config);
  const types = rules.filter(({ key }) => key === 'content-type');
  const others = rules.filter(({ key }) => key !== 'content-type');
  const redirects = redirectRules(config, basePath);
  const names = [...new Set(others.map(({ key }) => key))];
  return `# Made from vercel.json: a change there takes a new one of these.

# The address as it was asked for, from the site's root and without its query.
map $request_uri $site_path {
    default "/";
    ${quote(`~^${escapePattern(basePath)}(?<site_rest>/[^?]*)`)} $site_rest;
}

${names.map((name) => headerMap(name, others)).join('\n\n')}

# Clean URLs, then the redirects.
${redirects.map(redirectMap).join('\n')}

server {
    listen ${port};
    listen [::]:${port};
    server_name ${new URL(siteUrl).hostname};
    root ${quote(root)};
    absolute_redirect off;
    charset utf-8;
    gzip on;
    gzip_vary on;
    gzip_types ${compressed.join(' ')};
    error_page 404 ${basePath}/404.html;

${redirects.map(redirect).join('\n')}

${names.map((name) => `    add_header ${name} ${variable(name)}${name === 'cache-control' ? '' : ' always'};`).join('\n')}

    location / {
        try_files $uri $uri.html $uri/index.html =404;
    }
    location ~ "/\\\\.(?!well-known/)" {
        return 404;
    }
${types.map(({ pattern, value }) => typeLocation(belowBase(pattern, basePath), value, notFoundPage(value, basePath))).join('\n')}
${typeLocation('^.*\\.webmanifest$', 'application/manifest+json')}${basePath ? `\n    location = / {\n        return 307 ${basePath}/$is_args$args;\n    }\n    location = ${basePath} {\n        return 308 ${basePath}/$is_args$args;\n    }` : ''}
}
`;
}

interface HeaderRule {
  /** In lower case. */
  key: string;
  value: string;
  pattern: string;
}

/** All headers with their patterns, the last first: of those that match, nginx takes the first. */
function headerRules({ headers }: HostingConfig): HeaderRule[] {
  return headers
    .flatMap((rule) =>
      rule.headers.map(({ key, value }) => ({ key: key.toLowerCase(), value, pattern: patternOf(rule.source) })),
    )
    .toReversed();
}

/** A source of vercel.json as a regular expression, by the library that Vercel uses. */
function patternOf(source: string, keys: Key[] = []): string {
  return pathToRegexp(source, keys, { strict: true, sensitive: true }).source;
}

function headerMap(name: string, rules: HeaderRule[]): string {
  const lines = rules
    .filter(({ key }) => key === name)
    .map(({ pattern, value }) => `    ${quote(`~${pattern}`)} ${quote(literal(value))};`);
  return `map $site_path ${variable(name)} {\n${lines.join('\n')}\n}`;
}

interface RedirectRule {
  /** A variable of nginx that holds the address to go to, or nothing where the redirect does not apply. */
  name: string;
  /** What is matched: the path, behind the headers that the redirect asks for. */
  subject: string;
  pattern: string;
  to: string;
  status: 307 | 308;
}

function redirectRules({ redirects }: HostingConfig, basePath: string): RedirectRule[] {
  const clean = [
    // Slashes and backslashes at the front would lead to other hosts.
    { pattern: String.raw`^/[/\\]*(?:(.+)/)?index(?:\.html)?/?$`, to: '/$1' },
    { pattern: String.raw`^/[/\\]*(.*)\.html/?$`, to: '/$1' },
    { pattern: String.raw`^/[/\\]*(.*[^/\\])/+$`, to: '/$1' },
  ];
  const moved = redirects.map(({ source, destination, permanent, has = [] }) => {
    const keys: Key[] = [];
    const path = patternOf(source, keys).replace(/^\^/, '');
    // No address has a space in it, so that the last one ends the headers. Nothing else may capture.
    const headers = has.map(({ value }) => `(?:${value}) `).join('');
    const groups = Object.fromEntries(keys.map(({ name }, index) => [name, `$${index + 1}`]));
    return {
      subject: [...has.map(({ key }) => `$http_${key.replaceAll('-', '_')}`), '$site_path'].join(' '),
      pattern: `^${headers}${has.length > 0 ? String.raw`(?=\S*$)` : ''}${path}`,
      to: compile(literal(destination), { validate: false })(groups),
      status: permanent ? (308 as const) : (307 as const),
    };
  });
  return [...clean.map((rule) => ({ ...rule, subject: '$site_path', status: 308 as const })), ...moved].map(
    (rule, index) => ({ ...rule, name: `$site_redirect_${index}`, to: `${basePath}${rule.to}` }),
  );
}

function redirectMap({ name, subject, pattern, to }: RedirectRule): string {
  return `map ${quote(subject)} ${name} {\n    ${quote(`~${pattern}`)} ${quote(to)};\n}`;
}

function redirect({ name, status }: RedirectRule): string {
  return `    if (${name}) {\n        return ${status} ${name}$is_args$args;\n    }`;
}

/** A location for files of one type; their headers are those of the server. */
function typeLocation(pattern: string, type: string, notFound = ''): string {
  return `    location ~ ${quote(pattern)} {\n        types { }\n        default_type ${quote(literal(type))};${notFound}\n    }`;
}

/** Who asked for Markdown is answered in Markdown. */
function notFoundPage(type: string, basePath: string): string {
  return type.startsWith('text/markdown') ? `\n        error_page 404 ${basePath}/404.md;` : '';
}

function belowBase(pattern: string, basePath: string): string {
  return pattern.replace(/^\^/, `^${escapePattern(basePath)}`);
}

function variable(header: string): string {
  return `$site_${header.replaceAll('-', '_')}`;
}

/** A text without variables, which nginx would put in place of a dollar. */
function literal(text: string): string {
  if (text.includes('$')) throw new Error(`nginx cannot write the dollar in "${text}".`);
  return text;
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
