import { MoonIcon, SunIcon, SystemIcon } from './icons';

const choices = [
  { value: 'light', label: 'Light', Icon: SunIcon },
  { value: 'dark', label: 'Dark', Icon: MoonIcon },
  { value: 'system', label: 'As the system', Icon: SystemIcon },
] as const;

/** Light, dark or as the system; theme-boot.ts checks the one that is chosen, which only the browser knows. */
export function ThemeSwitch() {
  return (
    <fieldset className="theme-switch">
      <legend className="sr-only">Theme</legend>
      {choices.map(({ value, label, Icon }) => (
        <label key={value} title={label}>
          <input type="radio" name="theme" value={value} className="sr-only" autoComplete="off" />
          <Icon />
          <span className="sr-only">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
