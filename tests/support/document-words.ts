/** The words of a document, for tests that compare them with those of its PDF and DOCX. */
export { documentTexts, documentWords } from "../../src/document/words.ts";
