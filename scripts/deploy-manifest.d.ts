/** See deploy-manifest.js. */
export const DEVELOPMENT_URL: string;
export const PLACEHOLDER_URL: string;
export function baseOf(addInUrl: string): string;
export function deployManifest(manifest: string, addInUrl: string): string;
