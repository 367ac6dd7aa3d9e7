// What the desk calls itself towards clinics. It stands in the sender, subject and first sentence of their mails and in the SMS, so it is short.

/** So many characters at most: the SMS with the password stays one segment in every language. */
export const maxDeskNameLength = 40;

/** Phones and mail programs make an address of it; `Sp. z o.o.` is none. */
const likeAnAddress = /[/@<>]|\.\p{L}{2}/u;

/** Whether a name can be the desk's: one line of at most 40 characters, and nothing like an address. */
export function isDeskName(name: string): boolean {
  return (
    [...name].length <= maxDeskNameLength && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name) && !likeAnAddress.test(name)
  );
}
