import { cn } from '@/lib/cn';
import { MoonIcon, SunIcon, SystemIcon } from './icons';

/** On a phone only the theme that is not shown is offered; the others are there for keyboards and screen readers. */
const choices = [
  {
    value: 'light',
    label: 'Light',
    Icon: SunIcon,
    offered: 'max-xs:in-[.light]:veiled',
  },
  {
    value: 'dark',
    label: 'Dark',
    Icon: MoonIcon,
    offered: 'max-xs:in-[.dark]:veiled',
  },
  {
    value: 'system',
    label: 'As the system',
    Icon: SystemIcon,
    offered: 'max-xs:veiled',
  },
] as const;

/**
 * Light, dark or as the system; theme-boot.ts checks the one that is chosen, which only the browser knows. A phone has
 * room for one control: it switches to the other theme, or back to the system's.
 */
export function ThemeSwitch() {
  return (
    // Out of the row, which may be painted before this much of the document has been read.
    <fieldset className="absolute right-gutter flex w-33 text-muted-foreground max-xs:right-1.5 max-xs:w-11 max-xs:rounded-md max-xs:has-focus-visible:[outline:2px_solid] no-js:hidden">
      <legend className="sr-only">Theme</legend>
      {choices.map(({ value, label, Icon, offered }) => (
        <label
          key={value}
          title={label}
          className={cn(
            'grid size-touch cursor-pointer place-items-center rounded-md hover:text-foreground xs:has-checked:text-primary',
            offered,
          )}
        >
          <input type="radio" name="theme" value={value} className="sr-only" autoComplete="off" />
          <Icon />
          <span className="sr-only">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
