/** "API Service (Auto-scaling)" → its name, and what is only said of it in brackets. */
export function splitRemark(title: string): { name: string; remark: string } {
  const name = title.replace(/\s*\([^()]*\)/g, '').trim();
  if (name === '') return { name: title, remark: '' };
  return { name, remark: [...title.matchAll(/\(([^()]*)\)/g)].map(([, remark]) => remark).join(' ') };
}
