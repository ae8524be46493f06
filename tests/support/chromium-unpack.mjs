// Unpacks Chromium into the temporary folder of this process; see chromium.ts.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
