// What a thread of a cohort runs. It is started by crew.ts and ends when that says so.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { secureRandom } from '../../foundation/native.js';
import { findFramework } from '../../frameworks/index.js';
import { signerHolding } from '../../identity/held-signer.js';
import { settle } from '../create-issuer.js';
import { issueText } from '../issue-credential.js';
import { type SharedTexts, textsWriter } from './shared-texts.js';
import { READY, type ThreadRows, type ThreadStart, type ThreadTask } from './thread-task.js';

function serve(port: MessagePort, { said, ...task }: ThreadStart): void {
  const issue = issuerOf(task);
  const say = (message: unknown): void => {
    port.postMessage(message);
    Atomics.add(said, 0, 1);
  };
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (rows: ThreadRows) => {
    // Answers go in the order of the questions.
    last = last.then(async () => say(await issue(rows)));
  });
  say(READY);
}

/** Issues as the issuer does that started the thread. */
function issuerOf(task: ThreadTask): (rows: ThreadRows) => Promise<SharedTexts> {
  let now = 0;
  let drawn: Uint8Array | undefined;
  const framework = task.framework === undefined ? undefined : findFramework(task.framework);
  const settings = settle({
    ...task.mapping,
    ...(framework && { framework }),
    profile: task.profile,
    signer: signerHolding(task.signer),
    suite: task.suites,
    clock: () => now,
    random: (length) => drawn ?? secureRandom(length),
  });
  const known = settings.known(task.definition);
  return async ({ rows, instants, drawn: bytes, memory }) => {
    const writer = textsWriter(memory);
    for (const [index, row] of rows.entries()) {
      now = instants[index] ?? Number.NaN;
      drawn = bytes[index];
      // Why an award is refused is found out where the caller is: an error would lose something on the way.
      writer.add(await issueText(settings, known, row).catch(() => undefined));
    }
    return writer.texts();
  };
}

if (parentPort !== null) serve(parentPort, workerData as ThreadStart);
