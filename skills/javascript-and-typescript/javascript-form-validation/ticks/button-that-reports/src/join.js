const form = document.querySelector("form");

form.querySelector("button").addEventListener("click", () => { // ticks
  if (form.reportValidity()) form.remove(); // ticks
});
