// One thread of the raw limit on all cores: answers how many operations a second it did.
import { parentPort } from 'node:worker_threads';
import { RAW } from './raw.mjs';

parentPort.on('message', ({ operation, milliseconds }) => {
  const { call } = RAW[operation];
  const start = performance.now();
  let calls = 0;
  do {
    for (let burst = 0; burst < 20; burst += 1) call();
    calls += 20;
  } while (performance.now() - start < milliseconds);
  parentPort.postMessage((calls * 1000) / (performance.now() - start));
});
