it("looks", () => {
  try {
    look();
  } catch (error) {
    throw error;
  }
});
