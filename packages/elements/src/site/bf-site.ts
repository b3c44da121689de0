import { define } from '../define.ts';
import { Site } from './site.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bf-site': Site;
  }
}

define('bf-site', Site);
