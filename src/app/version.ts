/** The product's version; a test holds it to package.json and the manifest. */
export const VERSION = '0.1.0';
