/** What the guide is called, and where it stands. */
export interface Site {
  /** "Architecture Guide" */
  name: string;
  /** The organisation that owns the guide. */
  organisation: string;
  /** Absolute, without a slash at the end. */
  url: string;
  /** Address of the repository, without a slash at the end. */
  repository: string;
  /** The branch that "edit this page" opens. */
  branch: string;
}
