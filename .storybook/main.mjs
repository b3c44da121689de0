// What Storybook is made of here. Started by scripts/storybook.mjs, and by vitest.config.ts when every story is tested.
import { lostParts } from './lost-parts.mjs';
import { manifestModule } from './manifest-module.mjs';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: { builder: { viteConfigPath: '.storybook/vite.config.mjs' } } },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Ground and width are switches of our own: what counts is the container, not the window.
  features: { backgrounds: false, viewport: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: config => ({
    ...config,
    // Our packages as they are written, not what a build once made of them.
    resolve: { ...config.resolve, conditions: ['source', 'module', 'browser', 'development|production'] },
    // Found before anything is shown: what is found later makes the page load anew, in the middle of a test.
    optimizeDeps: {
      ...config.optimizeDeps,
      entries: ['.storybook/*.ts', 'stories/*.ts', 'packages/{contract,client,elements}/src/**/!(*.test).ts'],
    },
    plugins: [...(config.plugins ?? []), manifestModule(), lostParts()],
  }),
};
