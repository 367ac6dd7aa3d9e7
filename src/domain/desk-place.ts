// Where on the desk somebody may be led. Pure.

/** Whether an address is a page below /desk of this very service: a path of plain segments, with nothing that leads elsewhere. */
export function isDeskPlace(address: string): boolean {
  return address.length <= 200 && /^\/desk(?:\/[\w-]+)+$/.test(address);
}
