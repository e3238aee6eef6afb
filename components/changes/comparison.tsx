import { useEffect, useMemo, useState } from 'react';
import { Input } from '@/components/ui/input';
import { manifestHref } from '@/lib/addresses';
import { compareManifests } from '@/lib/changes/compare-manifests';
import type { Manifest } from '@/lib/manifest/manifest-schema';
import { readManifest, type ManifestFault } from '@/lib/manifest/read-manifest';
import { Comparing } from './comparing';
import { ChangesReport } from './changes-report';

/** One of the two builds, as far as it is known. */
type Side = { manifest: Manifest; fault: null } | { manifest: null; fault: ManifestFault };

interface ComparisonProps {
  /** Address of production, without a slash at the end. */
  production: string;
}

/** Fetches both manifests and compares them; where production's cannot be had, a saved one can be given. */
export function Comparison({ production }: ComparisonProps) {
  const [sides, setSides] = useState<{ before: Side; after: Side } | null>(null);

  useEffect(() => {
    let wanted = true;
    const address = `${production}${manifestHref}`;
    void Promise.all([fetchSide(address, address), fetchSide(manifestHref, 'This preview’s own guide.json')]).then(
      ([before, after]) => wanted && setSides({ before, after }),
    );
    return () => {
      wanted = false;
    };
  }, [production]);

  const changes = useMemo(
    () =>
      sides?.before.manifest && sides.after.manifest && compareManifests(sides.before.manifest, sides.after.manifest),
    [sides],
  );
  if (!sides) return <Comparing />;
  const { before, after } = sides;
  if (!after.manifest) {
    return (
      <p role="status">
        {after.fault.reason} {after.fault.fix}
      </p>
    );
  }
  if (!before.manifest) {
    return (
      <Unreachable
        fault={before.fault}
        address={`${production}${manifestHref}`}
        onManifest={(manifest) => setSides({ before: manifest, after })}
      />
    );
  }
  return changes && <ChangesReport changes={changes} production={production} />;
}

interface UnreachableProps {
  fault: ManifestFault;
  address: string;
  onManifest: (side: Side) => void;
}

function Unreachable({ fault, address, onManifest }: UnreachableProps) {
  async function read(file: File | undefined) {
    if (file) onManifest(readManifest(await file.text(), file.name));
  }
  return (
    <section className="border border-dashed border-input px-4 py-4" aria-labelledby="no-production">
      <h2 id="no-production" className="m-0 text-lg">
        Production’s manifest is missing
      </h2>
      <p role="status">
        {fault.reason} {fault.fix}
      </p>
      <p>
        You can still compare: save <a href={address}>production’s guide.json</a>, or the one of any other build, and
        choose it here. It stays in your browser.
      </p>
      <p>
        <label className="grid gap-1.5">
          <span className="font-semibold">A saved guide.json</span>
          <Input
            className="py-1.5"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void read(target.files?.[0])}
          />
        </label>
      </p>
    </section>
  );
}

/** @param name what to call it in messages */
async function fetchSide(address: string, name: string): Promise<Side> {
  const failed = (reason: string): Side => ({
    manifest: null,
    fault: { reason, fix: 'Reload the page to try again.' },
  });
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) return failed(`${name} answers ${response.status}.`);
    return readManifest(await response.text(), name);
  } catch {
    return failed(`${name} does not answer, or does not let other sites read it.`);
  }
}
