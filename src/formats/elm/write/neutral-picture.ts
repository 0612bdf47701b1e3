/**
 * A white page in the proportions of A4, as PNG in base64. Every display needs a picture; this one says nothing that the
 * data does not say.
 */
export const NEUTRAL_PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAANIAAAEpAQAAAADOwEGBAAAAL0lEQVR42u3JQREAAAwCIPuX1gS7FYAv6S3OOeecc84555xzzjnnnHPOOeecc88NJ+s1f08PbwYAAAAASUVORK5CYII=';
