import { useCallback, useEffect, useRef, useState } from 'react';
import { useEscape } from '@/components/keys/use-escape';

export interface Fullscreen {
  active: boolean;
  toggle: () => void;
}

/**
 * Lets the figure around a stage fill the screen: by the browser's full screen, or by covering the page where
 * there is none for elements (iPhone) or it is refused (some embeds). The page behind takes no part meanwhile.
 */
export function useFullscreen(stage: HTMLElement): Fullscreen {
  const [active, setActive] = useState(false);
  // What is wanted by now: the browser's answer comes later than the next press.
  const wanted = useRef(false);
  const figure = stage.closest<HTMLElement>('figure');

  useEffect(() => {
    if (!figure || !active) return;
    figure.toggleAttribute('data-full', true);
    document.documentElement.toggleAttribute('data-full', true);
    const behind = othersThan(figure);
    for (const element of behind) element.inert = true;
    const leaveWithBrowser = () => {
      if (document.fullscreenElement) return;
      wanted.current = false;
      setActive(false);
    };
    document.addEventListener('fullscreenchange', leaveWithBrowser);
    return () => {
      document.removeEventListener('fullscreenchange', leaveWithBrowser);
      for (const element of behind) element.inert = false;
      figure.removeAttribute('data-full');
      document.documentElement.removeAttribute('data-full');
    };
  }, [figure, active]);

  useEscape(active, () => {
    // The browser leaves its own full screen by itself.
    if (document.fullscreenElement) return false;
    wanted.current = false;
    setActive(false);
    return true;
  });

  const toggle = useCallback(() => {
    wanted.current = !wanted.current;
    setActive(wanted.current);
    if (wanted.current) void enter(figure, wanted);
    else if (document.fullscreenElement) void document.exitFullscreen();
  }, [figure]);
  return { active, toggle };
}

async function enter(figure: HTMLElement | null, wanted: { current: boolean }) {
  try {
    await figure?.requestFullscreen();
    if (!wanted.current) await document.exitFullscreen();
  } catch {
    // Refused or missing: the figure covers the page instead.
  }
}

/** What stands beside an element or beside anything around it, and takes part in the page so far. */
function othersThan(element: HTMLElement): HTMLElement[] {
  const others: HTMLElement[] = [];
  for (let at = element; at.parentElement && at !== document.body; at = at.parentElement) {
    for (const sibling of at.parentElement.children) {
      if (sibling !== at && sibling instanceof HTMLElement && !sibling.inert) others.push(sibling);
    }
  }
  return others;
}
