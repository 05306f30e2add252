/** As much of JSON Schema (draft 7, which editors understand best) as ours use. */
export interface Json {
  [keyword: string]: unknown;
  description?: string;
  required?: string[];
  properties?: Record<string, Json>;
  items?: Json;
  oneOf?: Json[];
  anyOf?: Json[];
  additionalProperties?: Json | boolean;
}
