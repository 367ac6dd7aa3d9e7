// Texts and lists of words come in as text: the bundler puts them into the script of their language.
declare module '*.ftl' {
  const source: string;
  export default source;
}

declare module '*.txt' {
  const text: string;
  export default text;
}

/** Where the packing worker is; the build writes its hashed name in. */
declare const PACK_WORKER_ADDRESS: string;
/** The same of the hashing worker. */
declare const HASH_WORKER_ADDRESS: string;
