import type { ComponentProps, KeyboardEvent } from 'react';
import { Popover, PopoverContent, PopoverTrigger } from './popover';

/** shadcn's menu over the browser's popover: the arrow keys walk what is in it, dropdown-menu-items.tsx. */
export const DropdownMenu = Popover;

export function DropdownMenuTrigger(props: ComponentProps<typeof PopoverTrigger>) {
  return <PopoverTrigger aria-haspopup="menu" {...props} />;
}

export function DropdownMenuContent({ className = 'w-60', ...props }: ComponentProps<typeof PopoverContent>) {
  return <PopoverContent role="menu" className={className} onKeyDown={walk} {...props} />;
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(event.target as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
