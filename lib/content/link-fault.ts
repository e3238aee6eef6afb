/** What is wrong with a link, and what helps. */
export interface LinkFault {
  reason: string;
  fix: string;
}
