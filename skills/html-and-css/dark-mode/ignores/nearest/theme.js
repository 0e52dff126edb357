document.body.classList.toggle("open");
