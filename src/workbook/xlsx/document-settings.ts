import { deflateEntry } from "./deflate-entry";
import type { FileParts } from "./file-parts";
import { freeId, rootEnd } from "./part-lists";
import { readRelationships, relationshipsPart } from "./relationships";
import { scanPart } from "./scan-part";
import type { Splice } from "./splice";
import { escapeXml } from "./xml-text";
import type { ZipEntry } from "./zip-directory";

/**
 * What an add-in keeps in a workbook through `Office.context.document.settings`: properties of its web extension part,
 * whose values are JSON. Source: [MS-OWEXML] 2.2.6 (CT_OsfWebExtension) and 2.2.9 (properties).
 */
const extension = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const panes = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = "http://schemas.microsoft.com/office/2011/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The add-in as a file names it: the id that its manifest has. */
export const addinId = "2676847c-f8dd-42d1-8ada-df86d7944168";
/** Every setting of ours begins so; the id differs with how the add-in was installed, and another may hold ours. */
const ours = "nackaVux.";
const mostSettings = 1_000;

/** Our settings in the file by name; what does not read as JSON is left out. */
export function readDocumentSettings(file: FileParts): ReadonlyMap<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const { entry } of extensionParts(file)) {
    for (const [name, json] of propertiesIn(entry)) {
      if (!name.startsWith(ours) || settings.size >= mostSettings) continue;
      const value = parsed(json);
      if (value !== undefined) settings.set(name, value);
    }
  }
  return settings;
}

/** Puts our settings in the place of those in the file, in a part of our own where the file has none. */
export function putDocumentSettings(file: FileParts, settings: ReadonlyMap<string, unknown>): void {
  const found = extensionParts(file).find(({ entry }) => isOurs(entry));
  const part = found?.part ?? freePart(file);
  if (found === undefined) {
    if (settings.size === 0) return;
    file.zip.replace(newPart(part, extensionXml(settings)));
    link(file, part);
  } else {
    file.zip.replace(newPart(part, extensionXml(settings, found.entry)));
  }
}

interface ExtensionPart {
  readonly part: string;
  readonly entry: ZipEntry;
}

function extensionParts(file: FileParts): ExtensionPart[] {
  return readRelationships(file.zip, "")
    .filter(({ kind }) => kind === "webextensiontaskpanes")
    .flatMap(({ target }) => readRelationships(file.zip, target))
    .filter(({ kind }) => kind === "webextension")
    .flatMap(({ target: part }) => {
      const entry = file.zip.get(part);
      return entry === undefined ? [] : [{ part, entry }];
    });
}

function propertiesIn(entry: ZipEntry): [name: string, json: string][] {
  const found: [string, string][] = [];
  scanPart(entry, {
    open(tag) {
      if (tag.fullName.local === "property")
        found.push([tag.attribute("name") ?? "", tag.attribute("value") ?? ""]);
    },
    close() {
      // A property is one tag.
    },
  });
  return found;
}

function isOurs(entry: ZipEntry): boolean {
  let reference = "";
  scanPart(entry, {
    open(tag) {
      if (tag.fullName.local === "reference") reference ||= tag.attribute("id") ?? "";
    },
    close() {
      // A reference is one tag.
    },
  });
  return reference.toLowerCase() === addinId || propertiesIn(entry).some(([name]) => name.startsWith(ours));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** The part as Excel writes one; of a part that was there the settings that are not ours stay. */
function extensionXml(settings: ReadonlyMap<string, unknown>, before?: ZipEntry): string {
  const others =
    before === undefined
      ? []
      : propertiesIn(before).filter(([name]) => !name.startsWith(ours) && !settings.has(name));
  const own = [...settings].map(([name, value]) => [name, JSON.stringify(value)] as const);
  const properties = [...others, ...own].map(
    ([name, json]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(json)}"/>`,
  );
  const { id, reference } = before === undefined ? newIdentity : identityOf(before);
  return (
    `${declaration}<we:webextension xmlns:we="${extension}" id="${escapeXml(id)}">${reference}<we:alternateReferences/>` +
    `<we:properties>${properties.join("")}</we:properties><we:bindings/>` +
    `<we:snapshot xmlns:r="${relations}"/></we:webextension>`
  );
}

const newIdentity = {
  id: `{${addinId.toUpperCase()}}`,
  reference: `<we:reference id="${addinId}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
};

function identityOf(entry: ZipEntry): typeof newIdentity {
  let { id, reference } = newIdentity;
  let seen = false;
  scanPart(entry, {
    open(tag) {
      const { local } = tag.fullName;
      if (local === "webextension") id = tag.attribute("id") ?? id;
      if (local !== "reference" || seen) return;
      seen = true;
      const attributes = ["id", "version", "store", "storeType"].map(
        (name) => `${name}="${escapeXml(tag.attribute(name) ?? "")}"`,
      );
      reference = `<we:reference ${attributes.join(" ")}/>`;
    },
    close() {
      // Everything stands in attributes.
    },
  });
  return { id, reference };
}

function freePart(file: FileParts): string {
  for (let number = 1; ; number++) {
    const part = `xl/webextensions/webextension${number}.xml`;
    if (file.zip.get(part) === undefined) return part;
  }
}

function newPart(name: string, xml: string): ZipEntry {
  return deflateEntry({ name }, [new TextEncoder().encode(xml)]);
}

/** Lets the package know of the part: from its list of panes, which is made where there is none. */
function link(file: FileParts, part: string): void {
  const { zip } = file;
  const edits = new Map<string, readonly Splice[]>();
  const types: [part: string, type: string][] = [[part, "application/vnd.ms-office.webextension+xml"]];
  const known = readRelationships(zip, "").find(({ kind }) => kind === "webextensiontaskpanes")?.target;
  const list = known ?? "xl/webextensions/taskpanes.xml";
  const listLinks = relationshipsPart(list);
  const linksEntry = zip.get(listLinks);
  const id = linksEntry === undefined ? "rId1" : freeId(linksEntry);
  const item = `Relationship Id="${id}" Type="${links}/webextension" Target="/${part}"/>`;
  if (linksEntry === undefined) zip.replace(newPart(listLinks, relationshipsXml(item)));
  else edits.set(listLinks, [insertion(linksEntry, item)]);
  const pane = `taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${relations}" r:id="${id}"/></wetp:taskpane>`;
  const listEntry = zip.get(list);
  if (listEntry === undefined) {
    const xml = `${declaration}<wetp:taskpanes xmlns:wetp="${panes}"><wetp:${pane}</wetp:taskpanes>`;
    zip.replace(newPart(list, xml));
    types.push([list, "application/vnd.ms-office.webextensiontaskpanes+xml"]);
  } else {
    const own = `wetp:${pane.replace("taskpane ", `taskpane xmlns:wetp="${panes}" `)}`;
    edits.set(list, [{ at: rootEnd(listEntry).end, remove: 0, insert: `<${own}` }]);
  }
  if (known === undefined) {
    const root = file.entry("_rels/.rels");
    const toList = `Relationship Id="${freeId(root)}" Type="${links}/webextensiontaskpanes" Target="/${list}"/>`;
    edits.set("_rels/.rels", [insertion(root, toList)]);
  }
  const contentTypes = file.entry("[Content_Types].xml");
  edits.set(
    "[Content_Types].xml",
    types.map(([name, type]) =>
      insertion(contentTypes, `Override PartName="/${name}" ContentType="${type}"/>`),
    ),
  );
  file.edit(edits);
}

function insertion(list: ZipEntry, item: string): Splice {
  const { end, prefix } = rootEnd(list);
  return { at: end, remove: 0, insert: `<${prefix}${item}` };
}

function relationshipsXml(item: string): string {
  const packaging = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `${declaration}<Relationships xmlns="${packaging}"><${item}</Relationships>`;
}
