export function filters() {
  const size = document.createElement("select");
  const why = document.createElement("textarea");
  return [size, why];
}
