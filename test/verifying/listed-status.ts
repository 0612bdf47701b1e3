import type { JsonObject } from '../../src/index.js';
import { entry } from '../support/status-lists.js';
import { badge } from '../support/verifying.js';

export const withStatus: JsonObject = await badge({ credentialStatus: entry() });
