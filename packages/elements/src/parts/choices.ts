// Every way of choosing. What is shown first imports its own file: the rest may come later.
export { checks, choices, type Choice } from './choice-rows.ts';
export { segments } from './segments.ts';
export { tiles } from './tiles.ts';
