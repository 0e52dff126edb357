/** Foreign words that English has too: they do not show that a title is not English. Without accents. */
const shared = new Set(
  `base final general global principal real red regular social simple local manual visual digital virtual personal internet
  terminal web meta interface variable error condicional natural formal original plan set use
  deploy performance portfolio testing material format image linear lineal modular multiple popular constructor color
  regional audio video idea area plural singular junior mobile motor sensor factor vector cola reto
  logo metro agenda data media modal opera no do as come time son me a todo mini pro demo bonus extra focus index actor doctor indices rota
  converter resolver primer patron temporal locales finales multiples so ia ti bd mapa editor selector nova novas boa valor`
    .trim()
    .split(/\s+/),
);

/** True for a word that may be English. @param word without accents */
export function isSharedWithEnglish(word: string): boolean {
  return shared.has(word);
}
