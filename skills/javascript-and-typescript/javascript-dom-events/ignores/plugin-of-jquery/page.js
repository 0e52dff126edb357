$("#pictures").slick({ dots: true });
$("#menu").on("click", "a", () => {});
