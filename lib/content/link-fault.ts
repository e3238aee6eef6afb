/** What is wrong with a link, and what helps. */
export interface LinkFault {
  reason: string;
  fix: string;
  /** The address of the page of the guide that the link is to, where that page is at fault. */
  about?: string;
}
