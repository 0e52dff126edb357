const form = document.querySelector("form");
const email = document.querySelector("#email");

form.addEventListener("submit", (event) => { // ticks
  event.preventDefault();
  if (!email.checkValidity()) email.reportValidity(); // ticks
});
