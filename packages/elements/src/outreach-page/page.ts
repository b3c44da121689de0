import { define } from '../define.ts';
import { OutreachQueue, type AttendedForm } from './outreach-queue.ts';

// The script of the outreach page, `GET /outreach/:municipality`: the form that every site may show, and beside it what keeps.
define('bf-outreach-queue', OutreachQueue);

const queue = document.querySelector<OutreachQueue>('bf-outreach-queue');
const form = document.querySelector<AttendedForm>('bf-referral-form');
if (queue && form) queue.attend(form);

for (const signOut of document.querySelectorAll('form'))
  signOut.addEventListener('submit', event => {
    event.preventDefault();
    void queue?.mayLeave().then(may => may && signOut.submit());
  });
