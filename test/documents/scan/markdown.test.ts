import { describe, expect, it } from 'vitest';
import { texOf } from '../../../src/documents/scan/found.js';
import { scanMarkdown } from '../../../src/documents/scan/markdown.js';
import { Lines } from '../../../src/documents/text/lines.js';

const scan = (text: string) => scanMarkdown(text, new Lines(text));

/** Formulas as `D:` or `i:` and their TeX. */
const found = (text: string): string[] =>
  scan(text).formulas.map((one) => `${one.display ? 'D' : 'i'}:${texOf(text, one).trim()}`);

describe('formulas in Markdown', () => {
  it.each([
    ['a $x$ b', ['i:x']],
    ['a $ x_1 $ b', ['i:x_1']],
    ['$$\nx\n$$', ['D:x']],
    ['$$x$$', ['D:x']],
    ['so $$x$$ is', ['i:x']],
    ['- $$x=1$$', ['D:x=1']],
    ['$$x$$ (3)', ['D:x']],
    ['$$x$$ {#eq:one}', ['D:x']],
    ['a \\(x\\) b', ['i:x']],
    ['\\[ x \\]', ['D:x']],
    ['\\\\[ x \\\\]', ['D:x']],
    ['a \\\\(x\\\\) b', ['i:x']],
    ['```math\nx\n```', ['D:x']],
    ['a $`x`$ b', ['i:x']],
    ['<script type="math/tex; mode=display">x</script>', ['D:x']],
    ['a <script type="math/tex">x</script>', ['i:x']],
    ['<script type="math/tex">% <![CDATA[\nx %]]></script>', ['i:x']],
    ['\\begin{align*}\nx\n\\end{align*}', ['D:\\begin{align*}\nx\n\\end{align*}']],
    [
      '\\begin{cases}a\\begin{cases}b\\end{cases}\\end{cases}',
      ['D:\\begin{cases}a\\begin{cases}b\\end{cases}\\end{cases}'],
    ],
    ['# A $x$ heading', ['i:x']],
    ['> $$\n> x\n> $$', ['D:x']],
    ['| a | $x$ |\n|---|---|\n| $y$ | $z$ |', ['i:x', 'i:y', 'i:z']],
    ['[^1]: a $x$', ['i:x']],
    ['<div>\n$x$\n</div>', ['i:x']],
    ['$\\text{if $x$ is}$ 2', ['i:\\text{if $x$ is}']],
    ['$a$-th and $b$', ['i:a', 'i:b']],
    ['数$x$学', ['i:x']],
    ['$x \\$ y$', ['i:x \\$ y']],
    ['1. item\n\n    $x$', ['i:x']],
    ['$$\na\n\nb\n$$', ['D:a\n\nb']],
  ])('are found in %j', (text, formulas) => {
    expect(found(text)).toEqual(formulas);
  });

  it.each([
    'It costs $5 and $10.',
    'from $5 to $7 million',
    'between $1,000 and $2,000 a month',
    'a `$x$` b',
    '``a `$x$` b``',
    '```\n$x$\n```',
    '~~~python\n$x$\n~~~',
    '> ```\n> $x$\n> ```',
    '    $x$ in indented code',
    '<!-- $x$ -->',
    '<pre>$x$</pre>',
    '<code>$x$</code>',
    '---\ntitle: $x$\n---\n',
    'an \\$x\\$ escaped',
    '[a](http://b/$x$)',
    'Srivastava et al. \\(2014\\)',
    'see \\[Hinton and others\\]',
    'echo $HOME/bin:$PATH',
    '${a} and ${b}',
    'a $x\n\nb$',
    '| $5 | $10 |',
    '{% highlight r %}\ndf$x + df$y\n{% endhighlight %}',
    '$$$$',
  ])('are not seen in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('have the offsets of what is printed', () => {
    const text = 'ab $x+y$.\n$$\nz\n$$\n';
    const [inline, display] = scan(text).formulas;
    expect(inline).toMatchObject({ start: 3, end: 8, bodyStart: 4, bodyEnd: 7, opener: '$' });
    expect(text.slice(display?.start, display?.end)).toBe('$$\nz\n$$');
  });

  it('lose the quote marks before their lines, and no length', () => {
    const text = '> > $$\n> > a\n> > > b\n> > $$';
    const [one] = scan(text).formulas;
    expect(texOf(text, one!)).toBe('\n    a\n    > b\n    ');
    expect(texOf(text, one!)).toHaveLength(one!.bodyEnd - one!.bodyStart);
  });

  it('are found in lines that end in CRLF', () => {
    expect(found('a $x$\r\n\r\n$$\r\ny\r\n$$\r\n\r\nb $z$')).toEqual(['i:x', 'D:y', 'i:z']);
  });

  it('are reported where they are closed nowhere, and what follows is read', () => {
    const text = '$$\nx\n\n# Next\n\n$y$ \\begin{align} z';
    expect(found(text)).toEqual(['i:y']);
    expect(scan(text).unclosed.map(({ message }) => message)).toEqual([
      '$$ is closed nowhere',
      '\\begin{align} has no \\end{align}',
    ]);
  });

  it.each([
    ['dollars', '$'.repeat(200_000)],
    ['dollars apart', '$ '.repeat(100_000)],
    ['double dollars apart', '$$ '.repeat(70_000)],
    ['backticks of many lengths', Array.from({ length: 600 }, (_, n) => '`'.repeat(n)).join(' ')],
    ['opening brackets', '\\['.repeat(100_000)],
    ['begins', '\\begin{align}'.repeat(20_000)],
    ['text commands', '$\\text{'.repeat(5_000)],
    ['quote marks', '>'.repeat(20_000)],
    ['comments that do not end', '<!--'.repeat(50_000)],
    ['scripts that do not end', '<script>'.repeat(20_000)],
  ])('end the search of many %s', (_name, text) => {
    expect(scan(text).formulas.length).toBeLessThan(text.length);
  });
});
