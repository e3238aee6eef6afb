import { createElement, Fragment } from 'react';

/** A plain text whose `backticks` are code. */
export function TextWithCode({ text }: { text: string }) {
  // The odd parts stood between two backticks. Passed one by one, they need no keys.
  const parts = text.split(/`([^`]+)`/).map((part, index) => (index % 2 ? createElement('code', null, part) : part));
  return createElement(Fragment, null, ...parts);
}
