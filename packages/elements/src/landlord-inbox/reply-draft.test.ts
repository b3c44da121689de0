import { expect } from '@open-wc/testing';
import { emptyReply, readReply, stateAfter } from './reply-draft.ts';

describe('a reply to a landlord', () => {
  it('needs words, and an answer to whether they say too much', () => {
    expect(readReply(emptyReply(), 'received')).to.deep.equal({ faults: { text: 'replyMissing', sensitive: 'sensitiveMissing' } });
    expect(readReply({ ...emptyReply(), text: 'a'.repeat(2001), sensitive: 'no' }, 'received')).to.deep.equal({
      faults: { text: 'replyLong' },
    });
  });

  it('tells the landlord that the report is read, whatever else it says', () => {
    expect(readReply({ ...emptyReply(), text: ' Tack. ', sensitive: 'no' }, 'received')).to.deep.equal({
      reply: { text: 'Tack.', state: 'acknowledged' },
    });
  });

  it('leaves the state as it is unless another is chosen', () => {
    expect(stateAfter('in_progress', { state: '' })).to.equal(undefined);
    expect(stateAfter('in_progress', { state: 'no_action' })).to.equal('no_action');
  });

  it('does not open again what a colleague has closed meanwhile', () => {
    expect(stateAfter('resolved', { state: 'in_progress' })).to.equal(undefined);
  });
});
