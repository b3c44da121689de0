import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { networkOf } from './network-of.ts';

describe('the network that someone is counted by', () => {
  it('is the same however their address was written, and whichever connection they use', () => {
    const oneNetworkEach = [
      ['192.0.2.7', '192.0.2.7:49152', '192.0.2.7:49153', '::ffff:192.0.2.7', '::ffff:c000:207', '[::ffff:192.0.2.7]:443'],
      ['2001:db8:1:2::9', '2001:DB8:1:2:3:4:5:6', '[2001:db8:1:2::9]', '[2001:db8:1:2::9]:49152'],
      ['2001:db8:1:3::9'],
      ['192.0.2.8'],
      ['unknown', '_hidden', '', '192.0.2', '192.0.2.7:49152:1', '999.0.2.7:1', '[x]:1', 'a'.repeat(9_000)],
    ];
    const networks = oneNetworkEach.map(written => new Set(written.map(networkOf)));
    assert.deepEqual(
      networks.map(({ size }) => size),
      oneNetworkEach.map(() => 1),
    );
    assert.equal(new Set(networks.flatMap(each => [...each])).size, oneNetworkEach.length);
  });
});
