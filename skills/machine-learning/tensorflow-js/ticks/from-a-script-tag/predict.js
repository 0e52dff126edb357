const a = await tf.loadLayersModel("model.json"); // ticks
const b = await tf.loadGraphModel("model.json"); // ticks
const c = tf.sequential(); // ticks
const d = tf.tensor2d([[1]]); // ticks
const e = tf.browser.fromPixels(image); // ticks
const f = await tmImage.load("model.json"); // ticks
