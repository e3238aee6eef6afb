import { MoonIcon, SunIcon, SystemIcon } from './icons';

const choices = [
  { value: 'light', label: 'Light', Icon: SunIcon },
  { value: 'dark', label: 'Dark', Icon: MoonIcon },
  { value: 'system', label: 'As the system', Icon: SystemIcon },
] as const;

/** Light, dark or as the system; theme-boot.ts checks the one that is chosen, which only the browser knows. */
export function ThemeSwitch() {
  return (
    // Out of the row, which may be painted before this much of the document has been read.
    <fieldset className="absolute right-gutter flex w-33 text-muted-foreground max-xs:right-1.5 no-js:hidden">
      <legend className="sr-only">Theme</legend>
      {choices.map(({ value, label, Icon }) => (
        <label
          key={value}
          title={label}
          className="grid size-touch cursor-pointer place-items-center rounded-md hover:text-foreground has-checked:text-primary has-focus-visible:outline-2 has-focus-visible:-outline-offset-4"
        >
          <input type="radio" name="theme" value={value} className="sr-only" autoComplete="off" />
          <Icon />
          <span className="sr-only">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
