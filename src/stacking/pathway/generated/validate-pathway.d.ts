/** Whether the schema accepts a value. */
export declare function accepts(value: unknown): boolean;
/** The schema as JSON, to say why it does not. */
export declare const schema: string;
