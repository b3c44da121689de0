import { defineConfig } from 'vite';
import { angular } from './angular-plugin.ts';

export default defineConfig({ plugins: [angular()] });
