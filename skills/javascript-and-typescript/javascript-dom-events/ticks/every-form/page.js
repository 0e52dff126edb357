const one = document.getElementById("one");  // ticks
const two = document.querySelector("#two");  // ticks
const three = document.querySelectorAll("p");  // ticks
const four = document.getElementsByClassName("four");  // ticks
const five = document.getElementsByTagName("p");  // ticks
one.addEventListener("click", show);  // ticks
one.onclick = show;  // ticks
one.oninput = show;  // ticks
one.onchange = show;  // ticks
one.onsubmit = show;  // ticks
one.onkeydown = show;  // ticks
one.onkeyup = show;  // ticks
two.textContent = "a";  // ticks
two.innerText = "a";  // ticks
two.innerHTML = "a";  // ticks
two.classList.add("a");  // ticks
two.classList.remove("a");  // ticks
two.classList.toggle("a");  // ticks
two.classList.replace("a", "b");  // ticks
two.appendChild(one);  // ticks
two.insertAdjacentHTML("beforeend", "a");  // ticks
two.insertAdjacentElement("beforeend", one);  // ticks
two.replaceChildren();  // ticks
two.insertBefore(one, null);  // ticks
two.style.color = "red";  // ticks
