import { define } from '../define.ts';
import { ModelExplainer } from './model-explainer.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bf-model-explainer': ModelExplainer;
  }
}

define('bf-model-explainer', ModelExplainer);
