interface CopyStatesProps {
  idle: string;
  failed: string;
}

/** What a button with `data-copy` says, by what became of its text (copy-boot.ts). */
export function CopyStates({ idle, failed }: CopyStatesProps) {
  return (
    <>
      <span>{idle}</span>
      <span data-when="copied">Copied</span>
      <span data-when="failed">{failed}</span>
    </>
  );
}
