/** One of the answers to a question, and what it says about each strategy. */
export interface ChoiceAnswer {
  /** Its value in the address: `?traffic=low`. */
  id: string;
  label: string;
  /** Strategy → why this answer speaks for it. */
  for: Record<string, ChoiceReason>;
  /** Strategy → why this answer speaks against it. */
  against: Record<string, ChoiceReason>;
}

/** A reason in one sentence; with conditions it counts for nothing where one of them holds. */
export type ChoiceReason = string | { reason: string; unless: ChoiceAnswers[] };

export interface ChoiceQuestion {
  /** Its name in the address. */
  id: string;
  /** What it is about, in a word or two: "Traffic". */
  topic: string;
  question: string;
  answers: ChoiceAnswer[];
}

/** Question → answer. */
export type ChoiceAnswers = Readonly<Record<string, string>>;

/** Recommends a strategy when one of its conditions holds; all answers that a condition names must be given. */
export interface ChoiceRule {
  strategy: string;
  /** Empty for a rule that always holds. */
  when: ChoiceAnswers[];
  /** Why it is the right one then. */
  because: string;
}

/** How a deployment strategy is chosen: the first rule that holds decides. */
export interface Choice {
  questions: ChoiceQuestion[];
  rules: ChoiceRule[];
}
