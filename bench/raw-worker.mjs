// One thread of the raw limit on all cores: does an operation as many times as it is told, and answers.
import { parentPort } from 'node:worker_threads';
import { RAW } from './raw.mjs';

parentPort.on('message', ({ operation, times }) => {
  const { call } = RAW[operation];
  for (let done = 0; done < times; done += 1) call();
  parentPort.postMessage(times);
});
