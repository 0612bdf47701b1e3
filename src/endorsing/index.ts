export {
  createEndorser,
  type EndorsementForm,
  type EndorseOptions,
  type Endorser,
  type EndorserOptions,
  type SecuredEndorsement,
} from './create-endorser.js';
export type {
  Endorsable,
  EndorsementInput,
  EndorsementStatement,
} from './endorsement-statement.js';
export { type EndorsementReading, readEndorsement } from './read-endorsement.js';
