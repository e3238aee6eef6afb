'use client';

import { useEffect } from 'react';

/** Marks the entry of the part being read, and hides the column while a wide figure passes over it. */
export function TocSpy() {
  useEffect(() => {
    const found = document.querySelector<HTMLElement>('nav.toc');
    if (!found) return;
    const toc = found;
    const links = [...toc.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const targets = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
    const wide = [...document.querySelectorAll('[data-breakout]')];
    let frame = 0;

    function mark() {
      frame = 0;
      const line = innerHeight * 0.3;
      const atEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 2;
      let current = -1;
      targets.forEach((target, index) => {
        if (target && target.getClientRects().length > 0 && target.getBoundingClientRect().top <= line) current = index;
      });
      if (atEnd && scrollY > 0) current = links.length - 1;
      links.forEach((link, index) => {
        if (index === current) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      });
      const column = toc.getBoundingClientRect();
      toc.toggleAttribute(
        'data-covered',
        wide.some((figure) => {
          const box = figure.getBoundingClientRect();
          return box.right > column.left && box.top < column.bottom && box.bottom > column.top && box.height > 0;
        }),
      );
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(mark);
    };
    mark();
    addEventListener('scroll', schedule, { passive: true });
    addEventListener('resize', schedule);
    document.addEventListener('click', schedule);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', schedule);
      removeEventListener('resize', schedule);
      document.removeEventListener('click', schedule);
    };
  }, []);
  return null;
}
