import { expect } from '@open-wc/testing';
import { exampleEntry, exampleList } from '../../testing/example-referral.ts';
import { settled, shows } from '../../testing/settled.ts';
import { all, one, press, refuses, show, text } from '../testing.ts';
import { csvOf } from './csv.ts';

/** The files that a press hands to the browser. */
async function handed(work: () => Promise<void>): Promise<{ name: string; text: string }[]> {
  const files: { name: string; blob: Blob }[] = [];
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob;
  URL.createObjectURL = given => ((blob = given as Blob), 'blob:planted');
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, blob });
  };
  try {
    await work();
  } finally {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(
    files.map(async file => ({
      name: file.name,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.blob.arrayBuffer()),
    })),
  );
}

describe('the joint list as a file', () => {
  it('holds no cell that a spreadsheet would reckon with', () => {
    const live = [
      '=1+1',
      '+46',
      '-2',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =cmd|x',
      '\u00A0=1',
      '＝1',
      '=HYPERLINK("//x";"y")',
      '%0A',
      '|x',
      '\n=1',
    ];
    for (const value of live) {
      const [cell] = csvOf([[value]])
        .slice(1)
        .split('\r\n');
      expect(cell!.replace(/^"/, '')[0], JSON.stringify(value)).to.equal("'");
    }
    // What is broken out of its cell would begin another.
    for (const value of ['a;=1', 'a"b', 'a\r\n=1', "' ; ="])
      expect(csvOf([[value]]), value).to.equal(`\uFEFF"${value.replaceAll('"', '""')}"\r\n`);
    expect(csvOf([['Åsa', 12, '']])).to.equal('\uFEFFÅsa;12;\r\n');
  });

  it('has the list’s columns for the filter in force, page after page, under a neutral name', async () => {
    const asked: unknown[] = [];
    const storm = exampleEntry({ number: 9, alias: '=Storm', unreachable: true, next: { step: 'none' }, waitedUntil: '2026-11-21' });
    const parlan = exampleEntry();
    const el = await show({
      listReferrals: async () => exampleList([parlan, storm]),
      exportReferrals: async ({ query }) => (asked.push(query), query.after ? { entries: [storm] } : { entries: [parlan], next: 'page-2' }),
    });
    await shows(el, 'Pärlan');
    await press(el, '2 Enheterna svarar');
    const files = await handed(async () => {
      await press(el, 'Spara som fil (antecknas)');
      await shows(el, 'Rader i filen lista.csv: 2.');
      await press(el, 'Visa initialer');
      await press(el, 'Spara som fil (antecknas)');
      await settled(el);
    });
    const head = 'Nr;Läge;Flagga;Dagar väntat;Väntade till;Vuxenenheten;Försörjningsstöd;Nästa steg;Senast;Vems tur\r\n';
    const rest = ';18;Enheterna svarar;;64;;har svarat;är tyst;Svara;16 nov;Försörjningsstöd\r\n';
    expect(files[0]).to.deep.equal({
      name: 'lista.csv',
      text: `\uFEFFAlias;${head}Pärlan${rest}"'=Storm";9;Enheterna svarar;Söks;64;21 nov;har svarat;är tyst;Inget väntar;;\r\n`,
    });
    expect(files[1]!.text).to.contain(`Initialer;${head}P${rest}`).and.not.to.contain('Storm');
    expect(asked[0]).to.deep.equal({ state: 'collecting_statements' });
    expect(asked[1]).to.deep.equal({ state: 'collecting_statements', after: 'page-2' });
    await expect(el).to.be.accessible();
  });

  it('is the coordinator’s to take out, and says when it could not be had', async () => {
    const { exampleMe } = await import('../../testing/example-referral.ts');
    const listReferrals = async () => exampleList([exampleEntry()]);
    const officer = await show({ listReferrals, getMe: async () => exampleMe({ roles: ['case_officer'], units: ['vuxen'] }) });
    await shows(officer, 'Pärlan');
    expect(all(officer, '.tools button').map(text)).to.deep.equal(['Visa initialer', 'Skriv ut']);

    const el = await show({ listReferrals, exportReferrals: refuses('unreachable') });
    await shows(el, 'Pärlan');
    expect(await handed(() => press(el, 'Spara som fil (antecknas)'))).to.deep.equal([]);
    await shows(el, 'Vi når inte tjänsten');
    expect(one(el, '.notice')).not.to.equal(null);
  });
});
