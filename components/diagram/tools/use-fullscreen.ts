import { useCallback, useEffect, useState } from 'react';

export interface Fullscreen {
  active: boolean;
  toggle: () => void;
}

/**
 * Lets the figure around a stage fill the screen: by the browser's full screen, or by covering the page where
 * there is none for elements (iPhone) or it is refused (some embeds).
 */
export function useFullscreen(stage: HTMLElement): Fullscreen {
  const [active, setActive] = useState(false);
  const figure = stage.closest<HTMLElement>('figure');

  useEffect(() => {
    if (!figure) return;
    figure.toggleAttribute('data-full', active);
    document.documentElement.toggleAttribute('data-full', active);
    if (!active) return;
    const leave = () => {
      if (!document.fullscreenElement) setActive(false);
    };
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.fullscreenElement) setActive(false);
    };
    document.addEventListener('fullscreenchange', leave);
    document.addEventListener('keydown', leaveByKey);
    return () => {
      document.removeEventListener('fullscreenchange', leave);
      document.removeEventListener('keydown', leaveByKey);
      figure.removeAttribute('data-full');
      document.documentElement.removeAttribute('data-full');
    };
  }, [figure, active]);

  const toggle = useCallback(() => {
    setActive((was) => {
      if (was && document.fullscreenElement) void document.exitFullscreen();
      return !was;
    });
    // Refused or missing: the figure covers the page instead.
    if (!document.fullscreenElement) figure?.requestFullscreen?.().catch(() => {});
  }, [figure]);
  return { active, toggle };
}
