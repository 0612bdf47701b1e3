import type { Command } from '../command.js';
import { check } from './check.js';
import { importCommand } from './import.js';
import { init } from './init.js';
import { inspect } from './inspect.js';
import { issue } from './issue.js';
import { keygen } from './keygen.js';
import { verify } from './verify.js';

/** Every command, in the order of a first use. */
export const COMMANDS: readonly Command[] = [
  init,
  check,
  keygen,
  issue,
  verify,
  inspect,
  importCommand,
];
