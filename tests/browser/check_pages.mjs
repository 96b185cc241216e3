// Opens pages in headless Chromium and tells what a reader would trip over: what axe finds, what is wider than the screen, what a printed page cuts off.
// Usage: node check_pages.mjs SHOTS PAGE.html ...   (screenshots and PDFs go into the folder SHOTS)

import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

import {chromium} from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 768, 1280];
const margin = '15mm';

/** What axe says of the page as it stands, one line for each element. */
async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(async (values) => (await window.axe.run(document, {runOnly: {type: 'tag', values}})).violations, tags);
  return found.flatMap((violation) => violation.nodes.map((node) => `axe: ${violation.id}: ${violation.help}: ${node.target.join(' ')}`));
}

/** What makes the page wider than the window. What scrolls within a region of its own does not. */
async function overflow(page, width) {
  return page.evaluate((wanted) => {
    const root = document.documentElement;
    if (root.scrollWidth <= wanted) return [];
    const scrolls = (element) => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > wanted + 1 && !scrolls(e.parentElement));
    return [`${root.scrollWidth} pixels wide at ${wanted}: ${wide.slice(-3).map((e) => e.outerHTML.slice(0, 80)).join(' ')}`];
  }, width);
}

/** Words of tables that the printed page lacks, words that stand beyond its edge, and a page one that is more than one page. */
async function cut(page, pdf) {
  const cells = await page.evaluate(() => [...document.querySelectorAll('td, th')].map((cell) => cell.innerText));
  const ending = await page.evaluate(() => document.querySelector('#page-one')?.lastElementChild.innerText);
  await page.emulateMedia({media: 'print'});
  await page.pdf({path: pdf, format: 'A4', margin: {top: margin, right: margin, bottom: margin, left: margin}, printBackground: true});
  await page.emulateMedia({media: 'screen'});
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], {encoding: 'utf8', maxBuffer: 1 << 28});
  const out = [];
  let right = 0;
  for (const line of boxes.split('\n')) {
    const size = line.match(/<page width="([\d.]+)"/);
    if (size) right = Number(size[1]);
    const word = line.match(/<word xMin="([\d.-]+)".*xMax="([\d.-]+)".*>(.*)<\/word>/);
    if (word && (Number(word[2]) > right || Number(word[1]) < 0)) out.push(`print: '${word[3]}' stands beyond the edge`);
  }
  const letters = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-]/gu, '');
  const text = (...pages) => letters(execFileSync('pdftotext', ['-raw', ...pages, pdf, '-'], {encoding: 'utf8', maxBuffer: 1 << 28}));
  if (ending && !text('-l', '1').includes(letters(ending).slice(-40))) out.push('print: page one runs over');
  const printed = text();
  for (const cell of cells)
    for (const word of cell.split(/\s+/).map(letters).filter(Boolean))
      if (!printed.includes(word)) out.push(`print: '${word}' of a table is missing`);
  return [...new Set(out)];
}

async function check(browser, file, shots) {
  const name = path.join(shots, path.basename(file, '.html'));
  const page = await browser.newPage();
  const found = [];
  page.on('pageerror', (error) => found.push(`script: ${error.message}`));
  page.on('request', (request) => request.url().startsWith('file:') || request.url().startsWith('data:') || found.push(`asks for ${request.url()}`));
  await page.goto(pathToFileURL(file).href);
  for (const width of widths) {
    await page.setViewportSize({width, height: 900});
    found.push(...(await overflow(page, width)));
    found.push(...(await violations(page)).map((line) => `${width}: ${line}`));
    await page.screenshot({path: `${name}-${width}.png`, fullPage: true});
  }
  found.push(...(await cut(page, `${name}.pdf`)));
  await page.close();
  return found;
}

const [shots, ...files] = process.argv.slice(2);
mkdirSync(shots, {recursive: true});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let wrong = 0;
for (const file of files) {
  const found = await check(browser, path.resolve(file), shots);
  wrong += found.length;
  console.log(`${path.basename(file)}: ${found.length === 0 ? 'well' : `${found.length} found`}`);
  for (const line of found) console.log(`  ${line}`);
}
await browser.close();
if (files.length === 0) throw new Error('no page was named');
process.exitCode = wrong === 0 ? 0 : 1;
