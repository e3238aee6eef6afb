import { useState } from 'react';
import { Dialog, DialogClose, DialogContent, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { cn } from '@/lib/cn';
import { keyHelp } from './key-help';
import { setSingleKeys, singleKeysAct } from './single-keys';

/** All keys of the site, and the switch for those that act alone. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const [act, setAct] = useState(singleKeysAct);
  const [kept, setKept] = useState(true);
  return (
    <Dialog onOpenChange={onClose}>
      <DialogContent className="pb-4">
        <DialogHeader className="pl-4">
          <DialogTitle>Keys</DialogTitle>
          <DialogClose />
        </DialogHeader>
        <div className="columns-[18rem] gap-x-10 px-4 py-2">
          {keyHelp.map(({ where, keys }) => (
            <section key={where} className="break-inside-avoid py-2">
              <h3 className="text-xs font-semibold text-muted-foreground">{where}</h3>
              <dl>
                {keys.map(({ keys: pressed, does, single }) => (
                  <div
                    key={does}
                    className={cn('flex items-baseline gap-3 py-1 text-sm', single && !act && 'text-muted-foreground')}
                  >
                    <dt className="flex min-w-31 flex-none gap-1">
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
        <label className="flex min-h-touch cursor-pointer items-center gap-3 border-t px-4 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-primary"
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
      </DialogContent>
    </Dialog>
  );
}
