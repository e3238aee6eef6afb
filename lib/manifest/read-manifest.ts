import { manifestSchema, manifestVersion, type Manifest } from './manifest-schema';

/** Why a manifest cannot be compared, and what helps. */
export interface ManifestFault {
  reason: string;
  fix: string;
}

/**
 * Reads a manifest from the text of its file.
 *
 * @param name what to call it in messages: a path or an address
 */
export function readManifest(
  written: string,
  name: string,
): { manifest: Manifest; fault: null } | { manifest: null; fault: ManifestFault } {
  const failed = (reason: string, fix: string) => ({ manifest: null, fault: { reason, fix } });
  let data: unknown;
  try {
    data = JSON.parse(written);
  } catch {
    return failed(
      `${name} is not JSON.`,
      'A manifest is the `guide.json` of a build: `out/guide.json`, or `/guide.json` of a published guide.',
    );
  }
  const version: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'version') : undefined;
  if (typeof version !== 'number') {
    return failed(
      `${name} is JSON, but no manifest of a guide: it has no \`version\`.`,
      'A manifest is the `guide.json` of a build.',
    );
  }
  if (version !== manifestVersion) {
    return failed(
      `${name} has version ${version}, and version ${manifestVersion} alone can be compared.`,
      version < manifestVersion
        ? 'An earlier build has made it. Build that state of the guide again, or wait until this one is published once.'
        : 'Compare with the code of the newer of the two builds.',
    );
  }
  const { data: manifest, error } = manifestSchema.safeParse(data);
  if (manifest) return { manifest, fault: null };
  const places = [
    ...new Set(
      error.issues.map(({ path: steps }) =>
        steps
          .filter((step) => typeof step === 'string')
          .slice(0, 2)
          .join('.'),
      ),
    ),
  ];
  const named = places.slice(0, 5).map((place) => `\`${place}\``);
  const more = places.length > named.length ? ` and ${places.length - named.length} more` : '';
  return failed(
    `${name} is a manifest without what is compared; missing or of another form: ${named.join(', ')}${more}.`,
    'An earlier build has made it. Build that state of the guide again, or wait until this one is published once.',
  );
}
