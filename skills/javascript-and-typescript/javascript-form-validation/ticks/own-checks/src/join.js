import { isValidCode, validateName } from "./code.js";
const form = document.querySelector("form");
const name = document.querySelector("#name");

form.onsubmit = () => { // ticks
  name.setCustomValidity("Too short"); // ticks
  if (name.validity.tooShort) return; // ticks
  if (name.value.length < 2) return; // ticks
  if (name.value.trim() === "") return; // ticks
  if (name.value.match(/x/)) return; // ticks
  if (!isValidCode(name)) return; // ticks
  if (!validateName(name)) return; // ticks
};
