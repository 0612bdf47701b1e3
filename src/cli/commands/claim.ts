import { MicrocertError } from '../../foundation/errors/index.js';
import type { DidDocument } from '../../identity/index.js';
import type { Command } from '../command.js';
import { readText } from '../files.js';
import { readValue } from '../read-document.js';
import { successionCommand } from '../registry/succession-command.js';

const MOST_BYTES = 4 * 1024 * 1024;

/** `microcert claim`: issues a credential again to the DID of the learner, who shows that they control it. */
export const claim: Command = successionCommand({
  name: 'claim',
  otherLearner: false,
  done: {
    en: 'Issued to the DID of the learner, the old one is superseded:',
    fr: 'Délivré au DID de l’apprenant, l’ancien est remplacé :',
  },
  options: {
    presentation: {
      type: 'string',
      value: 'FILE',
      text: {
        en: 'what the learner answered: a presentation signed with a key of their DID',
        fr: 'ce que l’apprenant a répondu : une présentation signée avec une clé de son DID',
      },
    },
    challenge: {
      type: 'string',
      value: 'TEXT',
      text: {
        en: 'the challenge that went to the learner alone; take each back once it is answered',
        fr: 'le défi envoyé à l’apprenant seul ; reprendre chacun une fois répondu',
      },
    },
    domain: {
      type: 'string',
      value: 'TEXT',
      text: {
        en: 'the domain that the learner was given with it',
        fr: 'le domaine donné à l’apprenant avec lui',
      },
    },
    did: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      text: {
        en: 'did.json of a learner that uses did:web',
        fr: 'did.json d’un apprenant en did:web',
      },
    },
  },
  examples: [
    {
      line: 'microcert claim urn:uuid:… --presentation answer.json --challenge c0ffee --domain https://univ.example --award award.yaml --issuer issuer.yaml --key issuer-key.json --out badge.json --reason "now has a wallet" --registry registry.db',
      text: {
        en: 'the award as it was issued, whole: its learner is named as before',
        fr: 'la délivrance telle que faite, entière : l’apprenant y est nommé comme avant',
      },
    },
  ],
  follow: async (registry, id, award, options, { option, options: all }, io) => {
    const [file, challenge, domain] = ['presentation', 'challenge', 'domain'].map(option);
    if (!file || !challenge || !domain) throw new MicrocertError('ERR_USAGE', { hint: NEEDED });
    const presentation = await readText(file, io, MOST_BYTES);
    const didDocuments = (await Promise.all(
      all('did').map((each) => readValue(each, io)),
    )) as readonly unknown[] as readonly DidDocument[];
    const asked = { challenge, domain, didDocuments, seen: 'elsewhere' } as const;
    const { isOtherLearner: _, ...rest } = options;
    return registry.claim(id, award, { ...rest, presentation, asked });
  },
});

const NEEDED = {
  en: 'add --presentation FILE, and --challenge and --domain as they were given to the learner',
  fr: 'ajouter --presentation FICHIER, ainsi que --challenge et --domain tels que donnés à l’apprenant',
};
