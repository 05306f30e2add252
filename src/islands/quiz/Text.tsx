/**
 * Every text of the quiz stands in an element of its own that holds nothing else. Browsers that
 * translate a page wrap text nodes in `<font>`: React can still replace and remove the element
 * around them, but would fail on a text node that has moved. A page translated before the quiz
 * wakes up differs from what React expects; that difference is meant.
 */
export function Text({ as: Tag = 'span', children, ...rest }: TextProps) {
  return (
    <Tag suppressHydrationWarning {...rest}>
      {children}
    </Tag>
  );
}

interface TextProps {
  as?: 'span' | 'b' | 'p' | 'h2' | 'legend' | 'summary' | 'option';
  children: string;
  id?: string;
  className?: string;
  role?: 'status';
  /** Of an option. */
  value?: string | number;
}
