import type { Command } from '../command.js';
import { statusCommand } from '../registry/status-command.js';

/** `microcert revoke`: credentials that are to hold no longer, for good. */
export const revoke: Command = statusCommand({
  name: 'revoke',
  act: 'revoked',
  done: { en: 'revoked', fr: 'révoqué' },
  already: { en: 'was revoked before', fr: 'était déjà révoqué' },
  examples: [
    {
      line: 'microcert revoke urn:uuid:… --registry registry.db --reason "plagiarism established" --category fraud',
      text: { en: 'for good', fr: 'pour toujours' },
    },
    {
      line: 'microcert revoke --ids ids.txt --registry registry.db --reason "wrong session" --category error',
      text: { en: 'many at once', fr: 'plusieurs à la fois' },
    },
  ],
});

/** `microcert suspend`: credentials that are not to hold for the time being. */
export const suspend: Command = statusCommand({
  name: 'suspend',
  act: 'suspended',
  done: { en: 'suspended', fr: 'suspendu' },
  already: { en: 'was suspended before', fr: 'était déjà suspendu' },
  examples: [
    {
      line: 'microcert suspend urn:uuid:… --registry registry.db --reason "inquiry" --category investigation',
      text: {
        en: 'until microcert reinstate lifts it',
        fr: 'jusqu’à ce que microcert reinstate le lève',
      },
    },
  ],
});

/** `microcert reinstate`: lifts a suspension. */
export const reinstate: Command = statusCommand({
  name: 'reinstate',
  act: 'reinstated',
  done: { en: 'reinstated', fr: 'rétabli' },
  already: { en: 'was reinstated before', fr: 'était déjà rétabli' },
  examples: [
    {
      line: 'microcert reinstate urn:uuid:… --registry registry.db --reason "inquiry closed"',
      text: { en: 'it holds again', fr: 'il vaut de nouveau' },
    },
  ],
});
