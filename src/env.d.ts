declare module 'virtual:fonts' {
  /** Addresses of the font files, for preloading. */
  const files: string[];
  export default files;
}
declare module 'virtual:fonts.css' {}
declare module 'virtual:brand.css' {}
declare module '@pagefind/component-ui/css?url' {
  const url: string;
  export default url;
}
