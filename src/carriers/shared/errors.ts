import { CARRIERS_TEXTS } from '../../foundation/errors/carriers-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { LocalText } from '../../foundation/locale.js';

/** Damage, with what is wrong. */
export function broken(hint: LocalText): MicrocertError<'ERR_CARRIER_BROKEN'> {
  return new MicrocertError('ERR_CARRIER_BROKEN', { hint }, CARRIERS_TEXTS);
}

/** A form that is not allowed, with what it is. */
export function wrongForm(hint: LocalText): MicrocertError<'ERR_CARRIER_FORM'> {
  return new MicrocertError('ERR_CARRIER_FORM', { hint }, CARRIERS_TEXTS);
}

/** A badge of before: its address is never opened. */
export function openBadges2(): MicrocertError<'ERR_CARRIER_OPEN_BADGES_2'> {
  return new MicrocertError('ERR_CARRIER_OPEN_BADGES_2', { hint: ASK_FOR_3 }, CARRIERS_TEXTS);
}

/** Refuses what is longer than the bound, before anything of it is looked at. */
export function assertWithin(length: number, most: number): void {
  if (length > most)
    throw new MicrocertError('ERR_INPUT_TOO_LARGE', {
      hint: { en: `at most ${most} bytes are read`, fr: `au plus ${most} octets sont lus` },
    });
}

const ASK_FOR_3 = {
  en: 'ask the issuer for it as an Open Badge 3.0; a badge of version 2 is checked at the address of its issuer, which is never opened here',
  fr: 'demander à l’émetteur un Open Badge 3.0 ; un badge de version 2 se vérifie à l’adresse de son émetteur, qui n’est jamais ouverte ici',
};
