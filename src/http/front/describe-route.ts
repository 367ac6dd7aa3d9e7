// What every route of the API says of itself.

/** Its place and its line in the OpenAPI document. */
export function about(tag: string, summary: string) {
  return { tags: [tag], summary };
}

/** The one answer that is not a problem. */
export function answers<S extends number, T>(status: S, schema: T) {
  return { [status]: schema } as Record<S, T>;
}
