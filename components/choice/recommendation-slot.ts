/** The `data-slot` of the element that a recommendation is printed into, where the page has a place for it. */
export const recommendationSlot = 'recommendation';
