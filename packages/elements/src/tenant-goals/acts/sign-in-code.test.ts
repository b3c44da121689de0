import { expect } from '@open-wc/testing';
import { makeReceipt } from '@bostadforst/contract/person/receipt';
import { ProblemError } from '@bostadforst/contract/problem';
import { settled, shows } from '../../testing/settled.ts';
import { doctor, find, focused, inside, numbersSeen, press, service, show, tenantId, textOf, write } from '../../testing/tenant-goals.ts';

const code = makeReceipt();

/** Someone who has signed in, and whose record the service does not know yet. */
const withoutRecord = async (refusals: readonly (ProblemError | undefined)[] = []) => {
  const kept = service([doctor()]);
  kept.me = { roles: ['participant'], units: [] };
  const tried: string[] = [];
  const client = new Proxy(kept.client, {
    get: (real, name) => {
      if (name !== 'useSignInCode') return Reflect.get(real, name);
      return async ({ body }: { body: { code: string } }) => {
        const refusal = refusals[tried.push(body.code) - 1];
        if (refusal) throw refusal;
        kept.me = { ...kept.me, personId: tenantId };
        return kept.me;
      };
    },
  });
  const element = await show({ client });
  await shows(element, 'Skriv din kod');
  return { element, tried };
};

describe('The code on paper', () => {
  it('is asked for calmly, with the phone beside', async () => {
    const { element } = await withoutRecord();
    expect(textOf(inside(element)))
      .to.contain('Du kan försöka fem gånger.')
      .and.to.contain('Har du ingen kod? Ring, så hjälper vi dig.');
    expect(numbersSeen(element)).to.include('070-174 06 11');
    expect(textOf(inside(element))).not.to.contain('läkaren');
    await expect(element).to.be.accessible();
  });

  it('is shown as it was understood while it is being written', async () => {
    const { element } = await withoutRecord();
    write(element, 'code', ' 7rk4 mx2o l');
    await settled(element);
    expect(textOf(find(element, 'output'))).to.equal('Så läser vi koden: 7RK4-MX20-1');
  });

  it('opens one’s own goals, however it was written', async () => {
    const { element, tried } = await withoutRecord();
    write(element, 'code', ` ${code.toLowerCase().replaceAll('-', ' ')} `);
    press(element, 'Fortsätt');
    await shows(element, 'Jag vill gå till läkaren.');
    await settled(element);
    expect(tried).to.deep.equal([code]);
    expect(textOf(focused(element))).to.equal('Mina mål');
  });

  it('uses no try for what cannot be a code, and says which way', async () => {
    const { element, tried } = await withoutRecord();
    const wrongSign = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');
    for (const [written, said] of [
      ['', 'Skriv koden som står på papperet.'],
      ['7RK4 MX', 'Du har skrivit 6.'],
      [wrongSign, 'Något tecken stämmer inte.'],
    ] as const) {
      write(element, 'code', written);
      press(element, 'Fortsätt');
      await shows(element, said);
      expect(focused(element)).to.have.class('error-summary');
      await expect(element).to.be.accessible();
    }
    expect(tried).to.deep.equal([]);
  });

  it('is answered alike when it is wrong, used and too old', async () => {
    const codes = ['not_possible_now', 'not_found', 'invalid'] as const;
    const { element, tried } = await withoutRecord(codes.map(each => new ProblemError(each)));
    const said = new Set<string>();
    for (let tries = 0; tries < codes.length; tries += 1) {
      write(element, 'code', code);
      press(element, 'Fortsätt');
      await shows(element, 'Koden går inte att använda.');
      said.add(textOf(find(element, '.main')));
    }
    expect(tried).to.have.length(3);
    expect(said).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('stays in the field when it did not get through', async () => {
    const { element, tried } = await withoutRecord([new ProblemError('unreachable')]);
    write(element, 'code', code);
    press(element, 'Fortsätt');
    await shows(element, 'Det du har skrivit står kvar här.');
    expect(find<HTMLInputElement>(element, '#code')!.value).to.equal(code);
    press(element, 'Fortsätt');
    await shows(element, 'Jag vill gå till läkaren.');
    expect(tried).to.have.length(2);
  });

  it('is tried once, however fast one presses', async () => {
    const { element, tried } = await withoutRecord();
    write(element, 'code', code);
    press(element, 'Fortsätt');
    press(element, 'Fortsätt');
    await shows(element, 'Jag vill gå till läkaren.');
    expect(tried).to.have.length(1);
  });

  it('is forgotten when the page is left', async () => {
    const { element } = await withoutRecord();
    write(element, 'code', code);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await Promise.resolve();
    expect(textOf(inside(element))).not.to.contain(code);
    expect(find(element, '#code')).to.equal(null);
  });
});
