const name = document.querySelector("#name");

name.addEventListener("input", () => { // ticks
  if (name.value === "") name.setCustomValidity("Your name, please"); // ticks
});
