import { useEffect } from "react";

export function Join({ form, name }) {
  useEffect(() => {
    document.write("");
    form.addEventListener("submit", () => document.title);
    if (name.validity.tooShort || !name.checkValidity() || name.value.length < 2) isValid();
  });
}
