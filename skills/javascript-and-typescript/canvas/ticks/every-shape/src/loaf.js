import * as THREE from "three";

const context = document.querySelector("canvas").getContext("2d");
context.clearRect(0, 0, 40, 20); // ticks
context.strokeRect(0, 0, 40, 20); // ticks
context.fillText("Rye", 0, 0); // ticks
context.drawImage(picture, 0, 0); // ticks
context.beginPath(); // ticks
context.arc(20, 20, 10, 0, 3); // ticks
context.lineTo(20, 20); // ticks
context.putImageData(data, 0, 0); // ticks
const scene = new THREE.Scene(); // ticks
scene.add(new THREE.Mesh()); // ticks
