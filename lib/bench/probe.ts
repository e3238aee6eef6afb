declare global {
  interface Window {
    probe: Probe;
  }
}

/** What a page tells of itself, in milliseconds from its beginning. */
export interface Probe {
  firstPaint: number | null;
  largestPaint: number | null;
  firstDiagram: number | null;
  longTasks: { start: number; duration: number }[];
  shift: number;
  /** Milliseconds from a press to the next frame, as the browser reports it, in steps of 8. */
  interactions: number[];
}

/** Watches a page from before its first script. It runs in the page, and uses nothing from outside its own body. */
export function watchPage() {
  if (top !== window) return;
  const probe: Probe = {
    firstPaint: null,
    largestPaint: null,
    firstDiagram: null,
    longTasks: [],
    shift: 0,
    interactions: [],
  };
  window.probe = probe;

  /** An entry of any of the kinds that are asked for; the fields of a kind are there where that kind is asked for. */
  type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; interactionId: number };

  function observe(type: string, tell: (entry: Entry) => void, more = {}) {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => tell(entry as Entry)));
    observer.observe({ type, buffered: true, ...more });
  }
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') probe.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (probe.largestPaint = startTime));
  observe('longtask', ({ startTime, duration }) => probe.longTasks.push({ start: startTime, duration }));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) probe.shift += value;
  });
  observe('event', ({ interactionId, duration }) => interactionId && probe.interactions.push(duration), {
    durationThreshold: 16,
  });

  /** As many sites draw them: by what they say they are, by their nodes, or as a picture. */
  function isDiagram(element: Element): boolean {
    if (element.closest('header, nav, footer')) return false;
    const box = element.getBoundingClientRect();
    if (box.width < 60 || box.height < 60 || !element.checkVisibility()) return false;
    if (element instanceof HTMLImageElement) return /svg/i.test(element.currentSrc) && element.naturalWidth > 0;
    return (
      element.hasAttribute('aria-roledescription') ||
      /graphics-document/.test(element.getAttribute('role') ?? '') ||
      element.querySelectorAll('.node').length >= 3
    );
  }
  function look() {
    if ([...document.querySelectorAll('svg, img')].some(isDiagram)) {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => (probe.firstDiagram = performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    } else requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}
