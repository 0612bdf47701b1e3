import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import { createIssuer, type Issuer, type SignedCredential } from '../../src/issuing/index.js';
import { defineMicroCertification, type IssuerProfile } from '../../src/model/index.js';
import { NOW } from './issuing.js';

const keyPair = await generateKeyPair();
/** Who issues. */
export const PROFILE: IssuerProfile = {
  id: didKeyFor(keyPair.publicKey),
  name: 'Université Exemple',
  country: 'FR',
};
/** Issues as a university would; each run with a key of its own. */
export const issuer: Issuer = createIssuer({
  profile: PROFILE,
  signer: createSigner({ keyPair }),
  clock: () => NOW,
});

/** A member of the definition or of the award, as it stands in the example. */
type Members = Readonly<Record<string, unknown>>;

const example = async (name: string): Promise<Members> =>
  parse(await readFile(`examples/universite-360/${name}.yaml`, 'utf8'));

/** The example of a French university, with other members where some are given. */
export async function exampleBadge(
  changes: { readonly definition?: Members; readonly award?: Members } = {},
): Promise<SignedCredential> {
  const definition = { ...(await example('definition')), ...changes.definition };
  const award = { ...(await example('award')), ...changes.award };
  return issuer.issue(defineMicroCertification(definition), award as never);
}

const LONG_TITLE =
  'Concevoir, conduire et évaluer un diagnostic agronomique, écologique et économique de la santé des sols cultivés, à l’échelle de la parcelle, de l’exploitation et du bassin versant, en zone méditerranéenne';

/** As much as an issuer is likely to say: a title of 200 characters, 30 outcomes, a long name in two scripts. */
export async function longBadge(
  name = 'Αικατερίνη Παπαδοπούλου-Вознесенская de la Tour d’Auvergne-Lauraguais y Fernández',
): Promise<SignedCredential> {
  const outcomes = Array.from({ length: 30 }, (_, index) => ({
    id: `o${index + 1}`,
    statement: {
      fr: `Acquis ${index + 1} : interpréter une analyse physico-chimique et biologique de sol, la situer parmi des valeurs de référence, et en tirer des recommandations argumentées`,
      en: `Outcome ${index + 1}: interpret a physical, chemical and biological soil analysis, place it among reference values, and draw reasoned advice from it`,
    },
    ...(index % 2 === 0 && { kind: 'skill' }),
  }));
  const assessment = {
    id: 'case-study',
    title: { fr: 'Étude de cas', en: 'Case study' },
    type: 'practical-assessment',
    supervision: 'supervised-with-id-verification',
    assesses: ['o1', 'o2', 'o3'],
    grading: { kind: 'score', minimum: 0, maximum: 20, passing: '10' },
  };
  const other = { ...assessment, id: 'talk', title: { fr: 'Exposé', en: 'Talk' } };
  return exampleBadge({
    definition: {
      title: { fr: LONG_TITLE, en: `${LONG_TITLE} (EN)`.slice(0, 200) },
      outcomes,
      assessments: [assessment, other],
      furtherInformation: [
        {
          url: `https://univ.example/${'a-very-long-address-without-any-place-to-break'.repeat(6)}`,
        },
      ],
    },
    award: {
      learner: { name, id: 'did:key:z6Mktw3FPsZj8u3Ts3N4XNR2zyCvyoqDHyKMQ8bzJA4cewip' },
      results: [
        { assessment: 'case-study', value: '14.5', status: 'Completed' },
        { assessment: 'talk', value: '17', status: 'Completed' },
      ],
    },
  });
}
