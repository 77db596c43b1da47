import type { Rule } from './rule.js';
import { contradiction } from './rules/contradiction.js';
import { extent } from './rules/extent.js';
import { freeIndex } from './rules/free-index.js';
import { hiddenCharacter } from './rules/hidden-character.js';
import { impossibleValue } from './rules/impossible-value.js';
import { lostBraces } from './rules/lost-braces.js';
import { misplacedScript } from './rules/misplaced-script.js';
import { missingOperand } from './rules/missing-operand.js';
import { missingRelation } from './rules/missing-relation.js';
import { punctuation } from './rules/punctuation.js';
import { references } from './rules/references.js';
import { repeatedIndex } from './rules/repeated-index.js';
import { scriptFellOut } from './rules/script-fell-out.js';
import { shapes } from './rules/shapes.js';
import { strangeSymbol } from './rules/strange-symbol.js';
import { straySymbol } from './rules/stray-symbol.js';
import { twoMeanings } from './rules/two-meanings.js';
import { unbalanced } from './rules/unbalanced.js';
import { unusedIndex } from './rules/unused-index.js';

/** All rules, by name. */
export const RULES: readonly Rule[] = [
  contradiction,
  extent,
  freeIndex,
  hiddenCharacter,
  impossibleValue,
  lostBraces,
  misplacedScript,
  missingOperand,
  missingRelation,
  punctuation,
  references,
  repeatedIndex,
  scriptFellOut,
  shapes,
  strangeSymbol,
  straySymbol,
  twoMeanings,
  unbalanced,
  unusedIndex,
];
