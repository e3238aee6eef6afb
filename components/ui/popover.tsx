import {
  createContext,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react';
import { cn } from '@/lib/cn';
import { Button } from './button';

interface PopoverState {
  id: string;
  open: boolean;
  onToggle: (open: boolean) => void;
}

const PopoverContext = createContext<PopoverState | null>(null);

interface PopoverProps {
  /** Told once it has opened or closed, whichever way: its trigger, Esc, or a press beside it. */
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}

/** shadcn's popover over the browser's own, which Esc and a press beside it close, and which gives the focus back. */
export function Popover({ onOpenChange, children }: PopoverProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const state = useMemo(
    () => ({
      id,
      open,
      onToggle(now: boolean) {
        setOpen(now);
        onOpenChange?.(now);
      },
    }),
    [id, open, onOpenChange],
  );
  return <PopoverContext value={state}>{children}</PopoverContext>;
}

/** The button that opens and closes it. */
export function PopoverTrigger(props: ComponentProps<typeof Button>) {
  const state = useContext(PopoverContext);
  return <Button data-slot="popover-trigger" popoverTarget={state?.id} aria-expanded={state?.open} {...props} />;
}

/**
 * What it shows, rendered while it is open: above or below its trigger, wherever there is more room. Its class
 * gives its width.
 */
export function PopoverContent({ className = 'w-72', children, ...props }: Omit<ComponentProps<'div'>, 'ref' | 'id'>) {
  const state = useContext(PopoverContext);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Back leads to another state of the page, which what is open does not belong to.
    const close = () => content.current?.hidePopover();
    addEventListener('popstate', close);
    return () => removeEventListener('popstate', close);
  }, []);
  return (
    <div
      ref={content}
      id={state?.id}
      popover="auto"
      data-slot="popover-content"
      className={cn(
        'absolute inset-auto m-0 overflow-y-auto overscroll-contain rounded-md border border-input bg-popover text-popover-foreground shadow-lg',
        className,
      )}
      onBeforeToggle={({ newState }) => {
        if (newState !== 'open') return;
        if (content.current) placeBesideTrigger(content.current);
        state?.onToggle(true);
      }}
      onToggle={({ newState }) => {
        if (newState === 'closed') state?.onToggle(false);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
      }}
      {...props}
    >
      {state?.open && children}
    </div>
  );
}

/** Pixels between a popover and the edge of the window. */
const margin = 8;

function placeBesideTrigger(content: HTMLElement): void {
  const trigger = document.querySelector(`[popovertarget="${CSS.escape(content.id)}"]`);
  if (!trigger) return;
  const { left, right, top, bottom } = trigger.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const isBelow = height - bottom >= top;
  // It is not laid out yet: this is the width that its class gives it.
  const own = Math.min(Number.parseFloat(getComputedStyle(content).width), width - 2 * margin);
  const wanted = left + right < width ? left : right - own;
  const px = (pixels: number) => `${pixels}px`;
  Object.assign(content.style, {
    left: px(Math.min(Math.max(margin, wanted), width - margin - own) + scrollX),
    top: isBelow ? px(bottom + scrollY) : 'auto',
    bottom: isBelow ? 'auto' : px(height - top - scrollY),
    maxHeight: px((isBelow ? height - bottom : top) - margin),
    maxWidth: px(width - 2 * margin),
  });
}
