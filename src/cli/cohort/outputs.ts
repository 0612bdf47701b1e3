import type { Invocation } from '../command.js';
import { assertWritable } from '../files.js';
import type { Io } from '../io.js';
import { registryFile } from '../open-registry.js';
import { partialOf } from './results-file.js';

/** The files that a command on a cohort writes. */
interface Outputs {
  readonly out?: string;
  readonly results?: string | undefined;
}

/**
 * Refuses, before anything is made, an output that is another file of the same command, by whatever name, and a folder
 * that is not there. What a file of the same name holds is looked at where it is opened.
 */
export async function assertOutputs(
  { out, results }: Outputs,
  invocation: Invocation,
  io: Io,
): Promise<void> {
  const { files, option } = invocation;
  const outputs = [
    ...(out === undefined ? [] : [out]),
    ...(results === undefined ? [] : [results, partialOf(results)]),
  ];
  const database = registryFile(invocation, io);
  const inputs = [
    ...[files[0], option('learners'), option('issuer'), option('key')],
    ...(database === undefined ? [] : ['', '-wal', '-shm'].map((end) => `${database}${end}`)),
  ];
  await assertWritable(outputs, { replace: true, inputs });
}
