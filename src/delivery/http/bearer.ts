/** RFC 6750 section 2.1: the token of the header `Authorization`, and of nowhere else: an address ends up in logs. */
export function bearerToken(request: Request): string | undefined {
  const [, token] = BEARER.exec(request.headers.get('authorization') ?? '') ?? [];
  return token;
}

const BEARER = /^Bearer +([\w.~+/-]{1,4096}=*)$/i;
