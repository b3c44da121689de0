import { html, nothing } from 'lit';
import { warningIcon } from '../../parts/icons.ts';
import { notice } from '../../parts/notice.ts';
import type { Form } from '../form.ts';
import type { StaffKey } from '../staff/texts.ts';
import type { Step, Text } from '../walk.ts';

/** On any page but the service's own outreach page nothing is kept. */
const withoutNet = (form: Form, text: Text<StaffKey>) =>
  navigator.onLine || form.host.keeping ? nothing : notice(html`<p>${text.t('offline')}</p>`, { icon: warningIcon(), role: 'status' });

/** Someone who writes in a cellar is told before they press, not after. */
export const sayingWithoutNet = <Key extends string>(step: Step<Key>): Step<Key> => ({
  ...step,
  view: (form, text) => html`${withoutNet(form, text as unknown as Text<StaffKey>)} ${step.view(form, text)}`,
});

/** Says it as soon as the network goes, for as long as the form stands on the page. */
export function watchNet({ host }: Form): void {
  const tell = () => {
    if (host.isConnected) return host.requestUpdate();
    for (const event of ['online', 'offline']) window.removeEventListener(event, tell);
  };
  for (const event of ['online', 'offline']) window.addEventListener(event, tell);
}
