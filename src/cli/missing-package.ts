import { MicrocertError } from '../foundation/errors/index.js';

/** As Node says it of `import`; where a file is missing, it says "module". */
const NAMED = /^Cannot find package '((?:@[\w.-]+\/)?[\w.-]+)/;

/**
 * What it says to whoever typed a command when Node does not find a package: dependencies can be left out, by an installation
 * that broke off or a package that was made smaller. Nothing for any other error.
 */
export function missingPackage(error: unknown): MicrocertError<'ERR_PEER_MISSING'> | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  const name = code === 'ERR_MODULE_NOT_FOUND' ? NAMED.exec(error.message)?.[1] : undefined;
  if (name === undefined) return undefined;
  const hint = { en: `type: npm install ${name}`, fr: `taper : npm install ${name}` };
  return new MicrocertError('ERR_PEER_MISSING', { hint, cause: error });
}
