import { expect } from '@open-wc/testing';
import { emptyDraft, readDraft, type ReportDraft } from './report-draft.ts';

const written: ReportDraft = {
  kind: 'disturbance',
  address: ' Exempelgatan 4, lgh 1102 ',
  happened: 'I natt vid 01.20',
  facts: 'Hög musik i trapphuset.',
  done: '',
  mayCall: 'no',
  callBack: '',
};

describe('what a landlord has written', () => {
  it('becomes a report without the number when we may not call', () => {
    expect(readDraft({ ...written, callBack: '070-174 06 20' })).to.deep.equal({
      report: {
        kind: 'disturbance',
        address: 'Exempelgatan 4, lgh 1102',
        happened: 'I natt vid 01.20',
        facts: 'Hög musik i trapphuset.',
      },
    });
  });

  it('takes the number along when we may', () => {
    const read = readDraft({ ...written, mayCall: 'yes', callBack: '070-174 06 20', done: 'Pratat med hyresgästen' });
    expect(read).to.have.nested.property('report.callBack', '070-174 06 20');
    expect(read).to.have.nested.property('report.done', 'Pratat med hyresgästen');
  });

  it('says of each question what is missing, but not of the one that may be skipped', () => {
    expect(readDraft({ ...emptyDraft(), kind: 'other' })).to.deep.equal({
      faults: { address: 'addressMissing', happened: 'happenedMissing', facts: 'factsMissing', mayCall: 'mayCallMissing' },
    });
  });

  it('asks for a number that can be called', () => {
    for (const callBack of ['', 'ring mig', '12'])
      expect(readDraft({ ...written, mayCall: 'yes', callBack })).to.deep.equal({ faults: { callBack: 'callBackMissing' } });
  });

  it('tells too much from too little', () => {
    const long = { address: 'a'.repeat(161), happened: 'b'.repeat(121), facts: 'c'.repeat(2001), done: 'd'.repeat(2001) };
    expect(readDraft({ ...written, ...long })).to.deep.equal({
      faults: { address: 'addressLong', happened: 'happenedLong', facts: 'factsLong', done: 'doneLong' },
    });
  });
});
