/** The version of this program, as in package.json; kept with what should be judged by what it was said by. */
export const PRODUCT_VERSION = '0.1.0';
