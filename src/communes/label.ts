/** A commune as people tell it from its namesakes: « Saint-Denis (93066) », or its name where it has no code. */
export function communeLabel({ name, code }: { readonly name: string; readonly code: string }): string {
  return code === '' ? name : `${name} (${code})`;
}
