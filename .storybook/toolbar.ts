import type { Preview } from '@storybook/web-components-vite';

/** The themes in examples/themes, by the name of their file. */
export const themes = ['sjo', 'skog', 'tegel', 'korn', 'natt', 'klar'] as const;
export const languages = { sv: 'Svenska', 'sv-x-ll': 'Lätt svenska', en: 'English' } as const;
export const widths = [280, 320, 360, 768, 1280] as const;

/** What the switches above the stories say. */
export interface Surroundings {
  theme: (typeof themes)[number] | 'default';
  language: keyof typeof languages;
  direction: 'ltr' | 'rtl';
  scheme: 'theme' | 'light' | 'dark';
  width: (typeof widths)[number] | 'page';
}

export const initialGlobals: Surroundings = { theme: 'default', language: 'sv', direction: 'ltr', scheme: 'theme', width: 'page' };

type Switches = NonNullable<Preview['globalTypes']>;
type Toolbar = NonNullable<Switches[string]['toolbar']>;

const choice = (title: string, icon: Toolbar['icon'], items: { value: string | number; title: string }[]): Switches[string] => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true } as Toolbar,
});

export const globalTypes: Switches = {
  theme: choice('Theme', 'paintbrush', [
    { value: 'default', title: 'No theme' },
    ...themes.map(value => ({ value, title: `Theme: ${value}` })),
  ]),
  language: choice(
    'Language',
    'globe',
    Object.entries(languages).map(([value, title]) => ({ value, title })),
  ),
  direction: choice('Direction', 'transfer', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  scheme: choice('Scheme', 'mirror', [
    { value: 'theme', title: 'Scheme of the theme' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  width: choice('Width', 'grow', [
    { value: 'page', title: 'Width of the page' },
    ...widths.map(value => ({ value, title: `${value} px` })),
  ]),
};
