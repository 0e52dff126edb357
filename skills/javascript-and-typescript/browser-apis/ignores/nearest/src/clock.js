setInterval(() => show(new Date()), 1000);
window.addEventListener("resize", show);
localStorage.setItem("last", "now");
