store.asRetriever();
await model.generateContent(text);
