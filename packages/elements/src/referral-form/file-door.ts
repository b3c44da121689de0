import { html, nothing } from 'lit';
import type { Form } from './form.ts';
import type { sv } from './texts.sv.ts';
import type { Text } from './walk.ts';

/** To a file and back. Not for someone whose data are protected: nothing about them may lie on a device. */
export const fileDoor = (form: Form, text: Text<keyof typeof sv>, to: 'save' | 'open') =>
  form.draft.one('protectedIdentity') === 'yes'
    ? nothing
    : html`<p class="no-print">
        <button class="link" type="button" @click=${() => form.goBeside(to)}>${text.t(to === 'save' ? 'saveAsFile' : 'openAFile')}</button>
      </p>`;
