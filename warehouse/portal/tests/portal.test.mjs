// Drives the portal in a real Chromium. PORTAL_URL is where a release is served; CHROMIUM the browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, beforeEach, afterEach, test } from "node:test";
import { chromium } from "playwright-core";

const PORTAL = process.env.PORTAL_URL;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ONE_MEGABYTE = 1024 * 1024;

let browser;
let context;
let page;
let site;
let troubles;
let requested;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  site = await (await fetch(`${PORTAL}data/site.json`)).json();
});

after(async () => {
  await browser?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  page = await context.newPage();
  troubles = [];
  requested = [];
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => requested.push(request.url()));
});

afterEach(async () => {
  await context.close();
});

async function open(hash) {
  await page.goto(PORTAL + hash);
  await page.locator("h1").first().waitFor();
}

const region = () => site.regions.find((one) => one.facts > 0);
const report = () => site.reports.find((one) => one.facts > 0);

async function charted() {
  for (const one of site.regions) {
    const data = await (await fetch(`${PORTAL}data/regions/${one.region_code}.json`)).json();
    if (data.series.length > 0) return data;
  }
  return assert.fail("no region has a series to draw");
}

async function firstFact() {
  const data = await (await fetch(`${PORTAL}data/reports/${report().report_id}.json`)).json();
  return { report: data, fact: data.facts[0] };
}

async function pages() {
  const { report: data, fact } = await firstFact();
  const indicator = site.indicators.find((one) => one.regions > 0) ?? site.indicators[0];
  return [
    "#/",
    "#/regions",
    `#/region/${(await charted()).region.region_code}`,
    "#/indicators",
    `#/indicator/${indicator.indicator_code}`,
    "#/reports",
    `#/report/${data.report.report_id}`,
    `#/fact/${data.report.report_id}/${fact.fact_id}`,
    "#/compare",
    "#/compare?kind=reports",
    "#/download",
    "#/sql",
  ];
}

test("every page renders without errors and asks no other host", async () => {
  for (const hash of await pages()) {
    await open(hash);
    await page.locator("main :is(table, ul, dl, svg, article, form)").first().waitFor({ state: "attached" });
    assert.equal(await page.locator("[role=alert]").count(), 0, `${hash} shows an alert`);
  }
  assert.deepEqual(troubles, []);
  const elsewhere = requested.filter((url) => !url.startsWith(new URL(PORTAL).origin) && !url.startsWith("data:"));
  assert.deepEqual(elsewhere, []);
});

test("the first load is under a megabyte", async () => {
  let size = 0;
  page.on("response", async (response) => {
    size += Number((await response.allHeaders())["content-length"] ?? 0);
  });
  await open("#/");
  await page.waitForLoadState("networkidle");
  assert.ok(size > 0 && size < ONE_MEGABYTE, `${size} bytes`);
});

test("charts have a mark a figure, and a mark leads to its sentence in two clicks at most", async () => {
  const data = await charted();
  await open(`#/region/${data.region.region_code}`);
  const marks = page.locator("figure a.mark");
  await marks.first().waitFor({ state: "attached" });
  const yearly = data.series.flatMap((one) => one.points);
  assert.equal(await marks.count(), yearly.length + arrows(yearly));
  await marks.first().dispatchEvent("click");
  await page.locator("blockquote a.marked").waitFor();
  assert.ok((await page.locator("blockquote").innerText()).length > 0);
});

/** A target with a one-sided comparator has an arrow, which is a link of its own. */
function arrows(points) {
  return points.filter(
    (point) =>
      point.modality === "target" && point.value_upper === null && [">=", ">", "<=", "<"].includes(point.comparator),
  ).length;
}

test("a fact stands highlighted in its report", async () => {
  const { report: data, fact } = await firstFact();
  await open(`#/report/${data.report.report_id}?fact=${fact.fact_id}`);
  const marked = page.locator("article a.marked");
  await marked.waitFor();
  // A figure that was printed over two lines stands on one.
  const bare = (text) => text.replace(/\s/g, "");
  assert.equal(bare(await marked.innerText()), bare(fact.text));
});

test("a query runs in the page, its permalink holds it, and its result can be cited", async () => {
  const sql = "SELECT count(*) AS facts, count(DISTINCT report_id) AS reports FROM facts";
  await open(`#/sql?${new URLSearchParams({ q: sql })}`);
  await page.locator("#result tbody td").first().waitFor({ timeout: 120_000 });
  const cells = await page.locator("#result tbody td").allInnerTexts();
  assert.deepEqual(cells, [String(site.counts.facts), String(site.counts.reports)]);
  const permalink = await page.getByRole("link", { name: "固定链接" }).getAttribute("href");
  assert.equal(new URLSearchParams(permalink.split("?")[1]).get("q"), sql);
  const citation = JSON.parse(await page.locator("#citation").innerText());
  assert.equal(citation.query, sql);
  assert.equal(citation.rows, 1);
  assert.match(citation.sha256, /^[0-9a-f]{64}$/);
  const elsewhere = requested.filter(
    (url) => !url.startsWith(new URL(PORTAL).origin) && !url.startsWith("data:") && !url.startsWith("blob:"),
  );
  assert.deepEqual(elsewhere, []);
  if (process.env.CITATION) {
    const { writeFileSync } = await import("node:fs");
    writeFileSync(process.env.CITATION, await page.locator("#citation").innerText());
  }
});

test("a query that is wrong says so", async () => {
  await open("#/sql?q=SELECT%20nothing%20FROM%20nowhere");
  await page.locator("[role=alert]").waitFor({ timeout: 120_000 });
  assert.match(await page.locator("[role=alert]").innerText(), /nowhere/);
});

test("the language switches and stays switched", async () => {
  await open("#/regions");
  assert.equal(await page.locator("h1").innerText(), "地区");
  await page.getByRole("button", { name: "English" }).click();
  assert.equal(await page.locator("h1").innerText(), "Regions");
  await page.reload();
  await page.locator("h1").waitFor();
  assert.equal(await page.locator("h1").innerText(), "Regions");
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
});

test("the keyboard alone reaches a region and its figures", async () => {
  await open("#/regions");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
  for (let i = 0; i < 40 && !String(await focused()).startsWith("#/region/"); i++) await page.keyboard.press("Tab");
  assert.match(String(await focused()), /^#\/region\//);
  await page.keyboard.press("Enter");
  await page.locator("h2").first().waitFor();
  for (let i = 0; i < 400 && !String(await focused()).startsWith("#/fact/"); i++) await page.keyboard.press("Tab");
  assert.match(String(await focused()), /^#\/fact\//);
});

test("a screen 360 pixels wide shows every page without scrolling sideways", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const hash of await pages()) {
    await open(hash);
    await page.locator("main :is(table, ul, dl, svg, article, form)").first().waitFor({ state: "attached" });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 360, `${hash} is ${width} pixels wide`);
  }
});

test("axe finds nothing serious on any page", async () => {
  for (const hash of await pages()) {
    await open(hash);
    await page.locator("main :is(table, ul, dl, svg, article, form)").first().waitFor({ state: "attached" });
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const result = await globalThis.axe.run(document, { resultTypes: ["violations"] });
      return result.violations
        .filter((violation) => ["serious", "critical"].includes(violation.impact))
        .map((violation) => `${violation.id}: ${violation.nodes[0].html}`);
    });
    assert.deepEqual(found, [], hash);
  }
});

test("text of a report that contains HTML shows as text", async () => {
  const id = report().report_id;
  const hostile = '<img src=x onerror="globalThis.struck=true"><b>粗</b>';
  await page.route(`**/data/reports/${id}.json`, async (route) => {
    const data = await (await route.fetch()).json();
    data.report.title = hostile;
    data.passages[0].text = hostile;
    data.passages[0].section = hostile;
    data.facts = data.facts.filter((fact) => fact.passage_no !== data.passages[0].passage_no);
    await route.fulfill({ json: data });
  });
  await open(`#/report/${id}`);
  await page.locator("article").waitFor();
  assert.equal(await page.locator("h1").innerText(), hostile);
  assert.equal(await page.locator("main img, main b").count(), 0);
  assert.equal(await page.evaluate(() => globalThis.struck), undefined);
});
