/** Any value JSON can hold. */
type JsonValue = null | boolean | number | string | readonly JsonValue[] | {
    readonly [member: string]: JsonValue;
};
/** A JSON object. */
type JsonObject = {
    readonly [member: string]: JsonValue;
};

export type { JsonObject as J, JsonValue as a };
