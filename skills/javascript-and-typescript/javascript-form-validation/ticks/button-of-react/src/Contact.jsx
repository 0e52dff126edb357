function send() {
  const phone = document.querySelector("#phone");
  if (phone.value.match(/x/) === null) alert("Your number, please"); // ticks
}

export const Contact = () => (
  <form>
    <button
      onClick={send} // ticks
    />
  </form>
);
