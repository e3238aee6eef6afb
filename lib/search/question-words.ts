import { distance } from 'fastest-levenshtein';
import { stemOf } from './stem';
import { wordsOf } from './words';

/** Words that carry nothing to look for. */
export const emptyWords = termsOf(
  'about all am an and any are as at be been between but by can could did do does during for from get got had has have i if in into ' +
    'is it its let may me mean means might must my need of on or our out please shall should so some something anything everything someone anyone that the their them then there ' +
    'these they this those through to up us use used uses using via want was we were whom whose will with would you your a',
);

/**
 * Words that count, but little: those that headings begin with as questions do ("Why FastAPI"), and verbs and nouns
 * that any question may have.
 */
export const weakWords = termsOf(
  'how when where why which what who one many much only best better good right way ways thing things work works ' +
    'working happen happens handle handled make makes made doing done tell tells explain explains know show ' +
    'look find see go goes put run runs take takes give gives keep live lives stay stays allowed not help example setup enough more most really just every ' +
    'difference differ diff vs versus compare comparing compared',
);

const verbs =
  'talk|speak|call|connect|use|depend|reach|access|hit|query|write|read|send|link|request|consume|point|go|listen';

/** A question for what a word means: "what is a reverse proxy", "what does a worker do". */
export const meaningQuestion = /^(?:what(?:['’]s|\s+is|\s+are|\s+does|\s+do)|define|meaning\s+of)\b/i;

/** A question for what is connected with something: "who talks to Redis", "what does the worker connect to". */
export const connectionQuestions = [
  new RegExp(`^(?:who|what|which \\w+)\\s+(?:all\\s+)?(?:${verbs})s?\\b`, 'i'),
  new RegExp(`^(?:who|what)\\s+(?:does|do|can)\\s+(?!we\\b|i\\b|you\\b).*\\b(?:${verbs})s?\\b`, 'i'),
  /^(?:do|does|can|may|must)\s+(?!we\b|i\b|you\b).*\b(?:talk|speak|call|connect|depend|reach|access|query)s?\b/i,
  /\bconnect(?:ion|ed)s?\b/i,
];

/**
 * A question for what two things have in common and what not: "difference between a worker and a beat", "SSR vs SSG".
 */
export const differenceQuestion = /\b(?:difference|diff|differ|vs|versus|compare|compared|comparing|comparison)s?\b/i;

/** What stands around the two. */
const besideSides =
  /\b(?:what|which|how|is|are|do|does|the|an?|of|in|our|and|or|with|to|between|from|difference|diff|differ|vs|versus|compare|compared|comparing|comparison)(?:['’]?s)?\b|[,;:?&/]/i;

/** The two things whose difference is asked for, as they were typed; none where there are not two. */
export function comparedSides(query: string): string[] {
  if (!differenceQuestion.test(query)) return [];
  const sides = query.split(besideSides).map((side) => side.trim());
  const told = sides.filter((side) => wordsOf(side).length > 0);
  return told.length === 2 ? told : [];
}

/** Its verbs, which say nothing about what is asked for. */
export const connectionVerb = new RegExp(`^(?:${verbs}|connection|connected)s?$`, 'i');

/** A question for what a failure does: "what happens if Redis goes down". */
export const failureQuestion =
  /\b(?:if|when|without)\b.*\b(?:fail(?:s|ed)?|down|dies|crash(?:es|ed)?|breaks?|stops|unavailable|lost)\b/i;

/** Its words, which say nothing about what fails. */
export const failureWord = /^(?:fail(?:s|ed)?|down|dies?|crash(?:es|ed)?|break|breaks|stops?|unavailable|lost)$/i;

/** A question for who looks after something: "who manages the database", "who is hosting the frontend". */
export const careQuestion =
  /^who(?:['’]s|\s+is|\s+(?:will|should|has\s+to))?\s+(?:manag|run|host|operat|maintain|administ)\w*\b/i;

/** Its verb, and what the guide may say of it: that something is managed, self-hosted or run by somebody. */
export const careVerb = /^(?:manag|run|host|operat|maintain|administ)\p{L}*$/u;
export const careWords = ['managed', 'hosted', 'host', 'run', 'provider'];

/** A question for what goes on, step by step: "what happens when a user opens the page". */
export const processQuestion =
  /\bwhat\s+happens\b|\bstep\s+by\s+step\b|\bhow\s+(?:does|do)\b.*\b(?:flow|travel|get\s+to|reach)\b/i;

/** A question for where something is, which no flow answers: "where is the cache". */
export const placeQuestion = /^where\b/i;

/** How much a term counts beside others: nothing, little, or 1. */
export function wordWeight(term: string): number {
  if (emptyWords.has(term)) return 0;
  return weakWords.has(term) ? 0.2 : 1;
}

/** The same for a term that the guide does not have, which may be such a word in another form, or misspelt. */
export function questionWordWeight(term: string): number {
  const own = wordWeight(term);
  if (own < 1) return own;
  const stem = stemOf(term);
  stems ??= [...emptyWords, ...weakWords].map((word) => [word, stemOf(word)]);
  const meant = stems.find(([word, other]) => other === stem || isMisspelt(term, word));
  return meant ? wordWeight(meant[0]) : 1;
}

/** Those words with what their forms have in common: found once, as stemming takes longer than all else here. */
let stems: [word: string, stem: string][] | undefined;

/** Shorter words are near to too many. */
const shortestMisspelt = 4;

/** Whether a term is a word with a letter too many or too few, or with two that changed places: "wher", "waht". */
function isMisspelt(term: string, word: string): boolean {
  if (Math.min(term.length, word.length) < shortestMisspelt - 1 || term[0] !== word[0]) return false;
  if (Math.max(term.length, word.length) < shortestMisspelt) return false;
  if (term.length !== word.length) return distance(term, word) === 1;
  return distance(term, word) === 2 && Array.from(term).toSorted().join('') === Array.from(word).toSorted().join('');
}

function termsOf(words: string): Set<string> {
  return new Set(wordsOf(words).map(({ whole }) => whole));
}
