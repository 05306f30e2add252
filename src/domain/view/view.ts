/** How a learner wants pages to look on this device; '' leaves it to the device. */
export interface View {
  readonly theme: '' | 'light' | 'dark';
  /** Steps above the normal size of the text. */
  readonly size: '' | '1' | '2' | '3';
}

export const THEMES: readonly View['theme'][] = ['', 'light', 'dark'];
export const SIZES: readonly View['size'][] = ['', '1', '2', '3'];

/** Reads the stored form, such as "dark 2". What it does not know is left to the device. */
export function readView(text: string | null): View {
  const [theme, size] = (text ?? '').split(' ');
  return {
    theme: THEMES.find((one) => one === theme) ?? '',
    size: SIZES.find((one) => one === size) ?? '',
  };
}

/** The stored form; '' if nothing differs from the device's own. */
export function formatView({ theme, size }: View): string {
  return theme || size ? `${theme} ${size}` : '';
}
