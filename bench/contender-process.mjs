// A contender in a process of its own, as a service has one: neither side pays for the other's garbage or fills its caches.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { pathTo } from './run-child.mjs';

/**
 * One side of a row, `ours` or `theirs`.
 *
 * @returns `warmUp` and `sample`, which take milliseconds, and `close`.
 */
export async function startContender(row, side, members) {
  const child = fork(pathTo('child/contender.mjs'), [row, side, String(members)]);
  const answer = async () => {
    const heard = new AbortController();
    const { signal } = heard;
    const either = [once(child, 'message', { signal }), once(child, 'exit', { signal })];
    const [said] = await Promise.race(either).finally(() => heard.abort());
    assert.equal(typeof said, 'object', `${side} of ${row} ended too early`);
    return said;
  };
  const ask = (work) => (milliseconds) => {
    child.send({ work, milliseconds });
    return answer();
  };
  await answer();
  const close = async () => {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { warmUp: ask('warmUp'), sample: ask('sample'), close };
}
