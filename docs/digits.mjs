/** Draws docs/digits.svg: six stroke digits of each class. */
import { writeFileSync } from 'node:fs';
import { DIGIT_SIDE, strokeDigits } from '../dist/training/data/digits.js';

const [EACH, CLASSES, GAP] = [6, 10, 2];
const LEVELS = 8;
const cell = DIGIT_SIDE + GAP;
const { inputs } = strokeDigits(EACH * CLASSES, 1, 'training');
/** For each level of grey the squares that have it, as a path. */
const squares = Array.from({ length: LEVELS }, () => '');
for (let i = 0; i < EACH * CLASSES; i++)
  for (let place = 0; place < DIGIT_SIDE ** 2; place++) {
    const level = Math.round(LEVELS * inputs[i * DIGIT_SIDE ** 2 + place]) - 1;
    if (level < 0) continue;
    // Classes take turns, so that a column of the sheet is a class.
    const x = (i % CLASSES) * cell + (place % DIGIT_SIDE);
    const y = Math.floor(i / CLASSES) * cell + Math.floor(place / DIGIT_SIDE);
    squares[level] += `M${x} ${y}h1v1h-1z`;
  }
const pixels = squares.map((d, level) => {
  const grey = Math.round(15 * (1 - (level + 1) / LEVELS)).toString(16);
  return `<path fill="#${grey.repeat(3)}" d="${d}"/>`;
});
const [width, height] = [CLASSES * cell, EACH * cell];
const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${3 * width}" height="${3 * height}">`,
  `<rect width="${width}" height="${height}" fill="white"/>`,
  ...pixels,
  '</svg>\n',
];
writeFileSync(new URL('digits.svg', import.meta.url), svg.join('\n'));
