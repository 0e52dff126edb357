new IntersectionObserver(show).observe(list); // ticks
new ResizeObserver(show).observe(list); // ticks
new MutationObserver(show).observe(list); // ticks
const worker = new Worker("bake.js"); // ticks
const note = new Notification("The bread is done"); // ticks
const words = new SpeechSynthesisUtterance("Done"); // ticks
const ears = new webkitSpeechRecognition(); // ticks
const reader = new FileReader(); // ticks
const channel = new BroadcastChannel("bread"); // ticks
navigator.clipboard.writeText("rye"); // ticks
navigator.mediaDevices.getUserMedia({ video: true }); // ticks
navigator.share({ url: "/" }); // ticks
navigator.vibrate(100); // ticks
Notification.requestPermission(); // ticks
history.pushState({}, "", "/rye"); // ticks
window.history.pushState({}, "", "/rye"); // ticks
requestAnimationFrame(draw); // ticks
window.requestAnimationFrame(draw); // ticks
matchMedia("(width > 40rem)"); // ticks
window.matchMedia("(width > 40rem)"); // ticks
list.addEventListener("dragstart", show); // ticks
list.addEventListener("drop", show); // ticks
list.addEventListener("dragover", show); // ticks
