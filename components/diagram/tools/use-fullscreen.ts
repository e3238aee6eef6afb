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
      const inDialog = event.target instanceof Element && event.target.closest('dialog');
      if (event.key === 'Escape' && !event.defaultPrevented && !inDialog && !document.fullscreenElement) setActive(false);
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
    setActive(!active);
    if (active && document.fullscreenElement) void document.exitFullscreen();
    // Refused or missing: the figure covers the page instead.
    if (!active) figure?.requestFullscreen?.().catch(() => {});
  }, [figure, active]);
  return { active, toggle };
}
