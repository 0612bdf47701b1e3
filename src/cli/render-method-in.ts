import { isMicrocertError, MicrocertError, withSource } from '../foundation/errors/index.js';
import { isHttpsUrl } from '../foundation/https-url.js';
import type { IssuerOptions } from '../issuing/index.js';
import type { Invocation } from './command.js';
import { readText } from './files.js';
import type { Io } from './io.js';

/**
 * How the issuer would have its badges shown, where it says so: a template in a file, inside each credential, or named by the
 * address at which it is published.
 *
 * @throws MicrocertError `ERR_USAGE`, `ERR_FILE_UNREADABLE`, `ERR_RENDER_METHOD_TEMPLATE`, `ERR_RENDER_METHOD_UNSAFE`.
 */
export async function renderMethodIn(
  { option }: Invocation,
  io: Io,
): Promise<Pick<IssuerOptions, 'renderMethod'>> {
  const [file, url] = [option('render-method'), option('render-method-url')];
  if (url !== undefined && (file === undefined || !isHttpsUrl(url)))
    throw new MicrocertError('ERR_USAGE', { hint: URL_HINT });
  if (file === undefined) return {};
  const svg = await readText(file, io);
  const { svgRenderMethod } = await import('../carriers/render-method/svg-render-method.js');
  try {
    return { renderMethod: svgRenderMethod({ svg, ...(url !== undefined && { url }) }) };
  } catch (error) {
    throw isMicrocertError(error) ? withSource(error, file) : error;
  }
}

const URL_HINT = {
  en: '--render-method-url is the https address of the very template that --render-method FILE names',
  fr: '--render-method-url est l’adresse https du modèle même que nomme --render-method FICHIER',
};
