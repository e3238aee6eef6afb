import { clsx, type ClassValue } from 'clsx';

/**
 * Joins class names, dropping falsy ones. shadcn's own `cn` adds tailwind-merge (8 KB gzip in the
 * browser); here components take no overriding classes, so joining is enough.
 */
export function cn(...classes: ClassValue[]): string {
  return clsx(classes);
}
