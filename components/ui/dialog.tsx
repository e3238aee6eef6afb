import {
  createContext,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  type ComponentProps,
  type ReactNode,
} from 'react';
import { CloseIcon } from '@/components/shell/icons';
import { cn } from '@/lib/cn';
import { Button } from './button';

interface DialogState {
  onOpenChange: (open: boolean) => void;
  titleId: string;
}

const DialogContext = createContext<DialogState | null>(null);

interface DialogProps {
  open?: boolean;
  /** Told `false` once the dialog has closed, whichever way: Esc, its button, or a press beside it. */
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

/** shadcn's dialog over the browser's own `<dialog>`, which keeps the focus inside and gives it back. */
export function Dialog({ open = true, onOpenChange, children }: DialogProps) {
  const titleId = useId();
  const state = useMemo(() => ({ onOpenChange, titleId }), [onOpenChange, titleId]);
  return open && <DialogContext value={state}>{children}</DialogContext>;
}

/** The dialog itself: modal, and above everything. Named by its title, or by an `aria-label`. */
export function DialogContent({ className, ...props }: Omit<ComponentProps<'dialog'>, 'ref'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const state = useContext(DialogContext);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      data-slot="dialog-content"
      aria-labelledby={props['aria-label'] ? undefined : state?.titleId}
      className={cn(
        'm-auto w-[calc(100vw-2rem)] max-w-measure rounded-md border border-input bg-popover text-popover-foreground shadow-lg backdrop:bg-backdrop',
        className,
      )}
      onClose={() => state?.onOpenChange(false)}
      onPointerDown={({ target, currentTarget, clientX, clientY }) => {
        const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
        const beside = clientX < left || clientX > right || clientY < top || clientY > bottom;
        // Only the backdrop is the dialog and beside it.
        if (target === currentTarget && beside) currentTarget.close();
      }}
      {...props}
    />
  );
}

/** The title and what closes the dialog, which stay in sight while the rest scrolls. */
export function DialogHeader({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      data-slot="dialog-header"
      className={cn('sticky top-0 z-raised flex items-center justify-between border-b bg-popover', className)}
      {...props}
    />
  );
}

export function DialogTitle({ className, children, ...props }: ComponentProps<'h2'>) {
  return (
    <h2
      data-slot="dialog-title"
      id={useContext(DialogContext)?.titleId}
      className={cn('m-0 font-semibold', className)}
      {...props}
    >
      {children}
    </h2>
  );
}

/** Closes the dialog it stands in. */
export function DialogClose({ children, ...props }: ComponentProps<typeof Button>) {
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label="Close"
      onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
      {...props}
    >
      {children ?? <CloseIcon />}
    </Button>
  );
}
