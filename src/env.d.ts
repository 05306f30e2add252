declare module 'virtual:fonts' {
  /** Addresses of the font files, for preloading. */
  const files: string[];
  export default files;
}
