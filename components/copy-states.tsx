interface CopyStatesProps {
  idle: string;
  failed: string;
}

/** What a button with `data-copy` and the class `group/copy` says, by what became of its text (copy-boot.ts). */
export function CopyStates({ idle, failed }: CopyStatesProps) {
  return (
    <>
      <span className="group-data-[state]/copy:hidden">{idle}</span>
      <span data-when="copied" className="hidden group-data-[state=copied]/copy:inline">
        Copied
      </span>
      <span data-when="failed" className="hidden group-data-[state=failed]/copy:inline">
        {failed}
      </span>
    </>
  );
}
