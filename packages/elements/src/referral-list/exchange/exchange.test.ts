import type { callListRoutes } from '@bostadforst/contract/call/list-routes';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { PlaceHost } from '../places.ts';
import { Exchange } from './exchange.ts';

class ExchangeHost extends LitElement {
  client = {};
}
customElements.define('exchange-host', ExchangeHost);

describe('what a place and the service say to each other', () => {
  const host = () => new ExchangeHost() as unknown as PlaceHost;
  const fetched = async (): Promise<typeof callListRoutes> => ({}) as typeof callListRoutes;

  /** Everything that waits for a promise alone has gone on. */
  const answered = () => new Promise(resolve => setTimeout(resolve));

  it('keeps what was told when it cannot be asked again, and says so until it can', async () => {
    const answers = [async () => 'ett', () => Promise.reject(new Error('nere')), async () => 'två'];
    const exchange = new Exchange(host(), fetched, () => answers.shift()!());
    await answered();
    await exchange.ask();
    expect(answers).to.have.length(1);
    expect([exchange.told, (exchange.staleness as Error).message]).to.deep.equal(['ett', 'nere']);
    await exchange.ask();
    expect([exchange.told, exchange.staleness]).to.deep.equal(['två', undefined]);
  });

  it('asks once however often it is told to ask again, and is told nothing once it is forgotten', async () => {
    let asked = 0;
    let answer!: (words: string) => void;
    const exchange = new Exchange(host(), fetched, () => (asked++, new Promise<string>(resolve => (answer = resolve))));
    await answered();
    exchange.refresh();
    exchange.refresh();
    expect(asked).to.equal(1);
    exchange.forget();
    answer('för sent');
    await answered();
    expect(exchange.told).to.equal(undefined);
  });

  it('says why something was not done, and no longer once it is', async () => {
    const exchange = new Exchange(host(), fetched, async () => 'ett');
    expect(await exchange.act(() => Promise.reject(new Error('nekat')))).to.equal(false);
    expect((exchange.problem as Error).message).to.equal('nekat');
    expect(await exchange.act(async () => undefined)).to.equal(true);
    expect(exchange.problem).to.equal(undefined);
  });
});
