import { define } from './define.ts';
import { ModelExplainer } from './model-explainer.ts';

define('bf-model-explainer', ModelExplainer);
