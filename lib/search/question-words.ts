/** Words that carry nothing to look for. */
export const emptyWords = new Set(
  (
    'a about all am an and any are as at be been but by can could did do does for from get got had has have i if in ' +
    'into is it its may me might must my need of on or our out please shall should so some that the their them then ' +
    'there these they this those to up us use used using via want was we were what which who whom whose will with ' +
    'would you your'
  ).split(' '),
);

/** Words that headings begin with as questions do ("Why FastAPI"): they count, but little. */
export const weakWords = new Set(['how', 'when', 'where', 'why', 'which', 'what', 'who', 'one', 'many', 'much', 'only']);

const verbs =
  'talk|speak|call|connect|use|depend|reach|access|hit|query|write|read|send|link|request|consume|point|go|listen';

/** A question for what is connected with something: "who talks to Redis", "what does the worker connect to". */
export const connectionQuestions = [
  new RegExp(`^(?:who|what|which \\w+)\\s+(?:all\\s+)?(?:${verbs})s?\\b`, 'i'),
  new RegExp(`^(?:who|what)\\s+(?:does|do|can)\\s+(?!we\\b|i\\b|you\\b).*\\b(?:${verbs})s?\\b`, 'i'),
  /\bconnect(?:ion|ed)s?\b/i,
];

/** Its verbs, which say nothing about what is asked for. */
export const connectionVerb = new RegExp(`^(?:${verbs}|connection|connected)s?$`, 'i');
