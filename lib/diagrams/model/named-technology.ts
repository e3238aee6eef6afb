/** What technologies' records decide about a diagram; other fields may change without a new rendering. */
export interface NamedTechnology {
  id: string;
  name: string;
  /** Id of its role. */
  role: string;
  /** Other names it goes by in labels. */
  names: string[];
}
