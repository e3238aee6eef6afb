import { withBasePath } from '@/lib/site/base-path';

interface ImageProps {
  src?: string;
  alt?: string;
  title?: string;
  width?: number | string;
  height?: number | string;
}

/** A picture of public/, with its title as a caption. It never is wider than the text. */
export function Image({ src = '', alt = '', title, width, height }: ImageProps) {
  const picture = (
    <img
      src={withBasePath(src)}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      className="inline-block max-w-full"
    />
  );
  if (title === undefined) return picture;
  // A span, as the picture stands in a paragraph.
  return (
    <span data-slot="picture" className="block">
      {picture}
      <span className="mt-1.5 block text-sm text-muted-foreground">{title}</span>
    </span>
  );
}
