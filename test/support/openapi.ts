import { Validator } from '@seriousme/openapi-schema-validator';

/** What a validator of OpenAPI documents has to say against one; nothing where it is valid. */
export async function openapiErrors(document: object): Promise<unknown> {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  const { valid, errors } = await new Validator().validate(copy);
  return valid ? undefined : errors;
}
