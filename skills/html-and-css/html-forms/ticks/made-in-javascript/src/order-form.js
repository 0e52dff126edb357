export function orderForm() {
  const form = document.createElement("form"); // ticks
  const size = document.createElement("select"); // ticks
  const why = document.createElement("textarea"); // ticks
  form.append(size, why);
  return form;
}
