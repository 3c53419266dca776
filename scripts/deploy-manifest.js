/**
 * Moves the manifest from the developer's computer to where the add-in is served.
 * Plain JavaScript because webpack.config.js reads it as it stands.
 */

/** Where `npm start` serves the add-in; manifest.xml in the repository says so everywhere. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** A name that can never be registered (RFC 2606), for builds that are not told where they will be served. */
const PLACEHOLDER_URL = "https://nacka-vux.example/";

/**
 * Where the add-in will be served, with a slash last. Throws with one clear sentence where `addInUrl` is no https
 * address: a build for nowhere must not go unnoticed.
 */
function baseOf(addInUrl) {
  let url;
  try {
    url = new URL(addInUrl);
  } catch {
    throw new Error(
      `ADDIN_URL är ingen adress: "${addInUrl}". Ange till exempel https://tillagg.exempel.se/nacka/.`,
    );
  }
  if (url.protocol !== "https:")
    throw new Error(`ADDIN_URL måste börja med https:// eftersom Excel kräver det, men är "${addInUrl}".`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The manifest with every development address replaced by `addInUrl`. Throws as `baseOf` does. */
function deployManifest(manifest, addInUrl) {
  return manifest.replaceAll(DEVELOPMENT_URL, baseOf(addInUrl));
}

module.exports = { baseOf, deployManifest, DEVELOPMENT_URL, PLACEHOLDER_URL };
