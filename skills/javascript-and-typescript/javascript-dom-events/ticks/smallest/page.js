const out = document.querySelector("#out");
button.addEventListener("click", () => { out.textContent = "Sold"; });
