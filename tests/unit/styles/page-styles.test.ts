import { expect, test } from '../test';
import { readPageStyles } from '@/lib/styles/page-styles';

const page = (classes: string, rest = '') =>
  `<html><body><p data-kind="b" class="${classes}">class="text"</p>${rest}</body></html>`;

/** Style sheets, classes of a page, and what the page uses of the sheet. */
const cases: [name: string, css: string, classes: string, used: string][] = [
  ['rules without classes stay', 'p{color:red}*{margin:0}', '', 'p{color:red;}*{margin:0;}'],
  ['classes of the page', '.a{color:red}.b{color:blue}', 'a', '.a{color:red;}'],
  ['all classes of a selector', '.a.b,.a .c,.a{x:y}', 'a b', '.a.b,.a{x:y;}'],
  ['one selector of a list', '.a,.b{x:y}', 'b', '.b{x:y;}'],
  [
    'classes with escapes',
    String.raw`.js\:\[\&\>p\]\:m-0{x:y}.\32xl{x:y}.w-1\/2{x:y}`,
    'js:[&amp;&gt;p]:m-0 2xl w-1/2',
    String.raw`.js\:\[\&\>p\]\:m-0{x:y;}.\32xl{x:y;}.w-1\/2{x:y;}`,
  ],
  ['one alternative of a function', '.a:is(.x,.b .y){x:y}.a:where(.a,.y p){x:y}', 'a', '.a:where(.a,.y p){x:y;}'],
  ['what an element has in it', '.a:has(> .x) p{x:y}body:has(.a) p{x:y}', 'a', 'body:has(.a) p{x:y;}'],
  ['what an element must not be', '.a:not(.x){x:y}', 'a', '.a:not(.x){x:y;}'],
  ['attributes that no element has', '.a[data-state=open]{x:y}.a[data-kind=b]{x:y}', 'a', '.a[data-kind=b]{x:y;}'],
  [
    'values that no element has, where the whole is asked for',
    '[data-kind="c"]{x:y}[data-kind^=c]{x:y}[role=tab]{x:y}[data-kind="b"]{x:y}',
    '',
    '[data-kind^=c]{x:y;}[data-kind="b"]{x:y;}',
  ],
  [
    'tags that always have a class',
    'p:not([class]){x:y}p:not(.b){x:y}body:not([class]) p{x:y}',
    'a',
    'p:not(.b){x:y;}body:not([class]) p{x:y;}',
  ],
  ['states that no element tells', '.a[aria-sort=ascending],[aria-busy=true] .a{x:y}', 'a', ''],
  ['other attributes are not asked for', '.a[hidden]{x:y}', 'a', '.a[hidden]{x:y;}'],
  ['tags that the page does not have', 'h1{x:y}.a p{x:y}.a TABLE{x:y}', 'a', '.a p{x:y;}'],
  ['media queries and their order', '@media print{.a{x:y}.b{x:y}}.a{x:z}', 'a', '@media print{.a{x:y;}}.a{x:z;}'],
  ['an empty group goes', '@media print{.b{x:y}}@supports (x:y){@media print{.b{x:y}}}', 'a', ''],
  ['a layer keeps its rank', '@layer base,utilities;@layer base{.b{x:y}}', 'a', '@layer base,utilities;@layer base{}'],
  [
    'keyframes that are run',
    '@keyframes in{0%{x:y}to{x:z}}@keyframes out{to{x:z}}p{animation:in 1s}',
    '',
    '@keyframes in{0%{x:y;}to{x:z;}}p{animation:in 1s;}',
  ],
  ['fonts', '@font-face{src:url(a)}', '', '@font-face{src:url(a);}'],
  [
    'custom properties that are read',
    '@property --a{inherits:false}@property --b{inherits:false}p{--a:1;--b:2;width:var(--a)}i{x:var(--b)}',
    '',
    '@property --a{inherits:false;}p{--a:1;width:var(--a);}',
  ],
  ['nothing but what is not read', '@layer theme{p{--a:1}}', '', '@layer theme{}'],
  [
    'parts of fields',
    '::-webkit-datetime-edit,::file-selector-button{x:y}::placeholder{x:y}::-webkit-inner-spin-button{x:y}',
    '',
    '::placeholder{x:y;}',
  ],
  ['rules in rules', '.a{x:y;.b &{x:z}&:hover{x:w}}', 'a', '.a{x:y;&:hover{x:w;}}'],
  ['what is said twice', '.a{x:y;x:y;x:z}', 'a', '.a{x:y;x:z;}'],
  ['comments go', '/*! by */.a{/* why */x:y}', 'a', '.a{x:y;}'],
];

for (const [name, css, classes, used] of cases) {
  test(name, () => expect(readPageStyles(css)(page(classes))).toBe(used));
}

test('attributes that scripts of the page may set', () => {
  const styles = readPageStyles('p[data-done-steps]{x:y}p[data-full]{x:y}p[data-live]{x:y}section{x:y}');
  const script = '<script>a.dataset.doneSteps="";b.toggleAttribute("data-full");make("section")</script>';
  expect(styles(page('', script))).toBe('p[data-done-steps]{x:y;}p[data-full]{x:y;}section{x:y;}');
});

test('custom properties that the page itself reads or sets', () => {
  const styles = readPageStyles('p{--a:1;--b:2;--c:3}');
  expect(styles(page('', `<i style="--c:4;width:var(--a)"></i><script>p.style.setProperty('--b',1)</script>`))).toBe(
    'p{--a:1;--b:2;}',
  );
});

test('states that scripts of the page may tell', () => {
  const styles = readPageStyles('[aria-busy]{x:y}[aria-sort]{x:y}[aria-checked]{x:y}');
  expect(styles(page('', '<script>a.setAttribute("aria-busy",b);a.ariaSort="none"</script>'))).toBe(
    '[aria-busy]{x:y;}[aria-sort]{x:y;}',
  );
});

test('values of attributes that scripts of the page may set', () => {
  const styles = readPageStyles('[data-kind=c]{x:y}[role=tab]{x:y}[data-slot=d]{x:y}');
  expect(styles(page('', '<script>a.dataset.kind=b;a.setAttribute("role",b)</script>'))).toBe(
    '[data-kind=c]{x:y;}[role=tab]{x:y;}',
  );
});

test('classes that scripts of the page may set', () => {
  const styles = readPageStyles('.js{x:y}.dark{x:y}.flex{x:y}.p-1{x:y}.hidden{x:y}.text{x:y}');
  const scripts = `<script>a.classList.add('js',b?"dark":"");c.className=\`flex \${d} p-1\`</script>`;
  const data = '<script type="application/json">{"a":"hidden"}</script>';
  expect(styles(page('', scripts + data))).toBe('.js{x:y;}.dark{x:y;}.flex{x:y;}.p-1{x:y;}');
});
