/** Something in the text of a page that is printed otherwise than it was meant, and what to write instead. */
export interface TextFault {
  /** Without flags but `u` and `i`: whoever looks for it looks for all its places. */
  pattern: RegExp;
  reason: (match: RegExpExecArray) => string;
  fix: (match: RegExpExecArray) => string;
}
