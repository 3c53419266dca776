// Where the file adapter looked for it before both adapters did.
export * from "../address";
