import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axe } from './browser';

/** Texts at twice the size that a browser gives them. */
export function magnify(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
  });
}

/** In the page: elements, or words of theirs, that reach beyond its sides. */
function beyond(): string[] {
  const words = document.createRange();
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const lines = texts.flatMap((text) => {
        words.selectNode(text);
        return [...words.getClientRects()];
      });
      const boxes = [element.getBoundingClientRect(), ...(element.closest('.unseen') ? [] : lines)];
      const isChoice = element.closest('select, svg') !== null && element.tagName !== 'SELECT';
      return (
        !isChoice &&
        boxes.some(({ left, right, width }) => width > 0 && (left < 0 || right > innerWidth + 0.5))
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** No violation for axe, nothing cut at twice the text size nor in a narrow panel, French spaces and quotes. */
export async function expectReadable(page: Page): Promise<void> {
  const window = page.viewportSize();
  expect(await axe(page)).toEqual([]);
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await magnify(page);
  expect(await page.evaluate(beyond)).toEqual([]);
  await page.evaluate((usual) => {
    document.documentElement.style.fontSize = usual;
  }, size);
  const words = await page.locator('body').innerText();
  expect(words.match(/.{0,20}(?: [:;?!»%]|« |[^\u00a0\s]»|'|\.\.\.).{0,20}/g)).toBeNull();
  for (const width of [300, 150]) {
    await page.setViewportSize({ width, height: 700 });
    const { wide, inner } = await page.evaluate(() => {
      const main = document.querySelector('main');
      return {
        wide: Math.max(document.documentElement.scrollWidth - innerWidth, 0),
        inner: main ? main.scrollWidth - main.clientWidth : -1,
      };
    });
    expect({ width, wide, inner }).toEqual({ width, wide: 0, inner: 0 });
  }
  if (window) await page.setViewportSize(window);
}
