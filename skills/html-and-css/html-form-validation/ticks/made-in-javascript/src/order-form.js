export function orderForm() {
  const form = document.createElement("form");
  const name = document.createElement("input");
  name.required = true; // ticks
  name.minLength = 2; // ticks
  const code = document.createElement("input");
  code.pattern = "[0-9]{5}"; // ticks
  form.append(name, code);
  return form;
}
