class LoafCard extends HTMLElement {}
customElements.define("loaf-card", LoafCard); // ticks
window.customElements.define("loaf-list", class extends HTMLElement {}); // ticks
