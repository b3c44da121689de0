/** As scripts/package/manifest.mjs writes it. */
declare module 'virtual:custom-elements-manifest' {
  const manifest: import('./controls.ts').Manifest;
  export default manifest;
}
