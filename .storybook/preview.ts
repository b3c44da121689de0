import type { Preview } from '@storybook/web-components-vite';
import { siteWith } from '@bostadforst/elements/testing';
import manifest from 'virtual:custom-elements-manifest';
import { controlsOf, elementIn } from './controls.ts';
import type { Given } from '../stories/given.ts';
import { lose } from './lost.ts';
import { onPage, stage, type Loaded } from './stage.ts';
import './stage.css';
import { globalTypes, initialGlobals, type Surroundings } from './toolbar.ts';

import.meta.glob('../examples/themes/*.css', { eager: true });

const preview: Preview = {
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    // What axe finds in a story fails its test.
    // Under test that alone is put into words: to name the place of all that is right costs more than to look at it.
    a11y: { test: 'error', options: import.meta.env['VITEST'] ? { resultTypes: ['violations'] } : {} },
    docs: {
      extractArgTypes: (tag: string) => controlsOf(manifest, tag),
      extractComponentDescription: (tag: string) => elementIn(manifest, tag)?.description,
      codePanel: true,
      source: { excludeDecorators: true },
    },
    controls: { expanded: true },
  },
  loaders: [
    async ({ parameters }): Promise<Loaded> => {
      const { site = siteWith, client } = parameters as Given;
      return { site: site(), ...(client && { client: client() }) };
    },
  ],
  beforeEach({ parameters: { lost } }) {
    if (lost) return lose(lost as string);
  },
  decorators: [(story, { globals }) => stage(story(), globals as Surroundings)],
  render: (args, { component, loaded, parameters, globals }) =>
    onPage((parameters as Given).tag ?? String(component), args, loaded as Loaded, parameters as Given, globals as Surroundings),
};

export default preview;
