import { experimental_generateImage, generateImage } from "ai";
import { Configuration } from "openai";
import Replicate from "replicate";

await client.images.generate({ prompt }); // ticks
await client.images.edit({ image, prompt }); // ticks
await client.createImage({ prompt }); // ticks
await experimental_generateImage({ model, prompt }); // ticks
await generateImage({ model, prompt }); // ticks
const replicate = new Replicate();
await replicate.run("flux", { input }); // ticks
