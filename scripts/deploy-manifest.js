/**
 * Moves the manifest from the developer's computer to where the add-in is served.
 * Plain JavaScript because webpack.config.js reads it as it stands.
 */

/** Where `npm start` serves the add-in; manifest.xml in the repository says so everywhere. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** A name that can never be registered (RFC 2606), for builds that are not told where they will be served. */
const PLACEHOLDER_URL = "https://nacka-vux.example/";

/**
 * The manifest with every development address replaced by `addInUrl`, which must be an https address; a missing
 * final slash is added. Throws with one clear sentence otherwise: a build for nowhere must not go unnoticed.
 */
function deployManifest(manifest, addInUrl) {
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
  const base = url.href.endsWith("/") ? url.href : `${url.href}/`;
  return manifest.replaceAll(DEVELOPMENT_URL, base);
}

module.exports = { deployManifest, DEVELOPMENT_URL, PLACEHOLDER_URL };
