import { MicrocertError, type MicrocertErrorOptions } from '../../foundation/errors/index.js';
import { WALLET_TEXTS } from '../../foundation/errors/wallet-texts.js';

/** An error about a wallet, with its text at hand. */
export function walletError<Code extends keyof typeof WALLET_TEXTS>(
  code: Code,
  options: MicrocertErrorOptions,
): MicrocertError<Code> {
  return new MicrocertError<Code>(code, options, WALLET_TEXTS);
}
