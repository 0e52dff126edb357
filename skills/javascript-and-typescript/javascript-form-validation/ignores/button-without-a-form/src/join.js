const name = document.querySelector("#name");

document.querySelector("button").addEventListener("click", () => {
  show(name.value.trim());
});
