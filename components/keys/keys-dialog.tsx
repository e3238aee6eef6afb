import { useEffect, useRef, useState } from 'react';
import { CloseIcon } from '@/components/shell/icons';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { keyHelp } from './key-help';
import { setSingleKeys, singleKeysAct } from './single-keys';

/** All keys of the site, and the switch for those that act alone. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [act, setAct] = useState(singleKeysAct);
  const [kept, setKept] = useState(true);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <div className="keys-head">
        <h2 id="keys-title">Keys</h2>
        <Button variant="ghost" size="icon" aria-label="Close" onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </Button>
      </div>
      <div className="keys-groups">
        {keyHelp.map(({ where, keys }) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {keys.map(({ keys: pressed, does, single }) => (
                <div key={does} data-off={single && !act ? '' : undefined}>
                  <dt>
                    {pressed.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dt>
                  <dd>
                    {does}
                    {single && !act && ' (off)'}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={act}
          onChange={({ target }) => {
            setAct(target.checked);
            setKept(setSingleKeys(target.checked));
          }}
        />
        <span>
          Single keys act everywhere: <Kbd>/</Kbd> <Kbd>?</Kbd> <Kbd>F</Kbd>
          {!kept && <span role="status"> This browser refuses to keep the choice.</span>}
        </span>
      </label>
    </dialog>
  );
}
