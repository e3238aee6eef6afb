import type { ComponentProps } from 'react';
import { Popover, PopoverContent, PopoverTrigger } from './popover';

/** shadcn's menu over the browser's popover. What is in it, dropdown-menu-items.tsx, may load once it opens. */
export const DropdownMenu = Popover;

export function DropdownMenuTrigger(props: ComponentProps<typeof PopoverTrigger>) {
  return <PopoverTrigger aria-haspopup="menu" {...props} />;
}

export function DropdownMenuContent({ className = 'w-60', ...props }: ComponentProps<typeof PopoverContent>) {
  return <PopoverContent role="menu" className={className} {...props} />;
}
