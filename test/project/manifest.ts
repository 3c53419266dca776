/** Reads an Office add-in manifest (XML) for tests. Runs where `DOMParser` is: in a jsdom environment. */

const OFFICE = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

const NAMESPACES = { office: OFFICE, overrides: OVERRIDES, types: TYPES } as const;

/** An element that may be translated: its text in the default locale, and in the others. */
export interface Localised {
  readonly id: string;
  readonly value: string;
  readonly overrides: readonly { readonly locale: string; readonly value: string }[];
}

export interface Manifest {
  /** The text of the first element of the name outside VersionOverrides. */
  text(name: string): string;
  /** Elements of a name, in document order. */
  all(vocabulary: keyof typeof NAMESPACES, name: string): Element[];
  /** The resources of a kind: "Image", "Url" or "String". */
  resources(kind: string): Localised[];
  /** The resource ids that elements of the name refer to. */
  references(name: string): string[];
  localised(element: Element): Localised;
  /** Every address in the manifest, attribute or text, except the names of XML vocabularies. */
  addresses(): string[];
}

/** The kind that an element declares of itself: `xsi:type`. */
export function typeOf(element: Element): string | null {
  return element.getAttributeNS(XSI, "type");
}

/** The manifest, or an error that says where the XML is wrong. */
export function readManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const trouble = document.querySelector("parsererror");
  if (trouble) throw new Error(trouble.textContent);

  const all: Manifest["all"] = (vocabulary, name) => [
    ...document.getElementsByTagNameNS(NAMESPACES[vocabulary], name),
  ];
  const localised: Manifest["localised"] = (element) => ({
    id: element.getAttribute("id") ?? element.localName,
    value: element.getAttribute("DefaultValue") ?? "",
    overrides: [...element.children]
      .filter((child) => child.localName === "Override")
      .map((child) => ({
        locale: child.getAttribute("Locale") ?? "",
        value: child.getAttribute("Value") ?? "",
      })),
  });
  return {
    all,
    localised,
    text: (name) => all("office", name)[0]?.textContent.trim() ?? "",
    resources: (kind) =>
      all("types", kind)
        .filter((element) => element.hasAttribute("id"))
        .map(localised),
    references: (name) =>
      [...all("overrides", name), ...all("types", name)]
        .map((element) => element.getAttribute("resid"))
        .filter((id) => id !== null),
    addresses: () =>
      [...document.querySelectorAll("*")]
        .flatMap((element) => [...element.attributes])
        .filter((attribute) => !attribute.name.startsWith("xmlns"))
        .map((attribute) => attribute.value)
        .filter((value) => /^[a-z]+:\/\//i.test(value)),
  };
}
