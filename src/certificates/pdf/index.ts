export { certificatePdf } from './certificate-pdf.js';
export { fontsFor } from './text/fonts-for.js';
