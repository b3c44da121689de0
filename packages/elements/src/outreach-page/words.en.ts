import type { sv } from './words.sv.ts';

export default {
  label: 'Network, and what is waiting',
  asWriter: 'You are writing as {{name}}.',
  asSomeone: 'You are writing as whoever signed in here last.',
  noNet: 'No network',
  waits_one: '{{count}} waiting',
  waits_other: '{{count}} waiting',
  waitsHeading_one: '{{count}} waiting to be sent',
  waitsHeading_other: '{{count}} waiting to be sent',
  nothingWaits: 'Everything has been sent',
  nothingWaitsText: 'Nothing is waiting on this phone.',
  whenNet: 'It is sent when the network is back. Keep the page open, or open it again later.',
  whenSignedIn: 'Sign in again and it is sent. A colleague may also sign in here and send it: it still belongs to whoever wrote it.',
  whenTried: 'It is sent as soon as possible. You can also try now.',
  row: 'No. {{number}}, from {{day}}, {{size}} kB',
  sealed: 'Sealed. Not even this phone can read it.',
  goes: 'Removed from here once it has arrived, after three days at the latest.',
  newName: 'New name',
  sendNow: 'Try to send now',
  sending: 'Sending …',
  atMost: 'At most ten can wait. Is it urgent? Call.',
  signInHere: 'Sign in',
  old_one: '{{count}} referral has waited for two days. After three days its words are removed. Send it now, or call.',
  old_other: '{{count}} referrals have waited for two days. After three days their words are removed. Send them now, or call.',
  lost: 'A referral from {{day}} was not sent in time. Its words are gone. Meet the person again, or call.',
  dismiss: 'Remove this line',
  left_one: '{{count}} referral arrived but could not be put on the list. The coordinator has it and will contact whoever wrote it.',
  left_other: '{{count}} referrals arrived but could not be put on the list. The coordinator has them and will contact whoever wrote them.',
  keepsSealed:
    'What you write is not saved. When you press Propose the name it is sealed. Without network it waits here, for three days at most.',
  full: 'Ten are already waiting, and there is no room for more. What you have written is still on the screen. Send it when the network is back, or call.',
  nothingKept:
    'The phone cannot keep anything, and it could not be sent. What you have written is still on the screen. Do not close the page. Try again, or call.',
  noKey:
    'The phone needs network and sign-in once more before you can write without network. What you have written is still on the screen. Is it urgent? Call.',
  keepsNothing:
    'Nothing can be kept here, for example because the window is private or the phone is full. What you write must be sent while you have network.',
  firstWithNet: 'Sign in here once with network. Then you can write without network for four days.',
  notOutreach: 'You are signed in, but not as an outreach worker. Nothing can be sent from here.',
  signOutLater: 'You cannot sign out without network. Lock the phone and put it away, and sign out when the network is back.',
} satisfies Record<keyof typeof sv, string>;
