import { fetchTexts } from "../../src/locale/english";

/** For suites that read English: the texts are there, as they are wherever the program speaks English. */
beforeAll(() => fetchTexts("en"));
