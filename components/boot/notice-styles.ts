/**
 * How a notice looks that a script of the page puts at its end: in its own room there, and at the bottom of the window
 * until then, so that it hides nothing for good. Seen whole or not at all, but there from the first, to be heard.
 */
export const noticeStyles = {
  notice:
    'sticky bottom-safe z-notice mt-3 mx-gutter mb-safe flex w-fit items-center rounded-md border border-input bg-popover pr-2 pl-4 text-sm shadow-md has-[>p:empty]:opacity-0 print:hidden xs:ml-auto',
  text: 'mr-2 py-2.5 leading-snug wrap-anywhere',
  button:
    'min-h-touch min-w-touch cursor-pointer px-3 underline-offset-3 hover:underline disabled:cursor-default disabled:opacity-40',
  primary: 'font-semibold text-primary',
  secondary: 'text-muted-foreground',
} as const;
